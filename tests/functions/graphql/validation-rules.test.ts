import * as fc from 'fast-check'
import { GraphQLError, parse, specifiedRules, validate, type DocumentNode } from 'graphql'
import { describe, expect, it } from 'vitest'
import { rulesFor } from '@verbatim/functions/graphql/validation-rules.ts'
import { schema } from '@verbatim/schema/schema.ts'
import { drawDocument } from './execution/drawn-documents.ts'

const RUNS = 300

/** What breaks a rule that is left out of other documents, each by nothing else that would keep the rule in. */
const BROKEN = {
  'FragmentsOnCompositeTypes, inline': '{ ... on Int { x } }',
  'FragmentsOnCompositeTypes, named': '{ __typename } fragment Part on Int { x }',
  KnownFragmentNames: '{ ...Missing }',
  NoFragmentCycles: '{ ...Part } fragment Part on Query { ...Part }',
  NoUnusedFragments: '{ __typename } fragment Part on Query { __typename }',
  PossibleFragmentSpreads: '{ ... on Article { id } }',
  UniqueFragmentNames:
    '{ ...Part } fragment Part on Query { __typename } fragment Part on Query { __typename }',
  NoUndefinedVariables: '{ node(id: $id) { id } }',
  NoUnusedVariables: 'query ($id: ID!) { __typename }',
  UniqueVariableNames: 'query ($id: ID! $id: ID!) { node(id: $id) { id } }',
  VariablesAreInputTypes: 'query ($id: Article) { node(id: $id) { id } }',
  VariablesInAllowedPosition: 'query ($id: Int) { node(id: $id) { id } }',
  'KnownDirectives, of a field': '{ __typename @missing }',
  'KnownDirectives, of an operation': 'query @skip { __typename }',
  UniqueDirectivesPerLocation: '{ __typename @skip(if: true) @skip(if: true) }',
  'KnownArgumentNames, of a field': '{ __typename(missing: 1) }',
  'KnownArgumentNames, of a directive': '{ __typename @skip(if: true missing: 1) }',
  UniqueArgumentNames: '{ node(id: "a" id: "b") { id } }',
  UniqueInputFieldNames: '{ article(by: { id: "a" id: "b" }) { id } }',
  ValuesOfCorrectType: '{ node(id: [1.5]) { id } }',
  'ValuesOfCorrectType, of a default': 'query ($id: ID! = null) { node(id: $id) { id } }',
  'UniqueInputFieldNames, where types are described': 'input Given { of: Given = { id: 1 id: 2 } }',
}

describe('the rules for a document', () => {
  it.each(Object.entries(BROKEN))('hold what it breaks: %s', (_, text) => {
    const { ours, theirs } = found(text, parse(text))
    expect(theirs.length).toBeGreaterThan(0)
    expect(ours).toEqual(theirs)
  })

  it('find in it what all rules find', () => {
    let broken = 0
    fc.assert(
      fc.property(drawn, (text) => {
        const document = parsed(text)
        if (document === null) return
        const { ours, theirs } = found(text, document)
        expect(ours).toEqual(theirs)
        if (theirs.length > 0) broken++
      }),
      { numRuns: RUNS },
    )
    // Documents that all pass would say nothing of what is found.
    expect(broken).toBeGreaterThan(5)
  })

  it('are few where it asks for a field alone', () => {
    expect(rulesFor('{ __typename }').length).toBeLessThan(specifiedRules.length / 2)
  })
})

function found(text: string, document: DocumentNode): { ours: object[]; theirs: object[] } {
  const said = (errors: readonly GraphQLError[]) => errors.map((error) => error.toJSON())
  return { ours: said(validate(schema, document, rulesFor(text))), theirs: said(validate(schema, document)) }
}

const PIECES = [
  '$text',
  '@skip(if: $no)',
  '@missing',
  '(first: 1 first: 2)',
  '...Missing',
  '... on Quote { id }',
  'missing',
  '{ id }',
  '[{ id: 1 id: 2 }]',
  '= 1',
]
const DEFINITIONS = [
  'fragment Part on Article { id text }',
  'query ($id: Article = { id: 1 }) { __typename }',
  'type Made @missing { of(it: Int = "one"): Missing }',
  'input Given { of: [Given] = [{ id: 1, id: 2 }] }',
  'extend enum Kind { ONE ONE }',
]

/** A document with a few of its tokens taken away, doubled or followed by something that may not stand there. */
const drawn = fc.gen().map((draw) => {
  const tokens = drawDocument(schema, draw).match(/"[^"]*"|\.{3}|[$@]?\w+|\S/gu) ?? []
  const edits = draw(fc.nat, { max: 4 })
  for (let edit = 0; edit < edits; edit++) {
    const at = draw(fc.nat, { max: tokens.length - 1 })
    const piece = draw(fc.constantFrom, ...PIECES)
    const put = draw(fc.constantFrom, [], [tokens[at] ?? '', tokens[at] ?? ''], [tokens[at] ?? '', piece])
    tokens.splice(at, 1, ...put)
  }
  const definition = draw(fc.nat, { max: 3 }) === 0 ? draw(fc.constantFrom, ...DEFINITIONS) : ''
  return `${tokens.join(' ')} ${definition}`
})

function parsed(text: string): DocumentNode | null {
  try {
    return parse(text)
  } catch (error) {
    if (error instanceof GraphQLError) return null
    throw error
  }
}
