import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import * as fc from 'fast-check'
import { Meilisearch } from 'meilisearch'
import type { SearchParams } from 'meilisearch'
import { afterAll, describe, expect, it } from 'vitest'

import { startSearchEngine } from '../../../packages/local/src/search-engine/server.ts'

const folder = await mkdtemp(join(tmpdir(), 'checkpoints-'))
const command = join(import.meta.dirname, '../../../packages/local/src/search.ts')
const children: ChildProcess[] = []
afterAll(async () => {
  for (const child of children) child.kill('SIGKILL')
  await rm(folder, { recursive: true, force: true })
})

interface Jar {
  id: number
  name: string
  size?: number
  tags?: string[]
}

const NAMES = ['amber jar', 'blue jar with a lid', 'Clay pot', 'deep bowl', 'jar of clay']
const makeJar = (id: number, turn = 0): Jar => ({
  id,
  name: `${NAMES[(id + turn) % NAMES.length] ?? ''} number${(id * 7 + turn) % 90}`,
  ...(id % 3 === 0 ? {} : { size: (id + turn) % 11 }),
  ...(id % 4 === 0 ? { tags: ['old', `shelf ${(id + turn) % 6}`] } : {}),
})
const jars = (from: number, to: number, turn = 0): Jar[] =>
  Array.from({ length: to - from }, (_, i) => makeJar(from + i, turn))

const SETTINGS = { filterableAttributes: ['size', 'tags'], sortableAttributes: ['size'] }
const SEARCHES: (SearchParams & { q: string })[] = [
  { q: 'jar', facets: ['size', 'tags'] },
  { q: 'number8', sort: ['size:desc'] },
  { q: 'clya pot' },
  { q: '"of clay"', filter: 'size > 4' },
  { q: '', filter: 'tags = "shelf 2" OR size IN [1, 3]', facets: ['*'] },
  { q: 'c', showRankingScoreDetails: true },
]

/** All that a client can see of the documents of an index. */
async function everything(client: Meilisearch): Promise<unknown[]> {
  const index = client.index('jars')
  const found = []
  for (const { q, ...rest } of SEARCHES) {
    const { processingTimeMs: _, ...answer } = await index.search(q, { ...rest, limit: 2000 })
    found.push(answer)
  }
  const { numberOfDocuments, fieldDistribution } = await index.getStats()
  const { results, total } = await index.getDocuments({ limit: 5000 })
  return [...found, numberOfDocuments, fieldDistribution, results, total]
}

async function fill(client: Meilisearch): Promise<void> {
  await client.index('jars').updateSettings(SETTINGS).waitTask()
  await client.index('jars').addDocuments(jars(0, 700)).waitTask()
}

// Changes, deletes, and gives numbers of deleted documents out again.
async function change(client: Meilisearch): Promise<void> {
  const index = client.index('jars')
  await index.addDocuments(jars(100, 130, 3)).waitTask()
  await index.updateDocuments([{ id: 5, label: 'new field' }]).waitTask()
  await index.deleteDocuments(Array.from({ length: 40 }, (_, i) => 300 + i)).waitTask()
  await index.addDocuments(jars(900, 920)).waitTask()
}

async function startCommand(path: string): Promise<{ child: ChildProcess; client: Meilisearch }> {
  const child = spawn(process.execPath, [command, '--port', '0', '--db', path])
  children.push(child)
  const [line] = await once(child.stdout, 'data')
  return { child, client: new Meilisearch({ host: /http:\S+\d/.exec(String(line))?.[0] ?? '' }) }
}

async function kill(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL')
  await once(child, 'exit')
}

async function inMemory<T>(work: (client: Meilisearch) => Promise<T>): Promise<T> {
  return openEngine(undefined, work)
}

async function openEngine<T>(
  path: string | undefined,
  work: (client: Meilisearch) => Promise<T>,
): Promise<T> {
  const engine = await startSearchEngine({ port: 0, ...(path === undefined ? {} : { path }) })
  try {
    return await work(new Meilisearch({ host: engine.url }))
  } finally {
    await engine.close()
  }
}

describe('an index that was written down', () => {
  it('answers the same after a kill as one that was never closed', async () => {
    const path = join(folder, 'killed')
    await openEngine(path, fill)
    const [checkpoint = ''] = await readdir(join(path, 'checkpoints'))
    const { child, client } = await startCommand(path)
    await change(client)
    const seen = await everything(client)
    await kill(child)
    expect(await readdir(join(path, 'checkpoints'))).toEqual([checkpoint])

    const expected = await inMemory(async (other) => {
      await fill(other)
      await change(other)
      return everything(other)
    })
    expect(seen).toEqual(expected)
    expect(await openEngine(path, everything)).toEqual(expected)
  })

  it.each([
    [
      'is damaged',
      (bytes: Buffer) => Buffer.concat([bytes.subarray(0, 900), Buffer.from('x'), bytes.subarray(901)]),
    ],
    ['is cut short', (bytes: Buffer) => bytes.subarray(0, 4000)],
    ['is empty', () => Buffer.alloc(0)],
  ])('is computed again when its file %s', async (what, damage) => {
    const path = join(folder, what)
    const before = await openEngine(path, async (client) => {
      await fill(client)
      return everything(client)
    })
    const [name = ''] = await readdir(join(path, 'checkpoints'))
    const file = join(path, 'checkpoints', name)
    await writeFile(file, damage(await readFile(file)))
    expect(await openEngine(path, everything)).toEqual(before)
  })

  it('follows settings that change what is found', async () => {
    const path = join(folder, 'settings')
    await openEngine(path, fill)
    const settings = { searchableAttributes: ['tags'], filterableAttributes: ['size', 'tags', 'name'] }
    const changed = await openEngine(path, async (client) => {
      await client.index('jars').updateSettings(settings).waitTask()
      return everything(client)
    })
    expect(await openEngine(path, everything)).toEqual(changed)
  })
})

describe('a process that is killed at any time', () => {
  it('has lost nothing that had succeeded', async () => {
    const path = join(folder, 'any-time')
    const kept = new Map<number, Jar>()
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: 60 }),
        fc.integer({ min: 1, max: 400 }),
        async (wait, size) => {
          const { child, client } = await startCommand(path)
          const index = client.index('jars')
          const from = kept.size
          await index.addDocuments(jars(from, from + size), { primaryKey: 'id' }).waitTask()
          for (const jar of jars(from, from + size)) kept.set(jar.id, jar)
          const gone = from + Math.floor(size / 2)
          await index.deleteDocument(gone).waitTask()
          await index.addDocuments([makeJar(gone, 1)]).waitTask()
          kept.set(gone, makeJar(gone, 1))
          const waiting = await index.addDocuments(jars(from, from + size, 2))
          await new Promise((resolve) => setTimeout(resolve, wait))
          await kill(child)

          const again = await startCommand(path)
          await again.client.tasks.waitForTask(waiting.taskUid)
          for (const jar of jars(from, from + size, 2)) kept.set(jar.id, jar)
          const { results } = await again.client.index('jars').getDocuments<Jar>({ limit: 100_000 })
          expect(results.toSorted((a, b) => a.id - b.id)).toEqual([...kept.values()])
          const { totalHits } = await again.client.index('jars').search('jar', { hitsPerPage: 1 })
          expect(totalHits).toBe([...kept.values()].filter(({ name }) => name.includes('jar')).length)
          await kill(again.child)
        },
      ),
      { numRuns: 3, endOnFailure: true },
    )
    // Each run starts the engine twice, in processes of their own.
  }, 120_000)
})
