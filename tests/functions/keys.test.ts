import { createHmac, randomUUID } from 'node:crypto'
import { Meilisearch } from 'meilisearch'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import {
  MAINTENANCE_ACTIONS,
  SEARCH_ACTIONS,
  WRITE_ACTIONS,
} from '../../packages/core/src/meilisearch/key-actions.ts'
import { createIndexRebuilding } from '../../packages/core/src/meilisearch/rebuilding.ts'
import { handler } from '../../packages/functions/src/keys.ts'
import { openSearchServer } from '../core/meilisearch/search-server.ts'
import type { SearchServer } from '../core/meilisearch/search-server.ts'

const context = { getRemainingTimeInMillis: () => 40_000 }
let server: SearchServer
beforeAll(async () => {
  server = await openSearchServer()
  await server.writer.applySettings()
})
afterEach(async () => {
  link([])
  const { results } = await server.client.getKeys({ limit: 1000 })
  for (const key of results) if (key.name?.startsWith(server.prefix)) await server.client.deleteKey(key.uid)
})
afterAll(async () => {
  delete process.env['SST_RESOURCE_SearchMaster']
  await server.close()
})

function link(keys: object[]): void {
  const { url, key, prefix } = server
  process.env['SST_RESOURCE_SearchMaster'] = JSON.stringify({ url, key, prefix, keys })
}

const wanted = (noun: string, actions: string[]) => ({
  uid: randomUUID(),
  name: `${server.prefix}${noun}`,
  actions,
})

/** A client with the key as a deployment derives it, without having asked the server. */
const valueOf = ({ uid }: { uid: string }) => createHmac('sha256', server.key).update(uid).digest('hex')
const clientOf = (key: { uid: string }) => new Meilisearch({ host: server.url, apiKey: valueOf(key) })

test('a key that a deployment has derived is one that the server knows, with its rights alone', async () => {
  const reader = wanted('reader', SEARCH_ACTIONS)
  const writer = wanted('writer', WRITE_ACTIONS)
  link([reader, writer])
  expect(await handler({ task: 'make' }, context)).toEqual({ done: 'make' })
  const quotes = `${server.prefix}quotes`
  expect((await clientOf(reader).index(quotes).search('')).hits).toEqual([])
  await expect(clientOf(reader).index(quotes).getSettings()).rejects.toThrow(/invalid/iu)
  await expect(clientOf(reader).index('elsewhere').search('')).rejects.toThrow('authorized indexes')
  await clientOf(writer).index(quotes).getSettings()
})

test('the key of maintenance can do all that a rebuild does, and the indexer cannot', async () => {
  const maintainer = wanted('maintainer', MAINTENANCE_ACTIONS)
  const writer = wanted('writer', WRITE_ACTIONS)
  link([maintainer, writer])
  await handler({ task: 'make' }, context)
  const { url, prefix } = server
  const rebuilding = createIndexRebuilding({ url, prefix, key: valueOf(maintainer) })
  const mark = await rebuilding.prepare()
  await rebuilding.swap()
  expect(await rebuilding.areLive(mark)).toBe(true)
  await rebuilding.drop()
  await expect(createIndexRebuilding({ url, prefix, key: valueOf(writer) }).drop()).rejects.toThrow()
})

test('making keys again changes nothing, and new rights keep the value', async () => {
  const reader = wanted('reader', ['search'])
  link([reader])
  await handler({ task: 'make' }, context)
  await handler({ task: 'make' }, context)
  link([{ ...reader, actions: ['search', 'tasks.get'] }])
  await handler({ task: 'make' }, context)
  const key = await server.client.getKey(reader.uid)
  expect(key.actions.toSorted()).toEqual(['search', 'tasks.get'])
  await clientOf(reader).index(`${server.prefix}quotes`).search('')
})

test('retiring takes back the earlier keys of the same names and no others', async () => {
  const [old, other] = [wanted('reader', ['search']), wanted('someone', ['search'])]
  link([old, other])
  await handler({ task: 'make' }, context)
  const renewed = { ...old, uid: randomUUID() }
  link([renewed])
  await handler({ task: 'make' }, context)
  await clientOf(old).index(`${server.prefix}quotes`).search('')
  expect(await handler({ task: 'retire' }, context)).toEqual({ done: 'retire', retired: 1 })
  await expect(clientOf(old).index(`${server.prefix}quotes`).search('')).rejects.toThrow(/invalid/iu)
  await clientOf(renewed).index(`${server.prefix}quotes`).search('')
  await clientOf(other).index(`${server.prefix}quotes`).search('')
})

test('a server that does not answer, and an unknown task, are named', async () => {
  link([])
  await expect(handler({ task: 'rotate' }, context)).rejects.toThrow('"rotate"')
  process.env['SST_RESOURCE_SearchMaster'] = JSON.stringify({ url: 'http://127.0.0.1:9', key: 'k', keys: [] })
  const late = { getRemainingTimeInMillis: () => 0 }
  await expect(handler({ task: 'make' }, late)).rejects.toThrow('http://127.0.0.1:9')
})
