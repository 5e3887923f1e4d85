import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { IndexWriter, SearchGateway } from '../../../packages/core/src/search/gateway.ts'
import { article, changes, quote, request, speaker } from './builders.ts'
import type { OpenSearch } from './search-gateway.contract.ts'

/** What every `IndexWriter` does; what it wrote is looked at through the gateway beside it. */
export function indexWriterContract(open: OpenSearch): void {
  describe('apply', () => {
    let opened: Awaited<ReturnType<OpenSearch>>
    let writer: IndexWriter
    let gateway: SearchGateway

    beforeAll(async () => {
      opened = await open()
      ;({ writer, gateway } = opened)
      await writer.applySettings()
    })
    afterAll(async () => await opened.close())

    const texts = async (query: string): Promise<string[]> => {
      const { hits } = await gateway.searchQuotes(request(query, {}))
      return hits.map(({ highlights }) => (highlights[0]?.fragments ?? []).map(({ text }) => text).join(''))
    }

    test('what is put can be found as soon as it returns', async () => {
      await writer.apply(
        changes({
          quotes: { put: [quote('a', { text: 'tides turn' }), quote('b', { text: 'tides rise' })] },
          articles: { put: [article('Tides')] },
          speakers: { put: [speaker('Tide Gauge')] },
        }),
      )
      expect((await texts('tides')).toSorted()).toEqual(['tides rise', 'tides turn'])
      expect((await gateway.searchArticles(request('tides', {}))).totalCount).toBe(1)
      expect((await gateway.suggest('tide', 5)).map(({ kind }) => kind)).toEqual([
        'SPEAKER',
        'QUOTE',
        'QUOTE',
      ])
    })

    test('a document put again is replaced whole', async () => {
      await writer.apply(changes({ quotes: { put: [quote('a', { text: 'storms turn', version: 2 })] } }))
      expect(await texts('turn')).toEqual(['storms turn'])
      expect(await texts('tides')).toEqual(['tides rise'])
    })

    test('puts and removals of one call are both done, and removing what is not there is no error', async () => {
      await writer.apply(
        changes({
          quotes: { put: [quote('c', { text: 'tides fall' })], remove: [quote('b').id, quote('z').id] },
        }),
      )
      expect(await texts('tides')).toEqual(['tides fall'])
      await writer.apply(changes({ articles: { remove: [article('Tides').id] } }))
      expect((await gateway.searchArticles(request('tides', {}))).totalCount).toBe(0)
    })

    test('nothing to change is no error', async () => {
      await expect(writer.apply(changes({}))).resolves.toEqual([])
    })

    test('half a surrogate pair spoils nothing', async () => {
      await writer.apply(
        changes({
          quotes: { put: [quote('d', { text: 'broken \ud83d glass' }), quote('e', { text: 'whole glass' })] },
        }),
      )
      expect((await texts('glass')).toSorted()).toEqual(['broken \ufffd glass', 'whole glass'])
    })

    test('calls one after the other leave the last state', async () => {
      for (let version = 1; version <= 5; version++) {
        await writer.apply(
          changes({ quotes: { put: [quote('f', { text: `version ${version} of it`, version })] } }),
        )
      }
      expect(await texts('"of it"')).toEqual(['version 5 of it'])
    })

    test('settings can be applied again while documents are there', async () => {
      const before = await texts('glass')
      await writer.applySettings()
      expect(await texts('glass')).toEqual(before)
    })
  })
}
