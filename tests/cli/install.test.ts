import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'

const script = path.resolve(import.meta.dirname, '../../scripts/install.mjs')
// What `npm ci` does to others: it removes what is there, and puts it back when the test lets it.
const NPM = `#!/usr/bin/env node
const { appendFileSync, existsSync, mkdirSync, rmSync } = require('node:fs')
rmSync('node_modules', { recursive: true, force: true })
appendFileSync('runs', 'x')
const waiting = setInterval(() => {
  if (!existsSync('go on')) return
  mkdirSync('node_modules')
  clearInterval(waiting)
}, 20)
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

function environment(): NodeJS.ProcessEnv {
  return { ...process.env, PATH: `${path.join(clone, 'bin')}${path.delimiter}${process.env['PATH']}` }
}

async function install(onWaiting = () => {}): Promise<{ code: number | null; told: string }> {
  const child = spawn(process.execPath, [path.join(clone, 'scripts/install.mjs')], { env: environment() })
  let told = ''
  child.stderr.on('data', (text) => {
    told += String(text)
    if (String(text).startsWith('Waiting for process ')) onWaiting()
  })
  const ended = Promise.withResolvers<number | null>()
  child.on('close', ended.resolve)
  return { code: await ended.promise, told }
}

const runs = () => readFile(path.join(clone, 'runs'), 'utf8')
const goOn = () => writeFileSync(path.join(clone, 'go on'), '')

it('installs once for several commands at a time, and not again', async () => {
  let waiting = 0
  const onWaiting = () => {
    if (++waiting === 2) goOn()
  }
  const all = await Promise.all([install(onWaiting), install(onWaiting), install(onWaiting)])
  expect(all.map(({ code }) => code)).toEqual([0, 0, 0])
  expect((await install()).told).toBe('')
  expect(await runs()).toBe('x')
})

it('does not wait for a process that has gone', async () => {
  const gone = spawn(process.execPath, ['-e', ''])
  const ended = Promise.withResolvers<unknown>()
  gone.on('close', ended.resolve)
  await ended.promise
  for (let round = 0; round < 5; round++) {
    await rm(path.join(clone, 'node_modules'), { recursive: true, force: true })
    await rm(path.join(clone, 'runs'), { force: true })
    await writeFile(path.join(clone, '.installing'), String(gone.pid))
    goOn()
    const all = await Promise.all(Array.from({ length: 4 }, () => install()))
    expect(all.map(({ code }) => code)).toEqual([0, 0, 0, 0])
    expect(await runs()).toBe('x')
  }
})

it('does not wait for itself, when it has the number of the one that was cut off', async () => {
  goOn()
  const command = `printf %s $$ > .installing; exec "${process.execPath}" scripts/install.mjs`
  const child = spawn('sh', ['-c', command], { cwd: clone, env: environment() })
  const ended = Promise.withResolvers<number | null>()
  child.on('close', ended.resolve)
  expect(await ended.promise).toBe(0)
})

it('leaves nothing behind when npm fails, and tries again', async () => {
  await writeFile(path.join(clone, 'bin/npm'), '#!/bin/sh\nexit 7\n', { mode: 0o755 })
  expect((await install()).code).toBe(1)
  await writeFile(path.join(clone, 'bin/npm'), NPM, { mode: 0o755 })
  goOn()
  expect((await install()).told).toBe('Installing dependencies (once, about a minute) …\n')
})
