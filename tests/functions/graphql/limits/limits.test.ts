import { readFileSync } from 'node:fs'
import path from 'node:path'
import { schema } from '@verbatim/schema/schema.ts'
import { getIntrospectionQuery, getOperationAST, Kind, parse } from 'graphql'
import { describe, expect, it } from 'vitest'
import { documentSize } from '@verbatim/functions/graphql/limits/document-size.ts'
import { limitErrors } from '@verbatim/functions/graphql/limits/limit-error.ts'
import { LIMITS } from '@verbatim/functions/graphql/limits/limits.ts'
import { operationCost } from '@verbatim/functions/graphql/limits/operation-cost.ts'
import { createDocumentParser } from '@verbatim/functions/graphql/parsed-documents.ts'
import { operation } from '../../../support/ask.ts'

type Told = { message: string; limit?: unknown; code?: unknown }

const parser = createDocumentParser(true)
function errorsOf(text: string): Told[] {
  const parsed = parser(text)
  if (!('errors' in parsed)) return []
  return parsed.errors.map(({ message, extensions }) => ({ message, ...extensions }))
}
const costOf = (text: string, variables = {}) => {
  const document = parse(text)
  const found = getOperationAST(document)
  return found ? operationCost(schema, document, found)(variables) : 0
}

const contract = readFileSync(path.join(import.meta.dirname, '../../../contract/operations.graphql'), 'utf8')
const names = parse(contract).definitions.flatMap((definition) =>
  definition.kind === Kind.OPERATION_DEFINITION ? [definition.name?.value ?? ''] : [],
)

describe('what apps send passes', () => {
  it.each(names)('%s, with the largest pages', (name) => {
    const text = operation(name)
    expect(errorsOf(text)).toEqual([])
    const ids = Array.from({ length: 100 }, (_, at) => `id${at}`)
    expect(limitErrors({ cost: costOf(text, { first: 100, ids }) })).toEqual([])
  })

  it('what GraphiQL asks of the schema', () => {
    const all = {
      descriptions: true,
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      schemaDescription: true,
    }
    expect(errorsOf(getIntrospectionQuery({ ...all, inputValueDeprecation: true, oneOf: true }))).toEqual([])
  })
})

describe('what goes beyond a limit', () => {
  const times = (count: number, part: (at: number) => string) =>
    Array.from({ length: count }, (_, at) => part(at)).join(' ')
  const deep = (levels: number) =>
    `{ ${'node(id: "x") { ... on Article { quotes { nodes { article '.repeat(levels)}`

  it.each([
    ['characters', `{ __typename } #${'x'.repeat(20_000)}`, 20_016],
    ['tokens', `{ ${times(700, (at) => `a${at}: __typename`)} }`, 'more than 2000'],
    [
      'depth',
      '{ articles { nodes { quotes { nodes { article { quotes { nodes { article { quotes { nodes { article { quotes { totalCount } } } } } } } } } } } } }',
      13,
    ],
    ['aliases', `{ ${times(31, (at) => `a${at}: __typename`)} }`, 31],
    ['directives', `{ ${times(31, (at) => `quote(id: "${at}") @skip(if: false) { id }`)} }`, 31],
    ['directives', `query (${times(31, (at) => `$v${at}: Int @a`)}) { __typename }`, 31],
    ['directives', `{ ...F } fragment F on Query ${times(31, (at) => `@a${at}`)} { __typename }`, 31],
    ['directives', `{ __typename } fragment Unused on Query ${'@a '.repeat(31)} { __typename }`, 31],
    ['directivesAtOnePlace', '{ __typename @a @b @c @d @e }', 5],
    ['directivesAtOnePlace', 'query ($v: Int @a @b @c @d @e) { __typename }', 5],
    ['directivesAtOnePlace', '{ ...F } fragment F on Query @a @b @c @d @e { __typename }', 5],
    ['repeats', `{ ${'__typename '.repeat(11)} }`, 11],
  ])('%s', (name, text, value) => {
    const found = errorsOf(text).find(({ limit }) => JSON.stringify(limit).includes(`"${name}"`))
    const most = LIMITS[name as keyof typeof LIMITS]
    expect(found).toMatchObject({ code: 'LIMIT_EXCEEDED', limit: { name, most, value } })
    expect(found?.message).toContain(`; at most ${most} are allowed: `)
    expect(found?.message).toContain(String(value))
  })

  it('is refused before anything is made of a document that nests without end', () => {
    expect(errorsOf(deep(1000))).toMatchObject([{ code: 'LIMIT_EXCEEDED' }])
  })
})

describe('what is counted', () => {
  const size = (text: string) => documentSize(parse(text))

  it('inside fragments, wherever they are spread', () => {
    const text = 'query A { ...F ... { ...F } } fragment F on Query { a: articles @x { nodes { id } } }'
    expect(size(text)).toEqual({ depth: 3, aliases: 2, directives: 2, directivesAtOnePlace: 1, repeats: 1 })
  })

  it('the directives of a fragment as often as it is spread', () => {
    const found = size('{ ...F a { ...F } b { ...F @y } } fragment F on Query @x { __typename @x @x }')
    expect(found).toMatchObject({ directives: 10, directivesAtOnePlace: 2 })
  })

  it('once for each fragment, so that those which double each other take no time', () => {
    const chain = Array.from(
      { length: 60 },
      (_, at) =>
        `fragment F${at} on Query { a: node(id: 1) { ...F${at + 1} } b: node(id: 1) { ...F${at + 1} } }`,
    )
    const text = `{ ...F0 } ${chain.join(' ')} fragment F60 on Query { c: __typename }`
    expect(size(text).aliases).toBeGreaterThan(2 ** 60)
  })

  it('nothing for a fragment that leads to itself', () => {
    expect(size('{ ...F } fragment F on Query { ...F }').depth).toBe(0)
  })
})

describe('cost', () => {
  it.each([
    ['nothing for what is no node', '{ __typename }', {}, 0],
    ['one for a node', '{ quote(id: "x") { text speaker { name } } }', {}, 2],
    ['the default page', '{ quotes { nodes { id } } }', {}, 21],
    ['a page that is named', '{ quotes(first: 50) { edges { node { id } } } }', {}, 51],
    ['a page in a variable', 'query ($n: Int) { quotes(last: $n) { nodes { id } } }', { n: 7 }, 8],
    ['a page that resolvers refuse', '{ quotes(first: 1000000) { nodes { id } } }', {}, 101],
    [
      'lists in lists',
      '{ articles(first: 10) { nodes { quotes(first: 10) { nodes { id } } } } }',
      {},
      1 + 10 * (1 + 1 + 10),
    ],
    ['a list without pages', '{ quote(id: "x") { nested { id } } }', {}, 1 + 5],
    ['the speakers of an article', '{ article(by: { id: "x" }) { speakers { name } } }', {}, 1 + 50],
    [
      'the speakers of a page of articles',
      '{ articles(first: 3) { nodes { speakers { name } } } }',
      {},
      1 + 3 * (1 + 50),
    ],
    [
      'as many as are suggested',
      '{ suggest(prefix: "x") { ... on QuoteSuggestion { quote { id } } } }',
      {},
      8,
    ],
    ['ids', '{ nodes(ids: ["a", "b", "c"]) { id } }', {}, 3],
    ['facets not by page', '{ searchQuotes(query: "x", first: 100) { facets { years { count } } } }', {}, 1],
    [
      'every row of a facet',
      '{ searchQuotes(query: "x") { facets { speakers { speaker { quotes(first: 10) { nodes { id } } } } } } }',
      {},
      1 + 100 * (1 + 1 + 10),
    ],
    [
      'fragments by the page around them',
      '{ quotes(first: 3) { ...F } } fragment F on QuoteConnection { nodes { id } }',
      {},
      4,
    ],
    [
      'a page in a variable that is null',
      'query ($n: Int) { quotes(last: $n) { nodes { id } } }',
      { n: null },
      21,
    ],
  ])('%s', (_, text, variables, cost) => {
    expect(costOf(text, variables)).toBe(cost)
  })
})
