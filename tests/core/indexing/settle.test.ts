import { marshall } from '@aws-sdk/util-dynamodb'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { ArticleContent } from '@verbatim/core/article/content.ts'
import { createItemReader } from '@verbatim/core/dynamo/item-reader.ts'
import { tableChange } from '@verbatim/core/dynamo/table-changes.ts'
import { SearchUnavailableError } from '@verbatim/core/errors.ts'
import { followChanges } from '@verbatim/core/indexing/follow-changes.ts'
import type { Following } from '@verbatim/core/indexing/follow-changes.ts'
import { speakerIdOf } from '@verbatim/core/ids.ts'
import type { IndexChanges } from '@verbatim/core/search/gateway.ts'
import { content, revised } from '../../support/content.ts'
import { newSpeaker, openIndexing } from './open-indexing.ts'

let indexing: Awaited<ReturnType<typeof openIndexing>>
beforeEach(async () => {
  indexing = await openIndexing()
})
afterEach(() => indexing.close())

const ada = speakerIdOf('Ada Vex')
const changed = (articleId: string) =>
  [{ noun: 'Article', articleId, whole: true, leavesRemains: true }] as const

/** A follower that is slow: what `meanwhile` does happens after it read the table and before it writes. */
function slow(meanwhile: () => Promise<void>): Following {
  const { following } = indexing
  let done = false
  return {
    ...following,
    index: {
      ...following.index,
      async apply(documents: IndexChanges) {
        if (!done) {
          done = true
          await meanwhile()
        }
        return following.index.apply(documents)
      },
    },
  }
}

describe('two that write at once', () => {
  test('the one that read an older state does not leave it in the index', async () => {
    const { articles, speakers, following } = indexing
    await speakers.save([{ speaker: newSpeaker(ada, 'Ada Vex') }])
    const first = content({ saidBy: [ada, ada] })
    const second = revised(first, { saidBy: [ada], source: 'The Revised' })
    await articles.save(first, null)
    const id = first.article.id
    await followChanges(
      slow(async () => {
        await articles.save(second, first)
        await followChanges(following, changed(id))
      }),
      changed(id),
    )
    expect((await indexing.held('articles')).get(id)).toMatchObject({ version: 2, source: 'The Revised' })
    expect([...(await indexing.held('quotes')).keys()]).toEqual(second.quotes.map((quote) => quote.id))
  })

  test('what was deleted meanwhile does not come back', async () => {
    const { articles, speakers, following } = indexing
    await speakers.save([{ speaker: newSpeaker(ada, 'Ada Vex') }])
    const first = content({ saidBy: [ada] })
    await articles.save(first, null)
    const id = first.article.id
    await followChanges(
      slow(async () => {
        await articles.remove(first)
        await followChanges(following, changed(id))
      }),
      changed(id),
    )
    for (const noun of ['articles', 'quotes'] as const)
      expect([...(await indexing.held(noun)).keys()]).toEqual([])
  })
})

test('a document that the index refuses becomes a dead letter, and its neighbours get in', async () => {
  const { articles, following } = indexing
  const one = content({ saidBy: [null, null, null] })
  await articles.save(one, null)
  const refusing: Following = {
    ...following,
    index: {
      ...following.index,
      // An id that the server really refuses takes the place of the second quote's.
      apply: (documents) =>
        following.index.apply({
          ...documents,
          quotes: {
            ...documents.quotes,
            put: documents.quotes.put.map((quote, place) => (place === 1 ? { ...quote, id: 'a b' } : quote)),
          },
        }),
    },
  }
  await followChanges(refusing, changed(one.article.id))
  expect(indexing.letters).toEqual([{ noun: 'Quote', id: 'a b', reason: expect.stringContaining('a b') }])
  expect((await indexing.held('quotes')).size).toBe(2)
})

test('a new name reaches every quote in steps, and goes on where it was broken off', async () => {
  const { articles, speakers, following } = indexing
  await speakers.save([{ speaker: newSpeaker(ada, 'Ada Vex') }])
  const said = content({ saidBy: Array.from({ length: 250 }, () => ada) })
  await articles.save(said, null)
  await followChanges(following, changed(said.article.id))
  const [before] = await speakers.byIds([ada])
  if (!before) throw new Error('Ada is not stored')
  await speakers.save([{ speaker: { ...before, name: 'Ada Quill', shownSince: Date.now() } }])
  const named = async (name: string) =>
    [...(await indexing.held('quotes')).values()].filter((quote) => quote['speakerName'] === name).length
  const step = [{ noun: 'FanOut', speakerId: ada }] as const

  await followChanges(following, [{ noun: 'Speaker', speakerId: ada, renamedIds: [ada] }])
  expect(await named('Ada Quill')).toBe(100)
  const broken: Following = {
    ...following,
    index: { ...following.index, apply: () => Promise.reject(new Error('killed')) },
  }
  await expect(followChanges(broken, step)).rejects.toThrow('killed')
  await followChanges(following, step)
  expect(await named('Ada Quill')).toBe(200)
  await followChanges(following, step)
  expect(await named('Ada Quill')).toBe(250)
  expect(await following.fanOuts.find(ada)).toBeNull()
  await followChanges(following, step)
  expect(await named('Ada Quill')).toBe(250)
})

describe('a write that was given up and is taken up later', () => {
  const unavailable = () => Promise.reject(new SearchUnavailableError('Nobody answered'))

  /** Leaves the documents of a state behind, as a request that comes after everything else. */
  async function writtenLate(state: ArticleContent): Promise<() => Promise<unknown>> {
    const { articles, following } = indexing
    await articles.save(state, null)
    let sent: IndexChanges | undefined
    const apply = (documents: IndexChanges) => {
      sent = documents
      return unavailable()
    }
    const givenUp = { ...following, index: { ...following.index, apply } }
    await expect(followChanges(givenUp, changed(state.article.id))).rejects.toThrow('Nobody answered')
    return async () => sent && following.index.apply(sent)
  }

  /** The stream's record of what is noted of a document, once that has expired. */
  async function expired(id: string) {
    const key = { pk: `unanswered#${id}`, sk: 'unanswered' }
    const noted = await createItemReader(indexing.table)(key)
    expect(noted?.['expiresAt'], id).toBeGreaterThan(Date.now() / 1000 + 500)
    const change = tableChange({ Keys: marshall(key), OldImage: marshall(noted ?? {}) })
    return change ? [change] : []
  }

  test('is undone when it can come no more', async () => {
    const { articles, following } = indexing
    const first = content({ saidBy: [null] })
    const second = revised(first, { saidBy: [null], source: 'The Revised' })
    const arrive = await writtenLate(first)
    await articles.save(second, first)
    await followChanges(following, changed(first.article.id))
    await arrive()
    const held = async () => (await indexing.held('articles')).get(first.article.id)
    expect(await held()).toMatchObject({ version: 1 })
    await followChanges(following, await expired(first.article.id))
    expect(await held()).toMatchObject({ version: 2, source: 'The Revised' })
  })

  test('brings back nothing that was deleted meanwhile', async () => {
    const { articles, following } = indexing
    const first = content({ saidBy: [null, null] })
    const arrive = await writtenLate(first)
    await articles.remove(first)
    await followChanges(following, changed(first.article.id))
    await arrive()
    expect((await indexing.held('quotes')).size).toBe(2)
    const ids = [first.article.id, ...first.quotes.map(({ id }) => id)]
    for (const id of ids) await followChanges(following, await expired(id))
    for (const noun of ['articles', 'quotes'] as const) expect((await indexing.held(noun)).size).toBe(0)
  })

  test('is noted once, however often it is given up', async () => {
    const { table, following } = indexing
    const first = content({ saidBy: [null] })
    await writtenLate(first)
    const again = { ...following, index: { ...following.index, apply: unavailable } }
    await expect(followChanges(again, changed(first.article.id))).rejects.toThrow('Nobody answered')
    const { Items = [] } = await table.client.scan({ TableName: table.name })
    const noted = Items.filter(({ sk }) => sk === 'unanswered').map(({ id }) => String(id))
    expect(noted.toSorted()).toEqual([first.article.id, ...first.quotes.map(({ id }) => id)].toSorted())
  })
})
