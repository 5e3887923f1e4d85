import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, expectTypeOf, it } from 'vitest'
import type { ResultOf, VariablesOf } from 'gql.tada'
import type { Article, SearchQuotes } from './client.ts'
import { introspectionTypes } from './introspection-types.ts'

it('reads its types from the schema as it is', async () => {
  const sdl = readFileSync(path.resolve(import.meta.dirname, '../../../schema/schema.graphql'), 'utf8')
  await expect(
    introspectionTypes(sdl),
    'npx vitest run tests/clients/tada -u writes them anew',
  ).toMatchFileSnapshot('./introspection.d.ts')
})

describe('the types of a client, which `npm run types` checks', () => {
  it('are those of the schema', () => {
    type Found = NonNullable<ResultOf<typeof SearchQuotes>['searchQuotes']>
    expectTypeOf<Found['totalCount']>().toEqualTypeOf<number>()
    expectTypeOf<Found['pageInfo']['endCursor']>().toEqualTypeOf<string | null>()
    expectTypeOf<Found['edges'][number]['node']['kind']>().toEqualTypeOf<'DIRECT' | 'PARTIAL'>()
    expectTypeOf<Found['edges'][number]['node']['speaker']>().toEqualTypeOf<{ name: string } | null>()
    expectTypeOf<VariablesOf<typeof SearchQuotes>['query']>().toEqualTypeOf<string>()
  })

  it('hold the scalars, and a field of each @oneOf input', () => {
    type By = VariablesOf<typeof Article>['by']
    expectTypeOf<NonNullable<ResultOf<typeof Article>['article']>['publishedAt']>().toEqualTypeOf<string>()
    expectTypeOf<{ slug: string }>().toExtend<By>()
    expectTypeOf<{ slug: number }>().not.toExtend<By>()
    expectTypeOf<{ name: string }>().not.toExtend<By>()
  })
})
