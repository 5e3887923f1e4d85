import * as fc from 'fast-check'
import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isRequiredArgument,
  isRequiredInputField,
  isUnionType,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql'

const MOST_DEPTH = 5
// What is drawn may be the most of everything at every depth, which would be a document for minutes.
const MOST_FIELDS = 120

const CONDITIONS = ['$yes', '$no', '$maybe']

const VARIABLES = {
  $yes: 'Boolean!',
  $no: 'Boolean!',
  $maybe: 'Boolean = true',
  $size: 'Int = 3',
  $time: 'DateTime',
  $id: 'ID!',
  $text: 'String!',
}

const INTROSPECTION = '{ __schema { types { name kind fields { name type { kind ofType { name } } } } } }'

/** A query with fragments, aliases, conditions and variables, most of which pass validation. */
export function drawDocument(schema: GraphQLSchema, draw: fc.GeneratorValue): string {
  const chance = (percent: number) => draw(fc.nat, { max: 99 }) < percent
  const oneOf = <T>(list: readonly T[]): T => list[draw(fc.nat, { max: list.length - 1 })] as T
  const times = <T>(most: number, make: () => T): T[] =>
    Array.from({ length: draw(fc.nat, { max: most }) }, make)
  const fragments: string[] = []
  let fieldsLeft = MOST_FIELDS

  function literal(type: GraphQLInputType): string {
    const inner = getNullableType(type)
    if (inner === type && chance(5)) return 'null'
    if (isListType(inner)) return `[${literal(inner.ofType)}]`
    if (isEnumType(inner)) return oneOf(inner.getValues()).name
    if (isInputObjectType(inner)) {
      const all = Object.values(inner.getFields())
      const some = inner.isOneOf ? [oneOf(all)] : all.filter((it) => isRequiredInputField(it) || chance(20))
      const nonNull = (of: GraphQLInputType) => (inner.isOneOf ? literalThere(of) : literal(of))
      return `{${some.map(({ name, type: of }) => `${name}: ${nonNull(of)}`).join(' ')}}`
    }
    if (String(inner) === 'Int') return chance(30) ? '$size' : String(draw(fc.nat, { max: 9 }))
    if (String(inner) === 'Boolean') return '$yes'
    if (String(inner) === 'DateTime') return chance(30) ? '$time' : '"2026-03-01T08:00:00Z"'
    return chance(40) ? (String(inner) === 'ID' ? '$id' : '$text') : '"text"'
  }
  /** What is one of several must be there. */
  const literalThere = (type: GraphQLInputType): string => literal(type).replace(/^null$/u, '"text"')

  /** The same for a field wherever it is asked for, or else one could not stand twice in a selection. */
  const known = new Map<readonly GraphQLArgument[], string>()
  function given(args: readonly GraphQLArgument[]): string {
    const some = args.filter((it) => isRequiredArgument(it) || chance(40))
    const text = some.map(({ name, type }) => `${name}: ${literal(type)}`).join(' ')
    const made = known.get(args) ?? (text && `(${text})`)
    known.set(args, made)
    return made
  }

  function condition(): string {
    if (!chance(15)) return ''
    const value = chance(80) ? oneOf(CONDITIONS) : String(chance(50))
    return ` @${oneOf(['skip', 'include'])}(if: ${value})`
  }

  function field({ name, args, type }: GraphQLField<unknown, unknown>, depth: number): string {
    fieldsLeft--
    const alias = chance(8) ? `${name === 'id' ? '__proto__' : `${oneOf(['again', 'once'])}_${name}`}: ` : ''
    const named = getNamedType(type)
    const inside = isCompositeType(named) ? selection(named, depth + 1) : ''
    return `${alias}${name}${given(args)}${condition()}${inside}`
  }

  function selection(type: GraphQLCompositeType, depth: number): string {
    const parts = chance(30) ? ['__typename'] : []
    const all = isUnionType(type) ? [] : Object.values(type.getFields())
    const goesOn = depth < MOST_DEPTH && fieldsLeft > 0
    const fit = goesOn ? all : all.filter((it) => !isCompositeType(getNamedType(it.type)))
    if (fit.length > 0) parts.push(...times(4, () => field(oneOf(fit), depth)))
    if (goesOn && chance(isAbstractType(type) ? 80 : 15))
      parts.push(fragment(isAbstractType(type) ? oneOf(schema.getPossibleTypes(type)) : type, depth + 1))
    return ` { ${parts.length > 0 ? parts.join(' ') : '__typename'} }`
  }

  function fragment(type: GraphQLCompositeType, depth: number): string {
    const inside = selection(type, depth)
    if (chance(50)) return `... on ${type.name}${condition()}${inside}`
    const name = `Part${fragments.length}`
    fragments.push(`fragment ${name} on ${type.name}${inside}`)
    return `...${name}${condition()}${chance(20) ? ` ...${name}` : ''}`
  }

  const query = schema.getQueryType()
  const asked = chance(5) || !query ? INTROSPECTION : `${selection(query, 0)}\n${fragments.join('\n')}`
  const used = Object.entries(VARIABLES).filter(([name]) => asked.includes(name))
  return `query ${used.length > 0 ? `(${used.map(([name, type]) => `${name}: ${type}`).join(' ')})` : ''}${asked}`
}
