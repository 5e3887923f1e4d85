import { expect, it } from 'vitest'
import { quoteOf, storedQuote } from '@verbatim/core/dynamo/stored-quote.ts'
import type { Quote } from '@verbatim/core/quote/types.ts'
import { content } from '../../support/content.ts'

const [quote] = content({ saidBy: ['spk_a'] }).quotes
if (!quote) throw new Error('The content holds no quote')
const { text } = quote

const split: Quote = {
  ...quote,
  text: 'It holds, she thinks.',
  segments: [
    { start: 0, end: 11, text: '“It holds,”' },
    { start: 20, end: 34, text: '“she thinks.”' },
  ],
}
const corrected: Quote = {
  ...quote,
  attribution: { speakerId: 'spk_b', method: 'EDITOR', confidence: 1, mention: null },
}

it.each([
  ['of one segment', quote],
  ['of two', split],
  ['of one segment that holds another text', { ...quote, text: 'Something else' }],
  ['that an editor has attributed', corrected],
  ['without a word', { ...quote, text: '' }],
])('a quote %s comes back from its JSON as it was', (_, one) => {
  const read: ReturnType<typeof storedQuote> = JSON.parse(JSON.stringify(storedQuote(one)))
  expect(quoteOf(one.id, read)).toEqual(one)
})

it('holds a text once, and no id of its own', () => {
  const json = JSON.stringify(storedQuote(quote))
  expect(json.split(text)).toHaveLength(2)
  expect(json).not.toContain(quote.id)
})

it('is read as earlier versions stored it, with ids and texts of segments', () => {
  const { extracted: _, ...before } = quote
  expect(quoteOf(quote.id, before)).toEqual(quote)
})
