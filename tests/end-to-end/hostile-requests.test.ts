import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import * as fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { schema } from '@verbatim/schema/schema.ts'
import { hostileDocument } from '../support/hostile-documents.ts'

const REQUESTS = 10_000
const AT_ONCE = 8
const LOOK_EVERY = 200
// Two thirds of the requests warm everything up that is built once: caches, compiled code, pools.
const MOST_GROWTH = 1.3

let stack: ChildProcess
let url: string
let folder: string

// A process of its own, so that its memory is not this test's.
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'verbatim-hostile-'))
  const start = path.resolve(import.meta.dirname, '../../packages/local/src/start.ts')
  stack = spawn(process.execPath, [start, '--port', '0', '--data', folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  if (!stack.stdout) throw new Error('the stack has no output')
  for await (const line of createInterface(stack.stdout)) {
    url = /http:\/\/\S+\/graphql/u.exec(line)?.[0] ?? url
    if (url) break
  }
  stack.stdout.resume()
})
afterAll(async () => {
  stack.kill('SIGTERM')
  await once(stack, 'exit')
  await rm(folder, { recursive: true })
})

const document = fc.gen().map((draw) => JSON.stringify({ query: hostileDocument(schema, fc, draw) }))
const hostile = fc.string({ unit: 'binary' })
const request = fc.oneof(
  { weight: 6, arbitrary: document },
  {
    weight: 1,
    arbitrary: fc
      .record({ query: hostile, variables: fc.jsonValue(), operationName: fc.jsonValue() })
      .map((value) => JSON.stringify(value)),
  },
  { weight: 1, arbitrary: fc.jsonValue().map((value) => JSON.stringify(value)) },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 200 }) },
)
const type = fc.constantFrom(
  'application/json',
  'application/json; charset=utf-8',
  'application/json',
  'text/plain',
  'application/graphql',
  '*/*',
)

const LEAKS =
  /node_modules|\/packages\/|\.ts:\d|\.m?js:\d|\bat \w+ \(|dynamo|meili|electro|ECONNRE|@aws|"stack"/iu

async function send(sent: string | Uint8Array, contentType: string): Promise<void> {
  const body = typeof sent === 'string' ? sent : new Uint8Array(sent)
  const headers = { 'content-type': contentType, 'x-api-key': 'local-editor-key' }
  const response = await fetch(url, { method: 'POST', headers, body })
  const text = await response.text()
  const about = `${String(sent)}\nwas answered\n${text}`
  expect(response.status, about).toBeLessThan(500)
  expect(text, about).not.toContain('"INTERNAL"')
  // The answer may repeat what was sent.
  if (typeof sent !== 'string' || !LEAKS.test(sent)) expect(text, about).not.toMatch(LEAKS)
}

it(`answers ${REQUESTS} hostile requests, tells nothing of what is behind it, and grows no fatter`, async () => {
  const all = fc.sample(fc.tuple(request, type), {
    numRuns: REQUESTS,
    seed: Number(process.env['FUZZ_SEED'] ?? 7),
  })
  const memory: number[] = []
  for (let from = 0; from < all.length; from += AT_ONCE) {
    await Promise.all(all.slice(from, from + AT_ONCE).map(([sent, contentType]) => send(sent, contentType)))
    if (from % LOOK_EVERY === 0) memory.push(resident(stack.pid))
  }
  const third = Math.floor(memory.length / 3)
  const most = (part: number[]) => Math.max(...part)
  expect(most(memory.slice(-third))).toBeLessThan(MOST_GROWTH * most(memory.slice(third, -third)))
}, 600_000)

/** A process’s resident memory in kilobytes. */
function resident(pid = 0): number {
  return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' }))
}
