import * as fc from 'fast-check'
import {
  execute,
  getOperationAST,
  getVariableValues,
  parse,
  validate,
  type DocumentNode,
  type ExecutionResult,
} from 'graphql'
import { describe, expect, it } from 'vitest'
import { prepareOperation } from '@verbatim/functions/graphql/execution/prepare.ts'
import { schema } from '@verbatim/schema/schema.ts'
import { schemaOfDrawnAnswers, type Drawing, type Mishaps } from './drawn-answers.ts'
import { drawDocument } from './drawn-documents.ts'

const RUNS = 150

const drawnSchema = schemaOfDrawnAnswers(schema)

/** Not by a filter: of draws that are one-sided none may ever pass, and a filter would try for ever. */
const valid = fc.gen().map((draw) => {
  for (let tries = 0; tries < 10; tries++) {
    const text = drawDocument(schema, draw)
    if (validate(schema, parse(text)).length === 0) return text
  }
  return '{ __typename }'
})

const variables = fc.record(
  {
    yes: fc.boolean(),
    no: fc.boolean(),
    maybe: fc.boolean(),
    size: fc.option(fc.nat(9)),
    time: fc.option(fc.constant('2026-03-01T08:00:00Z')),
    id: fc.constant('id'),
    text: fc.constant('text'),
  },
  { requiredKeys: ['yes', 'no', 'id', 'text'] },
)

type Case = [text: string, given: Record<string, unknown>, seed: number]
const cases = fc.tuple(valid, variables, fc.nat())

/** What graphql's executor answers, and ours the first time and again. */
async function answers(
  [text, given, seed]: Case,
  mishaps: Mishaps,
  failing?: string,
): Promise<[ExecutionResult, ExecutionResult, ExecutionResult]> {
  const document = parse(text)
  const contextValue: Drawing = { seed, mishaps, failing, places: new Set() }
  const theirs = await execute({ schema: drawnSchema, document, variableValues: given, contextValue })
  const ours = prepare(document, contextValue)
  return [theirs, await ours(given), await ours(given)]
}

function prepare(document: DocumentNode, context: Drawing) {
  const operation = getOperationAST(document)
  if (!operation) throw new Error('There is no operation')
  const prepared = prepareOperation(drawnSchema, document, operation)
  return async (sent: Record<string, unknown>) => {
    const { coerced, errors } = getVariableValues(drawnSchema, operation.variableDefinitions ?? [], sent)
    return errors ? { errors } : prepared({ sent, coerced }, context)
  }
}

describe('a prepared operation answers what graphql’s executor answers', () => {
  it.for<[string, Mishaps]>([
    ['when nothing goes wrong', { promise: 0, failure: 0, nothing: 0, misfit: 0 }],
    ['when values come later', { promise: 400, failure: 0, nothing: 0, misfit: 0 }],
    ['when values are missing, wrong or errors', { promise: 0, failure: 20, nothing: 40, misfit: 20 }],
  ])('%s', async ([, mishaps]) => {
    const property = fc.asyncProperty(cases, async (drawn) => {
      const [theirs, ...ours] = await answers(drawn, mishaps)
      for (const one of ours) expect(JSON.stringify(one)).toBe(JSON.stringify(theirs))
    })
    await fc.assert(property, { numRuns: RUNS, endOnFailure: true })
  })

  it('when one thing fails, wherever it is, among values that come at once and later', async () => {
    const property = fc.asyncProperty(cases, async ([text, given, seed]) => {
      const mishaps = { promise: 400, failure: 0, nothing: 0, misfit: 0 }
      const places = await placesOf([text, given, seed], mishaps)
      const [theirs, ...ours] = await answers([text, given, seed], mishaps, places[seed % places.length])
      for (const one of ours) expect(JSON.stringify(one)).toBe(JSON.stringify(theirs))
    })
    await fc.assert(property, { numRuns: RUNS, endOnFailure: true })
  })

  it('when a condition is null', async () => {
    const property = fc.asyncProperty(cases, async ([text, given, seed]) => {
      const mishaps = { promise: 0, failure: 0, nothing: 0, misfit: 0 }
      const [theirs, ...ours] = await answers([text, { ...given, maybe: null }, seed], mishaps)
      for (const one of ours) expect(JSON.stringify(one)).toBe(JSON.stringify(theirs))
    })
    await fc.assert(property, { numRuns: RUNS, endOnFailure: true })
  })

  // All come later: where some fail at once, graphql leaves rejections of others in a list unhandled.
  it('when many things fail later, of which the first makes a part null', async () => {
    const property = fc.asyncProperty(cases, async (drawn) => {
      const mishaps = { promise: 1000, failure: 20, nothing: 40, misfit: 20 }
      const [theirs, ...ours] = await answers(drawn, mishaps)
      for (const one of ours) {
        expect(JSON.stringify(one.data)).toBe(JSON.stringify(theirs.data))
        expect(nulledPlaces(one)).toEqual(nulledPlaces(theirs))
      }
    })
    await fc.assert(property, { numRuns: RUNS, endOnFailure: true })
  })
})

async function placesOf([text, variableValues, seed]: Case, mishaps: Mishaps): Promise<string[]> {
  const contextValue: Drawing = { seed, mishaps, places: new Set() }
  await execute({ schema: drawnSchema, document: parse(text), variableValues, contextValue })
  return [...contextValue.places]
}

/** The places that errors have made null, each once: which of several errors below it did so, a race decides. */
function nulledPlaces({ data, errors = [] }: ExecutionResult): string[] {
  const places = errors.map(({ path = [] }) => {
    let at: unknown = data
    const place = ['data']
    for (const part of path) {
      if (at === null) break
      at = Object(at)[part]
      place.push(String(part))
    }
    expect(at).toBeNull()
    return place.join('.')
  })
  return [...new Set(places)].toSorted()
}
