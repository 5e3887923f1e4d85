import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { findProgram, startMeilisearch } from '../../../packages/local/src/stack/meilisearch-program.ts'

// A program that takes Meilisearch's options and answers its health check.
const standIn = `#!${process.execPath}
const [host, port] = process.argv[process.argv.indexOf('--http-addr') + 1].split(':')
require('node:http')
  .createServer((request, response) => response.writeHead(200).end(process.env.MEILI_MASTER_KEY))
  .listen(port, host)
`

let folder: string
let program: string
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'verbatim-program-'))
  program = path.join(folder, 'a-search-program')
})
afterEach(() => rm(folder, { recursive: true }))

async function writeProgram(text: string): Promise<void> {
  await writeFile(program, text)
  await chmod(program, 0o755)
}

it('is found on the PATH when it can be executed', async () => {
  const before = process.env['PATH']
  process.env['PATH'] = `${folder}${path.delimiter}${before}`
  try {
    expect(await findProgram('a-search-program')).toBeUndefined()
    await writeProgram(standIn)
    expect(await findProgram('a-search-program')).toBe(program)
  } finally {
    process.env['PATH'] = before
  }
})

it('runs until it is closed', async () => {
  await writeProgram(standIn)
  const search = await startMeilisearch(program, folder, 'secret')
  expect(await (await fetch(search.url)).text()).toBe('secret')
  await search.close()
  await expect(fetch(search.url)).rejects.toThrow()
})

it('is reported with its own words when it does not start', async () => {
  await writeProgram(`#!${process.execPath}\nconsole.error('no room on this disk'); process.exit(1)`)
  await expect(startMeilisearch(program, folder, 'secret')).rejects.toThrow(
    /does not start: no room on this disk/,
  )
})
