import type * as fc from 'fast-check'
import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isObjectType,
  isUnionType,
  type GraphQLArgument,
  type GraphQLField,
  isRequiredArgument,
  isRequiredInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql'

/** Draws a value of an arbitrary, as fast-check's `gen` hands it over. */
type Draw = fc.GeneratorValue

const MOST_DEPTH = 4

/** Of a kind that no argument here takes in every place. */
const MISFITS = ['null', '1e400', '0.5', '[[null]]', '{}', 'NOBODY', '"text"', '-7']

/** Texts that have broken parsers, filters, keys and queries elsewhere, as GraphQL writes them. */
const TEXTS = [
  '""',
  '"\\u0000"',
  '"\\uD800"',
  '"😀 \\u202E"',
  '"\' OR 1 = 1 --"',
  '"x\\" OR source = \\"y"',
  '"${jndi:ldap://x}"',
  '"../../etc/passwd"',
  '"<script>alert(1)</script>"',
  '"__proto__"',
  '"art_0123456789abcdef"',
  '"spk_0123456789abcdef"',
  '"quo_0123456789abcdef_0123456789abcdef"',
  '"2026-02-30T25:00:00Z"',
  '"2026-03-01T08:00:00Z"',
  '"9999-12-31T23:59:59.999999999Z"',
  `"${'a'.repeat(2000)}"`,
  `"${'“'.repeat(200)}"`,
  '"“We will stay,” said Ada Moss. “No,” she added."',
]

/**
 * Documents that the grammar and mostly the schema allow: they come through parsing and validation, to where values
 * are read. `f` is fast-check itself, which a module of support does not load.
 */
export function hostileDocument(schema: GraphQLSchema, f: typeof fc, draw: Draw): string {
  const chance = (percent: number) => draw(f.nat, { max: 99 }) < percent
  // By its place: fast-check compares what it is given, and the schema goes round in circles.
  const oneOf = <T>(list: readonly T[]): T => list[draw(f.nat, { max: list.length - 1 })] as T

  const times = <T>(most: number, make: () => T): T[] =>
    Array.from({ length: draw(f.nat, { max: most }) }, make)

  function literal(type: GraphQLInputType, depth: number): string {
    if (chance(2)) return oneOf(MISFITS)
    const inner = getNullableType(type)
    if (isListType(inner)) return `[${times(3, () => literal(inner.ofType, depth)).join(' ')}]`
    if (isEnumType(inner)) return oneOf(inner.getValues()).name
    if (isInputObjectType(inner)) return object(inner, depth)
    if (String(inner) === 'Int') return String(draw(f.integer, { min: -2, max: 60 }))
    if (String(inner) === 'Boolean') return String(chance(50))
    return chance(30) ? JSON.stringify(draw(f.string, { unit: 'binary', maxLength: 30 })) : oneOf(TEXTS)
  }

  function object(type: GraphQLInputObjectType, depth: number): string {
    const all = Object.values(type.getFields())
    const some = all
      .filter(isRequiredInputField)
      .concat(all.filter((it) => !isRequiredInputField(it) && depth < MOST_DEPTH && chance(30)))
    const set = type.isOneOf ? [oneOf(all)] : some
    return `{${set.map(({ name, type: of }) => `${name}: ${literal(of, depth + 1)}`).join(' ')}}`
  }

  function given(args: readonly GraphQLArgument[]): string {
    const some = args.filter((it) => isRequiredArgument(it) || chance(35))
    return some.length > 0
      ? `(${some.map(({ name, type }) => `${name}: ${literal(type, 0)}`).join(' ')})`
      : ''
  }

  function field({ name, args, type }: GraphQLField<unknown, unknown>, depth: number): string {
    const alias = chance(10) ? `again${draw(f.nat)}: ` : ''
    const directive = chance(2) ? oneOf([' @include(if: true)', ' @skip(if: "no")', ' @nobody']) : ''
    return `${alias}${name}${given(args)}${directive}${selection(getNamedType(type), depth + 1)}`
  }

  function selection(type: GraphQLNamedType, depth: number): string {
    if (isUnionType(type)) {
      const one = oneOf(type.getTypes())
      return ` { __typename ... on ${one.name}${selection(one, depth)} }`
    }
    if (!isObjectType(type) && !isInterfaceType(type)) return ''
    const all = Object.values(type.getFields())
    const fit = depth > MOST_DEPTH ? all.filter((it) => isLeafType(getNamedType(it.type))) : all
    // A field twice with other arguments is refused, which would leave little to execute.
    const some = new Set(fit.length > 0 ? times(3, () => oneOf(fit)) : [])
    return ` { __typename ${[...some].map((it) => field(it, depth)).join(' ')} }`
  }

  const mutation = schema.getMutationType()
  const query = schema.getQueryType()
  if (mutation && chance(25)) return `mutation${selection(mutation, 1)}`
  return query ? `query${selection(query, 0)}` : '{ __typename }'
}
