import { describe, expect, it } from 'vitest'

import { serverUnderTest } from './server-under-test.ts'

const { client, fill, ids } = await serverUnderTest()

const rivers = await fill(
  [
    { id: 1, title: 'The ferry leaves at noon', text: 'Harbour staff counted passengers twice' },
    { id: 2, title: 'Noon', text: 'The ferry was late again' },
    { id: 3, title: 'Passengers wait', text: 'At noon the last ferry had gone' },
    { id: 4, title: 'A ferryman remembers', text: 'Noon was the quiet hour' },
  ],
  { searchableAttributes: ['title', 'text'] },
)

describe('words', () => {
  it('come before everything else, the last one is dropped first', async () => {
    expect(await ids(rivers, 'ferry passengers')).toEqual([1, 3, 2])
  })

  it('need not all match, whichever rule is named first', async () => {
    const index = await fill(
      [
        { id: 1, title: 'ferry', text: 'passengers' },
        { id: 2, title: 'old ferry', text: 'crew' },
        { id: 3, title: 'pier', text: 'passengers of the ferry' },
      ],
      { searchableAttributes: ['title', 'text'], rankingRules: ['attributeRank', 'wordPosition', 'words'] },
    )
    expect(await ids(index, 'ferry passengers')).toEqual([1, 3, 2])
  })

  it('must all match with the strategy all', async () => {
    expect(await ids(rivers, 'ferry passengers', { matchingStrategy: 'all' })).toEqual([1, 3])
  })

  it('the last one stands for all words that it begins', async () => {
    expect(await ids(rivers, 'remem')).toEqual([4])
    expect(await ids(rivers, 'remem ')).toEqual([])
  })

  it('with a minus exclude what holds them', async () => {
    expect(await ids(rivers, 'ferry -passengers')).toEqual([2])
  })
})

describe('typos', () => {
  it.each([
    { query: 'pasengers', found: 2, why: 'one letter dropped' },
    { query: 'passnegers', found: 2, why: 'two letters swapped' },
    { query: 'assengers', found: 2, why: 'a first letter dropped counts twice, and the word is long enough' },
    { query: 'pssngers', found: 0, why: 'two typos need nine letters' },
    { query: 'nooon', found: 4, why: 'five letters allow one' },
    { query: 'nono', found: 0, why: 'four letters allow none' },
    { query: '"pasengers"', found: 0, why: 'a phrase allows none' },
  ])('$query finds $found: $why', async ({ query, found }) => {
    expect(await ids(rivers, query)).toHaveLength(found)
  })

  it('rank below the exact word', async () => {
    const index = await fill([
      { id: 1, text: 'mantle' },
      { id: 2, text: 'mantel' },
      { id: 3, text: 'mantles' },
    ])
    expect(await ids(index, 'mantel')).toEqual([2, 1, 3])
  })
})

describe('the other rules', () => {
  it('put near words before far ones, and the asked order before the swapped one', async () => {
    const index = await fill([
      { id: 1, text: 'bridge over a slow brown winter river' },
      { id: 2, text: 'river bridge' },
      { id: 3, text: 'bridge river' },
    ])
    expect(await ids(index, 'bridge river')).toEqual([3, 2, 1])
  })

  it('put earlier attributes and earlier positions first', async () => {
    const index = await fill(
      [
        { id: 1, title: 'dust', text: 'salt' },
        { id: 2, title: 'more salt', text: 'dust' },
        { id: 3, title: 'salt', text: 'dust' },
      ],
      { searchableAttributes: ['title', 'text'] },
    )
    expect(await ids(index, 'salt')).toEqual([3, 2, 1])
  })

  it('put the attribute that is the query before the one that starts with it', async () => {
    const index = await fill([
      { id: 1, text: 'grand hotel annex' },
      { id: 2, text: 'grand hotel' },
    ])
    expect(await ids(index, 'grand hotel')).toEqual([2, 1])
  })

  it('sort by a field where sort stands in the rules', async () => {
    const index = await fill(
      [
        { id: 1, text: 'tide', at: 2 },
        { id: 2, text: 'tide', at: 'late' },
        { id: 3, text: 'tide' },
        { id: 4, text: 'tide', at: 10 },
      ],
      { sortableAttributes: ['at'] },
    )
    expect(await ids(index, 'tide', { sort: ['at:asc'] })).toEqual([1, 4, 2, 3])
    expect(await ids(index, 'tide', { sort: ['at:desc'] })).toEqual([4, 1, 2, 3])
  })
})

describe('settings change what is found', () => {
  it('synonyms, stop words and distinct', async () => {
    const index = await fill(
      [
        { id: 1, text: 'a car in the rain', group: 'x' },
        { id: 2, text: 'an automobile in the sun', group: 'x' },
        { id: 3, text: 'the thing', group: 'y' },
      ],
      { synonyms: { automobile: ['car'] }, stopWords: ['the'], filterableAttributes: ['group'] },
    )
    expect(await ids(index, 'automobile')).toEqual([2, 1])
    expect(await ids(index, 'the thing')).toEqual([3])
    expect(await ids(index, 'automobile', { distinct: 'group' })).toEqual([2])
  })

  it('scores fall from hit to hit, and a threshold cuts them', async () => {
    const { hits } = await client.index(rivers).search('ferry noon', { showRankingScore: true })
    const scores = hits.map((hit) => hit._rankingScore ?? -1)
    expect(scores).toEqual(scores.toSorted((a, b) => b - a))
    const threshold = scores[1] ?? 0
    const cut = await client.index(rivers).search('ferry noon', { rankingScoreThreshold: threshold })
    expect(cut.hits).toHaveLength(scores.filter((score) => score >= threshold).length)
  })
})
