import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startStack } from '@verbatim/local/stack/stack.ts'
import type { Stack } from '@verbatim/local/stack/stack.ts'
import { ask, operation } from '../support/ask.ts'

let stack: Stack
beforeAll(async () => void (stack = await startStack({ port: 0, samples: false })))
afterAll(() => stack.close())

const input = {
  url: 'https://courier.example/orchard',
  headline: 'Orchard keeps its oldest tree',
  source: 'Corrections Courier',
  publishedAt: '2026-03-01T08:00:00Z',
  body: {
    text: [
      '“The tree stays,” said Imre Quillfeather, who runs the orchard.',
      'Dora Lanternwick, a neighbour, called it “a small mercy”.',
      '“My mother told me, ‘Never trust a chainsaw’, and she was right,” Quillfeather said.',
    ].join('\n\n'),
  },
}
const later = { ...input, body: { text: `${input.body.text}\n\nThe tree is two hundred years old.` } }

type Quote = {
  id: string
  text: string
  speaker: { id: string; name: string } | null
  attribution: { method: string }
}
type Ingested = { ingestArticle: { article: { id: string } } }

async function ingest(what: typeof input): Promise<string> {
  const { ingestArticle } = await ask<Ingested>(stack, operation('IngestArticle'), { input: what })
  return ingestArticle.article.id
}

async function quotes(): Promise<Quote[]> {
  const id = await ingest(input)
  const { article } = await ask<{ article: { quotes: { nodes: Quote[] } } }>(
    stack,
    'query ($id: ID!) { article(by: {id: $id}) { quotes { nodes { id text speaker { id name } attribution { method } } } } }',
    { id },
  )
  return article.quotes.nodes
}

async function starting(text: string): Promise<Quote> {
  const quote = (await quotes()).find((one) => one.text.startsWith(text))
  if (!quote) throw new Error(`no quote starts with ${text}`)
  return quote
}

/** Runs a mutation that takes one id and answers a quote. */
async function change(mutation: string, argument: string, type: string, id: string): Promise<Quote> {
  const name = mutation.charAt(0).toUpperCase() + mutation.slice(1)
  const answer = await ask<Record<string, { quote: Quote }>>(
    stack,
    `mutation ($id: ID!) { ${mutation}(${argument}: $id) { __typename ... on ${name}Success { ${type} } ... on UserError { message } } }`,
    { id },
  )
  return (
    answer[mutation]?.quote ?? {
      id: '',
      text: '',
      speaker: null,
      attribution: { method: JSON.stringify(answer) },
    }
  )
}
const quoteFields = 'quote { id text speaker { id name } attribution { method } }'

/** Ids of the hits for a query, once the index has followed. */
async function found(query: string): Promise<string[]> {
  await stack.idle()
  const { searchQuotes } = await ask<{ searchQuotes: { nodes: { id: string }[] } }>(
    stack,
    'query ($query: String!) { searchQuotes(query: $query) { nodes { id } } }',
    { query },
  )
  return searchQuotes.nodes.map(({ id }) => id)
}

async function random(speakerId: string | undefined): Promise<string> {
  const { randomQuote } = await ask<{ randomQuote: { id: string } }>(
    stack,
    'query ($id: ID!) { randomQuote(filter: {speakerId: $id}) { id } }',
    { id: speakerId },
  )
  return randomQuote.id
}

describe('an editor', () => {
  it('makes a speaker unknown and returns to the extractor’s word, over revisions', async () => {
    const before = await starting('The tree stays')
    expect(before.speaker?.name).toBe('Imre Quillfeather')
    await ask(stack, operation('AttributeQuote'), { input: { quoteId: before.id, speaker: null } })
    await ingest(later)
    expect(await starting('The tree stays')).toMatchObject({
      speaker: null,
      attribution: { method: 'EDITOR' },
    })
    const reset = await change('resetAttribution', 'quoteId', quoteFields, before.id)
    expect(reset).toEqual(before)
    await ingest(later)
    expect(await starting('The tree stays')).toEqual(before)
  })

  it('hides what is no quote, and brings it back, over revisions', async () => {
    const { id } = await starting('a small mercy')
    expect(await found('mercy')).toContain(id)
    await change('dismissQuote', 'quoteId', quoteFields, id)
    await ingest(later)
    expect((await quotes()).map((quote) => quote.id)).not.toContain(id)
    expect(await found('mercy')).not.toContain(id)
    expect((await ask<{ quote: unknown }>(stack, operation('QuotePage'), { id })).quote).toBeNull()
    const { article } = await ask<{ article: { dismissedQuotes: Quote[] } }>(
      stack,
      'query ($id: ID!) { article(by: {id: $id}) { dismissedQuotes { id } } }',
      { id: await ingest(input) },
    )
    expect(article.dismissedQuotes).toEqual([{ id }])
    await change('restoreQuote', 'quoteId', quoteFields, id)
    expect((await quotes()).map((quote) => quote.id)).toContain(id)
    expect(await found('mercy')).toContain(id)
  })

  it('hides with a quote what is quoted in it', async () => {
    const { id } = await starting('My mother told me')
    expect(await found('chainsaw')).toHaveLength(2)
    await change('dismissQuote', 'quoteId', quoteFields, id)
    expect(await found('chainsaw')).toEqual([])
    await change('restoreQuote', 'quoteId', quoteFields, id)
    expect(await found('chainsaw')).toHaveLength(2)
  })

  it('undoes a merge: the speaker has its quotes again', async () => {
    const [imre, dora] = [
      (await starting('The tree stays')).speaker,
      (await starting('a small mercy')).speaker,
    ]
    await ask(stack, operation('MergeSpeakers'), { input: { from: dora?.id, into: imre?.id } })
    expect((await starting('a small mercy')).speaker).toEqual(imre)
    await ingest(later)
    expect((await found('Quillfeather mercy'))[0]).toBe((await starting('a small mercy')).id)
    const { id: mercy } = await starting('a small mercy')
    expect(await found('Lanternwick'), 'by the name that it was given to').toContain(mercy)
    const drawn = new Set<string>()
    for (let draw = 0; draw < 60; draw++) drawn.add(await random(imre?.id))
    expect(drawn).toContain(mercy)
    const restored = await ask<{ unmergeSpeaker: { speaker: { id: string; quoteCount: number } } }>(
      stack,
      'mutation ($id: ID!) { unmergeSpeaker(id: $id) { ... on UnmergeSpeakerSuccess { speaker { id quoteCount } } } }',
      { id: dora?.id },
    )
    expect(restored.unmergeSpeaker.speaker).toEqual({ id: dora?.id, quoteCount: 1 })
    expect((await starting('a small mercy')).speaker).toEqual(dora)
    const { speaker } = await ask<{ speaker: { quoteCount: number } }>(stack, operation('SpeakerPage'), {
      by: { name: 'Imre Quillfeather' },
    })
    expect(speaker.quoteCount).toBe(2)
  })
})
