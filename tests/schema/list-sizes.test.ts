import {
  buildSchema,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isListType,
  isObjectType,
  type GraphQLField,
  type GraphQLSchema,
} from 'graphql'
import { expect, it } from 'vitest'
import { listSizeOf } from '@verbatim/schema/list-size.ts'
import { LARGEST_PAGE_SIZE } from '@verbatim/schema/limits.ts'
import { schema } from '@verbatim/schema/schema.ts'

type Field = GraphQLField<unknown, unknown>

function fieldsOf(of: GraphQLSchema): { name: string; field: Field }[] {
  return Object.values(of.getTypeMap()).flatMap((type) =>
    (isObjectType(type) || isInterfaceType(type)) && !type.name.startsWith('__')
      ? Object.values(type.getFields()).map((field) => ({ name: `${type.name}.${field.name}`, field }))
      : [],
  )
}

const isList = ({ type }: Field) => isListType(getNullableType(type))

/** Whether what a field answers has lists that are as long as its page. */
function isPage({ type }: Field): boolean {
  const named = getNamedType(type)
  return (
    isObjectType(named) && Object.values(named.getFields()).some((inside) => listSizeOf(inside) === 'page')
  )
}

/** What is wrong with the fields whose lists the cost of a document could not count. */
function unsized(of: GraphQLSchema): string[] {
  return fieldsOf(of).flatMap(({ name, field }) => {
    const size = listSizeOf(field)
    if (!isList(field) && !isPage(field)) return size === undefined ? [] : [`${name} is no list`]
    if (size === undefined) return [`${name} states no size: give it \`extensions: listOf(…)\``]
    if (size === 'page') return isList(field) ? [] : [`${name} is no list of a page`]
    const unknown = size.by.filter((argument) => !field.args.some((one) => one.name === argument))
    if (unknown.length > 0) return [`${name} has no argument ${unknown.join(', ')}`]
    if (isPage(field) && size.by.length === 0)
      return [`${name} answers a page whose size cannot be asked for`]
    const isSize =
      Number.isInteger(size.otherwise) && size.otherwise > 0 && size.otherwise <= LARGEST_PAGE_SIZE
    return isSize ? [] : [`${name} cannot hold ${size.otherwise}`]
  })
}

it('every list states its size, and every page which arguments ask for its own', () => {
  expect(fieldsOf(schema).filter(({ field }) => isList(field)).length).toBeGreaterThan(20)
  expect(fieldsOf(schema).filter(({ field }) => isPage(field)).length).toBeGreaterThan(5)
  expect(unsized(schema)).toEqual([])
})

it('one that states none would be found, whatever it is called', () => {
  const found = unsized(
    buildSchema('type Query { names: [String], rows: [Row!]! one: Row } type Row { id: ID }'),
  )
  expect(found.map((said) => said.split(' ')[0])).toEqual(['Query.names', 'Query.rows'])
})

it('sizes are stated by the field itself, not told by the names of types', () => {
  const other = buildSchema('type Query { all: Pages } type Pages { items: [Item] } type Item { id: ID }')
  const items = fieldsOf(other).find(({ name }) => name === 'Pages.items')
  if (items) items.field.extensions = { listSize: 'page' }
  expect(unsized(other)).toEqual(['Query.all states no size: give it `extensions: listOf(…)`'])
})
