import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'

let folder: string
const running = new Set<ChildProcess>()

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'verbatim-start-'))
})
afterEach(async () => {
  for (const child of running) child.kill('SIGKILL')
  await rm(folder, { recursive: true, force: true })
})

/** Runs the command of `npm start`; `said` is all it printed so far. */
function start(...args: string[]) {
  const child = spawn(process.execPath, ['packages/local/src/start.ts', ...args])
  running.add(child)
  const run = { child, said: '', ended: once(child, 'exit').finally(() => running.delete(child)) }
  for (const output of [child.stdout, child.stderr]) {
    output.on('data', (chunk: Buffer) => (run.said += chunk.toString()))
  }
  return run
}

/** The GraphQL address, once it is printed. */
async function address(run: { said: string }): Promise<string> {
  const find = () => /GraphQL +(http:\S+)/.exec(run.said)?.[1]
  await expect.poll(find, { timeout: 30_000, interval: 20 }).toBeDefined()
  return find() ?? ''
}

it('greets with addresses, key and a query, loads the samples once, and ends on SIGTERM', async () => {
  const first = start('--port', '0', '--data', path.join(folder, 'data'))
  const url = await address(first)
  expect(first.said).toContain('local-editor-key')
  expect(first.said).toContain(`curl ${url}`)
  await expect.poll(() => first.said, { timeout: 30_000 }).toContain('The sample articles are in.')
  expect(first.said).toMatch(/\d+ articles with \d+ quotes are in, 0 failed/)
  expect(await readFile(path.join(folder, 'data', 'samples.json'), 'utf8')).toContain('done')
  first.child.kill('SIGTERM')
  expect(await first.ended).toEqual([0, null])
  await expect(fetch(url)).rejects.toThrow()

  const second = start('--port', '0', '--data', path.join(folder, 'data'))
  const response = await fetch(
    `${await address(second)}?query=${encodeURIComponent('{articles(first:20){nodes{id}}}')}`,
  )
  const { data }: { data?: { articles: { nodes: unknown[] } } } = Object(await response.json())
  expect(data?.articles.nodes.length).toBeGreaterThanOrEqual(12)
  expect(second.said).not.toContain('Loading the sample articles')
  second.child.kill('SIGINT')
  expect(await second.ended).toEqual([0, null])
}, 90_000)

it('says which port is taken, and ends', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  const port = Number(Object(other.address()).port)
  const run = start('--port', String(port), '--data', path.join(folder, 'data'))
  expect(await run.ended).toEqual([1, null])
  expect(run.said).toContain(`Port ${port} on 127.0.0.1 is in use`)
  expect(run.said).not.toContain('    at ')
  other.close()
}, 90_000)

it('refuses a folder that is not its own, and an option it does not know', async () => {
  await writeFile(path.join(folder, 'photo.jpg'), 'x')
  const foreign = start('--fresh', '--data', folder)
  expect(await foreign.ended).toEqual([1, null])
  expect(foreign.said).toMatch(/no data folder of Verbatim: it holds photo\.jpg/)
  const unknown = start('--prot', '1')
  expect(await unknown.ended).toEqual([1, null])
  expect(unknown.said).toMatch(/^Unknown option '--prot'/)
}, 90_000)

it('explains itself', async () => {
  const run = start('--help')
  expect(await run.ended).toEqual([0, null])
  expect(run.said).toMatch(/--port N.*--data DIR.*--fresh/s)
})
