import { readFileSync } from 'node:fs'
import path from 'node:path'
import {
  buildSchema,
  GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isIntrospectionType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
  Kind,
  parse,
  validate,
  validateSchema,
} from 'graphql'
import { describe, expect, it, test } from 'vitest'
import { schema } from '@verbatim/schema/schema.ts'
import { sdlOf } from '@verbatim/schema/sdl.ts'

const root = path.resolve(import.meta.dirname, '../..')
const committed = readFileSync(path.join(root, 'schema/schema.graphql'), 'utf8')

test('schema.graphql is what the modules say', () => {
  expect(committed, 'schema/schema.graphql is stale: run npm run sdl and look at the difference').toBe(
    sdlOf(schema),
  )
})

test('the schema is valid, which requests take for granted', () => {
  const unproven = new GraphQLSchema({ ...schema.toConfig(), assumeValid: false })
  expect(validateSchema(unproven).map(({ message }) => message)).toEqual([])
})

describe('what apps send', () => {
  const document = parse(readFileSync(path.join(root, 'tests/contract/operations.graphql'), 'utf8'))
  const printed = buildSchema(committed)
  const fragments = document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION)
  const operations = document.definitions.filter(
    (definition) => definition.kind === Kind.OPERATION_DEFINITION,
  )

  it('holds operations', () => expect(operations.length).toBeGreaterThan(10))

  it.each(operations.map((operation) => [operation.name?.value, operation]))(
    '%s is valid',
    (_, operation) => {
      const errors = validate(printed, { ...document, definitions: [operation, ...fragments] })
      // All fragments go along with each operation, so those it does not use are no mistake.
      expect(errors.map(({ message }) => message).filter((text) => !/is never used/.test(text))).toEqual([])
    },
  )
})

test('everything is described', () => {
  const bare: string[] = []
  const look = (name: string, { description }: { description?: string | null | undefined }) => {
    if (!description || !/[.…]$|[.]”$/.test(description)) bare.push(name)
  }
  for (const type of Object.values(schema.getTypeMap())) {
    if (isIntrospectionType(type) || isSpecifiedScalarType(type)) continue
    look(type.name, type)
    if (isEnumType(type)) for (const value of type.getValues()) look(`${type.name}.${value.name}`, value)
    if (isInputObjectType(type) || isObjectType(type) || isInterfaceType(type))
      for (const field of Object.values(type.getFields())) {
        look(`${type.name}.${field.name}`, field)
        if ('args' in field)
          for (const arg of field.args) look(`${type.name}.${field.name}(${arg.name})`, arg)
      }
  }
  expect(bare, 'say in one sentence what it means, with units and shapes').toEqual([])
})
