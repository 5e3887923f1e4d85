import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startStack } from '@verbatim/local/stack/stack.ts'
import type { Stack } from '@verbatim/local/stack/stack.ts'
import { ask, operation, send } from '../support/ask.ts'

let stack: Stack
beforeAll(async () => void (stack = await startStack({ port: 0, samples: false })))
afterAll(() => stack.close())

const base = { headline: 'Edge', source: 'Edge Courier', publishedAt: '2026-03-01T08:00:00Z' }
type Result = {
  ingestArticle: {
    __typename: string
    code?: string
    message?: string
    path?: string[]
    article?: { id: string }
    quotesAdded?: number
  }
}
const ingest = async (body: object, headline: string) =>
  (await ask<Result>(stack, operation('IngestArticle'), { input: { ...base, headline, body } })).ingestArticle

type Page = {
  article: {
    text: string
    quotes: {
      totalCount: number
      nodes: { text: string }[]
      pageInfo: { hasNextPage: boolean; endCursor: string }
    }
  }
}
const read = async (id: string | undefined, after: string | null = null) =>
  (
    await ask<Page>(
      stack,
      `query ($id: ID!, $after: String) {
        article(by: {id: $id}) { text quotes(first: 100, after: $after) { totalCount nodes { text } pageInfo { hasNextPage endCursor } } }
      }`,
      { id, after },
    )
  ).article

describe('refused with a word that helps', () => {
  it.each([
    ['half a character', { text: 'A word \uD83D here.' }, 'lone surrogate'],
    ['a NUL', { text: 'A word\0here.' }, 'NUL'],
    ['no words', { text: ' \n\n ' }, 'no words'],
    ['a byte too much', { text: `${'word '.repeat(200_000)}.` }, '1 MB'],
    ['too many quotes', { text: '“I said so,” he said. '.repeat(10_500) }, '10,000'],
    [
      'a quote without end',
      { text: `“Word ${'word '.repeat(12_000)}end,” said Ada Margin.` },
      'closing mark',
    ],
    [
      'one twice as long where it is kept',
      { text: `“So ${'\\ '.repeat(25_000)},” said Ada Margin.` },
      '75,0',
    ],
    ['both forms', { text: 'a', html: 'b' }, ''],
  ])('%s', { timeout: 60_000 }, async (headline, body, message) => {
    const { data, errors } = await send<Result>(stack, operation('IngestArticle'), {
      input: { ...base, headline, body },
    })
    const said = errors?.[0] ?? data?.ingestArticle
    expect(said?.message).toContain(message)
    expect(errors?.[0]?.extensions?.code ?? data?.ingestArticle.code).toBe('INVALID_INPUT')
    if (data) expect(data.ingestArticle.path?.slice(0, 2)).toEqual(['input', 'body'])
    const { articles } = await ask<{ articles: { nodes: unknown[] } }>(
      stack,
      '{ articles { nodes { headline } } }',
    )
    expect(articles.nodes).not.toContainEqual({ headline })
  })
})

describe('taken in whole', () => {
  it('an article at the size limit, on one line', { timeout: 60_000 }, async () => {
    const text = '“One line,” said Ada Margin. '
    const padded = text + 'word '.repeat(200_000).slice(Buffer.byteLength(text))
    expect(Buffer.byteLength(padded)).toBe(1_000_000)
    const { article } = await ingest({ text: padded }, 'at the limit')
    expect((await read(article?.id)).text).toBe(padded)

    // Seven of them are more than Lambda carries.
    const times = (many: number) =>
      send<Record<string, { text: string }> | null>(
        stack,
        `query ($id: ID!) { ${'abcdefg'
          .slice(0, many)
          .replaceAll(/./gu, (one) => `${one}: article(by: { id: $id }) { text } `)}}`,
        { id: article?.id },
      )
    expect((await times(6)).data?.['f']?.text).toHaveLength(padded.length)
    const { data, errors } = await times(7)
    expect(data).toBeNull()
    expect(errors).toMatchObject([{ extensions: { code: 'LIMIT_EXCEEDED', limit: { name: 'answerBytes' } } }])
  })

  it(
    'ten thousand quotes, which appear together and are walked to the end',
    { timeout: 120_000 },
    async () => {
      const lines = Array.from({ length: 10_000 }, (_, n) => `“We counted to ${n},” said Ada Margin.`)
      const seen = new Set<number>()
      const { article: small } = await ingest({ text: '“We start here,” said Ada Margin.' }, 'many')
      const done = new AbortController()
      const watching = (async () => {
        while (!done.signal.aborted) seen.add((await read(small?.id)).quotes.totalCount)
      })()
      const { article } = await ingest({ text: lines.join('\n\n') }, 'many')
      done.abort()
      await watching
      const total = (await read(article?.id)).quotes.totalCount
      expect([...seen].every((count) => count === 1 || count === total)).toBe(true)
      let walked = 0
      for (let after: string | null = null, more = true; more;) {
        const { quotes } = await read(article?.id, after)
        walked += quotes.nodes.length
        after = quotes.pageInfo.endCursor
        more = quotes.pageInfo.hasNextPage
      }
      expect(walked).toBe(total)
      expect(total).toBe(10_000)
      await stack.idle()
      expect(await stack.deadLetters()).toEqual([])
      await ask(stack, operation('DeleteArticle'), { id: article?.id })
      const { quotes } = await ask<{ quotes: { nodes: { text: string }[] } }>(
        stack,
        '{ quotes { nodes { text } } }',
      )
      expect(quotes.nodes.filter(({ text }) => text.startsWith('We counted'))).toEqual([])
    },
  )

  it.each([
    ['only marks', { text: '“”‘’"" \'\' «» „“ ```` “““' }],
    ['an open mark', { text: '“Nobody closed this, said Ada Margin.' }],
    [
      'malformed HTML',
      { html: '<p>“Open,” said <b>Ada Margin<p></i></table>“Still,” <div>she added. <script>“no”' },
    ],
    ['a name without end', { text: `“Who am I,” said ${'A'.padEnd(9000, 'b')} ${'C'.padEnd(90_000, 'd')}.` }],
    ['deep HTML', { html: `${'<div>'.repeat(50_000)}“Deep,” said Ada Margin.` }],
    [
      'characters of all kinds',
      { text: '“Emoji 🐙 and \u202Eright to left\u202C,” said Ada Margin.\r\n\tTab\u200Bbed.' },
    ],
  ])('%s', { timeout: 60_000 }, async (headline, body) => {
    const { __typename, article } = await ingest(body, headline)
    expect(__typename).toBe('IngestArticleSuccess')
    const stored = await read(article?.id)
    if ('text' in body) expect(stored.text).toBe(body.text)
    else expect(stored.text).not.toContain('“no”')
  })

  it('one article by a hundred apps at a time', { timeout: 60_000 }, async () => {
    const body = { text: '“All at once,” said Ada Margin.' }
    const results = await Promise.all(Array.from({ length: 100 }, () => ingest(body, 'at once')))
    expect(new Set(results.map(({ article }) => article?.id)).size).toBe(1)
    expect(results.map(({ quotesAdded }) => quotesAdded).filter((added) => added !== 0)).toEqual([1])
  })
})
