import type { Task } from 'meilisearch'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { SearchUnavailableError } from '../../../packages/core/src/errors.ts'
import { createSearchGateway } from '../../../packages/core/src/meilisearch/gateway.ts'
import { IndexTaskError } from '../../../packages/core/src/meilisearch/index-task-error.ts'
import { SEARCH_ACTIONS, WRITE_ACTIONS } from '../../../packages/core/src/meilisearch/key-actions.ts'
import { settingsDifference } from '../../../packages/core/src/meilisearch/settings-difference.ts'
import { ARTICLE_SETTINGS } from '../../../packages/core/src/meilisearch/settings/articles.ts'
import { QUOTE_SETTINGS } from '../../../packages/core/src/meilisearch/settings/quotes.ts'
import { SPEAKER_SETTINGS } from '../../../packages/core/src/meilisearch/settings/speakers.ts'
import { createIndexWriter } from '../../../packages/core/src/meilisearch/writer.ts'
import { changes, quote, request } from './builders.ts'
import { indexWriterContract } from './index-writer.contract.ts'
import { openSearchServer } from './search-server.ts'
import type { SearchServer } from './search-server.ts'

indexWriterContract(openSearchServer)

describe('on a Meilisearch server', () => {
  let server: SearchServer
  beforeAll(async () => {
    server = await openSearchServer()
    await server.writer.applySettings()
  })
  afterAll(async () => await server.close())

  const tasks = async (): Promise<Task[]> => {
    const indexUids = ['quotes', 'articles', 'speakers'].map((name) => server.prefix + name)
    return (await server.client.tasks.getTasks({ indexUids })).results
  }

  test('applySettings makes three indexes with the settings of this repository', async () => {
    for (const [name, settings] of Object.entries({
      quotes: QUOTE_SETTINGS,
      articles: ARTICLE_SETTINGS,
      speakers: SPEAKER_SETTINGS,
    })) {
      const index = server.client.index(server.prefix + name)
      expect(await index.fetchPrimaryKey()).toBe('id')
      expect(settingsDifference(settings, await index.getSettings())).toEqual({})
    }
  })

  test('applied again it changes nothing, and what drifted is set right alone', async () => {
    const before = (await tasks()).length
    await server.writer.applySettings()
    expect(await tasks()).toHaveLength(before)

    const quotes = server.client.index(server.prefix + 'quotes')
    await quotes.updateSettings({ searchableAttributes: ['headline'] }).waitTask()
    await server.writer.applySettings()
    const [latest, drift] = await tasks()
    expect(latest).toMatchObject({
      type: 'settingsUpdate',
      details: { searchableAttributes: QUOTE_SETTINGS.searchableAttributes },
    })
    expect(latest?.details).not.toHaveProperty('rankingRules')
    expect(drift?.details).toMatchObject({ searchableAttributes: ['headline'] })
  })

  test('documents that the server cannot take are answered with their reasons, and all others are in', async () => {
    const bad = ['one space', 'another space'].map((id) => ({ ...quote('a'), id }))
    const good = ['b', 'c', 'd', 'e', 'f'].map((name) => quote(name))
    const put = [...good.slice(0, 2), ...bad, ...good.slice(2)]
    expect(await server.writer.apply(changes({ quotes: { put } }))).toEqual(
      bad.map(({ id }) => ({ noun: 'Quote', id, reason: expect.stringContaining(id) })),
    )
    expect((await server.gateway.searchQuotes(request('', {}))).totalCount).toBe(good.length)
    const ids = good.map(({ id }) => id)
    expect(await server.writer.versions('quotes', [...ids, 'missing'])).toEqual(
      new Map(ids.map((id) => [id, 1])),
    )
    await server.writer.apply(changes({ quotes: { remove: ids } }))
  })

  test('a task that fails for another reason than a document fails the call', async () => {
    const writer = createIndexWriter({ url: server.url, key: server.key, prefix: `${server.prefix}absent-` })
    const removing = writer.apply(changes({ quotes: { remove: [quote('a').id] } }))
    await expect(removing).rejects.toBeInstanceOf(IndexTaskError)
    await expect(removing).rejects.toMatchObject({ taskCode: 'index_not_found' })
  })

  test('a wrong key is refused without being told', async () => {
    const writer = createIndexWriter({ url: server.url, key: 'not-the-key', prefix: server.prefix })
    const failing = writer.applySettings()
    await expect(failing).rejects.toBeInstanceOf(SearchUnavailableError)
    await expect(failing).rejects.not.toThrow('not-the-key')
  })

  test('a key for searching and a key for writing are enough, and neither can do the other', async () => {
    const indexes = [`${server.prefix}*`]
    const keyFor = async (actions: string[]): Promise<{ key: string; uid: string }> =>
      await server.client.createKey({ actions, indexes, expiresAt: null })
    const searching = await keyFor(SEARCH_ACTIONS)
    const writing = await keyFor(WRITE_ACTIONS)
    const connection = (key: string) => ({ url: server.url, key, prefix: server.prefix })
    try {
      const document = quote('by keys', { text: 'pelican crossing' })
      const writer = createIndexWriter(connection(writing.key))
      await writer.applySettings()
      await writer.apply(changes({ quotes: { put: [document] } }))
      const gateway = createSearchGateway(connection(searching.key))
      const { hits } = await gateway.searchQuotes(request('pelican', {}))
      expect(hits.map(({ quoteId: id }) => id)).toEqual([document.id])
      await writer.apply(changes({ quotes: { remove: [document.id] } }))
      expect(await gateway.randomQuote({})).toBeNull()
      await expect(createIndexWriter(connection(searching.key)).applySettings()).rejects.toBeInstanceOf(
        SearchUnavailableError,
      )
      await expect(
        createSearchGateway(connection(writing.key)).searchQuotes(request('', {})),
      ).rejects.toBeInstanceOf(SearchUnavailableError)
    } finally {
      await server.client.deleteKey(searching.uid)
      await server.client.deleteKey(writing.uid)
    }
  })

  test('searching before the settings were applied makes search unavailable', async () => {
    const fresh = await openSearchServer()
    try {
      await expect(fresh.gateway.searchQuotes(request('tide', {}))).rejects.toBeInstanceOf(
        SearchUnavailableError,
      )
    } finally {
      await fresh.close()
    }
  })
})
