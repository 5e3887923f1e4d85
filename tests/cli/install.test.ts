import { spawn } from 'node:child_process'
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'

const script = path.resolve(import.meta.dirname, '../../scripts/install.mjs')
// What `npm ci` does to others: it removes what is there, and takes a while to put it back.
const NPM = `#!/usr/bin/env node
const { appendFileSync, mkdirSync, rmSync } = require('node:fs')
rmSync('node_modules', { recursive: true, force: true })
appendFileSync('runs', 'x')
setTimeout(() => mkdirSync('node_modules'), 700)
`

let clone: string
beforeEach(async () => {
  clone = await mkdtemp(path.join(os.tmpdir(), 'install-'))
  await mkdir(path.join(clone, 'scripts'))
  await copyFile(script, path.join(clone, 'scripts/install.mjs'))
  await writeFile(path.join(clone, 'package-lock.json'), '{}')
  await mkdir(path.join(clone, 'bin'))
  await writeFile(path.join(clone, 'bin/npm'), NPM, { mode: 0o755 })
})
afterEach(() => rm(clone, { recursive: true, force: true }))

async function install(): Promise<{ code: number | null; told: string }> {
  const env = { ...process.env, PATH: `${path.join(clone, 'bin')}${path.delimiter}${process.env['PATH']}` }
  const child = spawn(process.execPath, [path.join(clone, 'scripts/install.mjs')], { env })
  let told = ''
  child.stderr.on('data', (text) => (told += String(text)))
  const ended = Promise.withResolvers<number | null>()
  child.on('close', ended.resolve)
  return { code: await ended.promise, told }
}

const runs = () => readFile(path.join(clone, 'runs'), 'utf8')

it('installs once for several commands at a time, and not again', async () => {
  const all = await Promise.all([install(), install(), install()])
  expect(all.map(({ code }) => code)).toEqual([0, 0, 0])
  expect(all.filter(({ told }) => told.startsWith('Waiting for process '))).toHaveLength(2)
  expect((await install()).told).toBe('')
  expect(await runs()).toBe('x')
})

it('does not wait for a process that has gone', async () => {
  const gone = spawn(process.execPath, ['-e', ''])
  const ended = Promise.withResolvers<unknown>()
  gone.on('close', ended.resolve)
  await ended.promise
  await writeFile(path.join(clone, '.installing'), String(gone.pid))
  expect((await install()).code).toBe(0)
  expect(await runs()).toBe('x')
})

it('leaves nothing behind when npm fails, and tries again', async () => {
  await writeFile(path.join(clone, 'bin/npm'), '#!/bin/sh\nexit 7\n', { mode: 0o755 })
  expect((await install()).code).toBe(1)
  await writeFile(path.join(clone, 'bin/npm'), NPM, { mode: 0o755 })
  expect((await install()).told).toBe('Installing dependencies (once, about a minute) …\n')
})
