import * as fc from 'fast-check'
import { getIntrospectionQuery } from 'graphql'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { schema } from '@verbatim/schema/schema.ts'
import { sdlOf } from '@verbatim/schema/sdl.ts'
import { startStack, type Stack } from '@verbatim/local/stack/stack.ts'

let stack: Stack
beforeAll(async () => void (stack = await startStack({ port: 0, samples: true, profile: 'production' })))
afterAll(() => stack.close())

// The words of the schema and of the language, in any order: far more of such documents come far than of random text.
const words = [...new Set(sdlOf(schema).match(/\w+/gu) ?? [])]
const marks = [
  '{',
  '}',
  '{',
  '}',
  '(',
  ')',
  '[',
  ']',
  ':',
  '$',
  '!',
  '...',
  '... on',
  '@',
  '"',
  '"""',
  '#',
  ',',
  '|',
]
const values = [
  'first: 3',
  'first: -1',
  'last: 99999999999',
  'id: "x"',
  'ids: [[]]',
  'by: {id: null}',
  'query: "\\u0000"',
]
const token = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...words) },
  { weight: 4, arbitrary: fc.constantFrom(...marks) },
  { weight: 1, arbitrary: fc.constantFrom(...values) },
)
const query = fc.oneof(
  fc.array(token, { maxLength: 40 }).map((tokens) => `{ ${tokens.join(' ')}`),
  fc.constantFrom(...words).map((word) => `{ ${word}(query: "a", prefix: "a", id: "a") { __typename } }`),
  fc.string({ unit: 'binary' }),
)
const json = fc
  .oneof(
    fc.record(
      { query, variables: fc.jsonValue(), operationName: fc.jsonValue() },
      { requiredKeys: ['query'] },
    ),
    fc.record({
      query: fc.constant('query ($v: ID!) { node(id: $v) { id } }'),
      variables: fc.record({ v: fc.jsonValue() }),
    }),
    fc.record({
      query: fc.constant(
        'query ($q: String!, $f: QuoteSearchFilter) { searchQuotes(query: $q, filter: $f) { totalCount } }',
      ),
      variables: fc.record({
        q: fc.string({ unit: 'binary' }),
        f: fc.record({ sources: fc.array(fc.string({ unit: 'binary' })) }),
      }),
    }),
    fc.jsonValue(),
  )
  .map((value) => JSON.stringify(value))
const body = fc.oneof(
  { weight: 5, arbitrary: json },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 200 }) },
)
const type = fc.constantFrom(
  'application/json',
  'application/json',
  'application/json',
  'text/plain',
  'application/graphql',
)

const LEAKS =
  /node_modules|\/packages\/|\.ts:\d|\.m?js:\d|\bat \w+ \(|dynamo|meili|ElectroError|ECONN|@aws|"stack"/iu

it('answers whatever is sent, and tells nothing of what is behind it', async () => {
  await fc.assert(
    fc.asyncProperty(body, type, async (sent, contentType) => {
      const headers = { 'content-type': contentType, 'x-api-key': stack.key }
      const init = { method: 'POST', headers, body: typeof sent === 'string' ? sent : new Uint8Array(sent) }
      const response = await fetch(stack.url, init)
      const text = await response.text()
      expect(response.status).toBeLessThan(500)
      // The answer may repeat what was sent.
      if (typeof sent !== 'string' || !LEAKS.test(sent)) expect(text).not.toMatch(LEAKS)
      expect(text).not.toContain('INTERNAL')
    }),
    { numRuns: 300, seed: Number(process.env['FUZZ_SEED'] ?? 7), ...fuzzing() },
  )
  const alive = await fetch(stack.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: getIntrospectionQuery() }),
  })
  expect(alive.status).toBe(200)
})

/** `FUZZ_RUNS=10000` asks for more. */
function fuzzing(): { numRuns?: number } {
  const runs = process.env['FUZZ_RUNS']
  return runs === undefined ? {} : { numRuns: Number(runs) }
}
