import { createHash } from 'node:crypto'
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { fetchProgram } from '../../infra/search/fetch-program.ts'

const program = Buffer.from('a program'.repeat(10_000))
const sha256 = createHash('sha256').update(program).digest('hex')
let asked = 0
const server = createServer(({ url }, response) => {
  asked++
  if (url === '/program') response.end(program)
  else response.writeHead(404).end()
})
let address = ''
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/program`
})
afterAll(() => void server.close())

let folder = ''
beforeEach(async () => {
  asked = 0
  folder = await mkdtemp(path.join(os.tmpdir(), 'verbatim-program-'))
})
afterEach(() => rm(folder, { recursive: true }))

it('keeps what has the pinned checksum, and fetches it once', async () => {
  const file = await fetchProgram({ address, sha256, folder })
  expect(await readFile(file)).toEqual(program)
  expect(await fetchProgram({ address, sha256, folder })).toBe(file)
  expect(asked).toBe(1)
})

it('refuses anything else, names both checksums, and keeps nothing', async () => {
  const other = '0'.repeat(64)
  await expect(fetchProgram({ address, sha256: other, folder })).rejects.toThrow(
    `has the SHA-256 ${sha256}, but infra/search/program.json pins ${other}`,
  )
  expect(await readdir(folder)).toEqual([])
})

it('says when the release is not there', async () => {
  await expect(fetchProgram({ address: `${address}-2`, sha256, folder })).rejects.toThrow('answered 404')
})
