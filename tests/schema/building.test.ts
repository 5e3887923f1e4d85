import { execFileSync } from 'node:child_process'
import path from 'node:path'
import { GraphQLSchema, isAbstractType } from 'graphql'
import { describe, expect, it } from 'vitest'
import { createBuilder } from '@verbatim/schema/building/schema-builder.ts'
import { schema } from '@verbatim/schema/schema.ts'
import { outline } from './outline.ts'

describe('the builder', () => {
  it('makes of the modules what Pothos makes of them', () => {
    const program = path.join(import.meta.dirname, 'outline.ts')
    const byPothos = execFileSync(process.execPath, ['--conditions=pothos', program], { encoding: 'utf8' })
    expect(outline()).toEqual(JSON.parse(byPothos))
  })

  it('says which type is referred to and not described', () => {
    const builder = createBuilder((_, __, resolve) => resolve)
    const { objectRef, queryType, toSchema } = builder
    queryType({ fields: (t) => ({ one: t.field({ type: objectRef('Nothing') }) }) })
    expect(() => toSchema().getQueryType()?.getFields()).toThrow('The type Nothing is referred to')
  })
})

describe('the schema', () => {
  const constructed = new GraphQLSchema(schema.toConfig())

  it('is one as graphql’s constructor makes it, every type looked into', () => {
    const types = Object.entries(schema.getTypeMap())
    expect(Object.fromEntries(types)).toEqual(Object.fromEntries(Object.entries(constructed.getTypeMap())))
    for (const [name, type] of types) expect(constructed.getType(name), name).toBe(type)
    const [ours, theirs] = [schema, constructed].map((one) => new Map(Object.entries(one)))
    expect(new Set(ours?.keys())).toEqual(new Set(theirs?.keys()))
    for (const name of [
      '__validationErrors',
      '_directives',
      '_queryType',
      '_mutationType',
      '_subscriptionType',
    ])
      expect(ours?.get(name), name).toEqual(theirs?.get(name))
  })

  it('knows the types behind each abstract one', () => {
    const abstract = Object.values(constructed.getTypeMap()).filter(isAbstractType)
    expect(abstract.length).toBeGreaterThan(5)
    for (const type of abstract)
      expect(new Set(schema.getPossibleTypes(type)), type.name).toEqual(
        new Set(constructed.getPossibleTypes(type)),
      )
  })
})
