import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'

import { Meilisearch } from 'meilisearch'
import { afterAll, afterEach, describe, expect, it } from 'vitest'

import { startSearchEngine } from '../../../packages/local/src/search-engine/server.ts'
import type { SearchEngine } from '../../../packages/local/src/search-engine/server.ts'

const folder = await mkdtemp(join(tmpdir(), 'search-engine-'))
const masterKey = 'a-master-key-of-sixteen-bytes'
const open: SearchEngine[] = []
const children: ChildProcess[] = []
const command = join(import.meta.dirname, '../../../packages/local/src/search.ts')

async function start(path?: string, port = 0): Promise<{ engine: SearchEngine; client: Meilisearch }> {
  const engine = await startSearchEngine({ port, masterKey, ...(path === undefined ? {} : { path }) })
  open.push(engine)
  return { engine, client: new Meilisearch({ host: engine.url, apiKey: masterKey }) }
}

async function startCommand(path: string): Promise<{ child: ChildProcess; client: Meilisearch }> {
  const child = spawn(process.execPath, [command, '--port', '0', '--master-key', masterKey, '--db', path])
  children.push(child)
  const [line] = await once(child.stdout, 'data')
  const host = /http:\S+\d/.exec(String(line))?.[0] ?? ''
  return { child, client: new Meilisearch({ host, apiKey: masterKey }) }
}

afterEach(async () => {
  for (const engine of open.splice(0)) await engine.close()
  for (const child of children.splice(0)) child.kill('SIGKILL')
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('a folder', () => {
  it('keeps documents, settings, tasks and keys', async () => {
    const path = join(folder, 'kept')
    const { engine, client } = await start(path)
    await client
      .index('pots')
      .updateSettings({ filterableAttributes: ['size'] })
      .waitTask()
    await client
      .index('pots')
      .addDocuments([
        { id: 1, name: 'copper pot', size: 3 },
        { id: 2, name: 'iron pot', size: 5 },
      ])
      .waitTask()
    await client.index('pots').deleteDocument(2).waitTask()
    const before = await client.tasks.getTasks()
    const key = await client.createKey({ actions: ['search'], indexes: ['*'], expiresAt: null })
    await engine.close()
    open.length = 0

    const again = await start(path)
    const { hits } = await again.client.index('pots').search('pot', { filter: 'size < 9' })
    expect(hits).toEqual([{ id: 1, name: 'copper pot', size: 3 }])
    expect((await again.client.tasks.getTasks()).results).toEqual(before.results)
    const reader = new Meilisearch({ host: again.engine.url, apiKey: key.key })
    expect((await reader.index('pots').search('copper')).hits).toHaveLength(1)
  })

  it('loses nothing that succeeded when the process is killed', async () => {
    const path = join(folder, 'killed')
    const first = await startCommand(path)
    await first.client
      .index('pots')
      .addDocuments([{ id: 1, name: 'clay pot' }])
      .waitTask()
    const waiting = await first.client.index('pots').addDocuments([{ id: 2, name: 'tin pot' }])
    first.child.kill('SIGKILL')
    await once(first.child, 'exit')

    const { client } = await start(path)
    expect((await client.tasks.waitForTask(waiting.taskUid)).status).toBe('succeeded')
    expect((await client.index('pots').search('pot')).hits.map((hit) => hit['id'])).toEqual([1, 2])
  })

  it('belongs to one engine at a time', async () => {
    const path = join(folder, 'shared')
    await start(path)
    await expect(start(path)).rejects.toThrow(`The folder ${path} is in use by another process`)
  })
})

describe('a port', () => {
  it('that is taken is named', async () => {
    const { engine } = await start()
    const { port } = new URL(engine.url)
    await expect(start(undefined, Number(port))).rejects.toThrow(`Port ${port} is taken`)
  })
})
