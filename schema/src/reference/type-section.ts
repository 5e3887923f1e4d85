import {
  astFromValue,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isScalarType,
  isUnionType,
  print,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLNamedType,
} from 'graphql'
import { prose, table, typeLink } from './markdown.ts'

/** A type with its description and a table of what it holds. */
export function typeSection(type: GraphQLNamedType): string {
  return [`### ${type.name}`, `${kindOf(type)} ${prose(type.description)}`, membersOf(type)]
    .join('\n\n')
    .trim()
}

function kindOf(type: GraphQLNamedType): string {
  if (isEnumType(type)) return '*One of these values.*'
  if (isInputObjectType(type)) return type.isOneOf ? '*Input: exactly one of its fields.*' : '*Input.*'
  if (isInterfaceType(type)) return '*Interface.*'
  if (isScalarType(type)) return '*Scalar.*'
  if (isUnionType(type)) return `*One of ${type.getTypes().map(typeLink).join(', ')}.*`
  const interfaces = isObjectType(type) ? type.getInterfaces() : []
  return interfaces.length === 0 ? '' : `*A ${interfaces.map(typeLink).join(', ')}.*`
}

function membersOf(type: GraphQLNamedType): string {
  if (isEnumType(type))
    return table(
      ['value', 'meaning'],
      type.getValues().map(({ name, description }) => [`\`${name}\``, prose(description)]),
    )
  if (isInputObjectType(type)) return argumentTable(Object.values(type.getFields()), 'field')
  if (isObjectType(type) || isInterfaceType(type))
    return table(['field', 'type', 'meaning'], Object.values(type.getFields()).map(fieldRow))
  return ''
}

/** What can be passed, with types, defaults and meanings. */
export function argumentTable(
  args: readonly Pick<GraphQLArgument, 'name' | 'type' | 'defaultValue' | 'description'>[],
  heading: 'argument' | 'field',
): string {
  const rows = args.map(({ name, type, defaultValue, description }) => {
    const value = astFromValue(defaultValue, type)
    const otherwise = value ? ` Otherwise \`${print(value)}\`.` : ''
    return [`\`${name}\``, typeLink(type), prose(description) + otherwise]
  })
  return table([heading, 'type', 'meaning'], rows)
}

function fieldRow({ name, args, type, description }: GraphQLField<unknown, unknown>): string[] {
  const names = args.map((arg) => arg.name).join(', ')
  return [
    `\`${name}${names && `(${names})`}\``,
    typeLink(type),
    [prose(description), ...args.flatMap(note)].join('<br>'),
  ]
}

/** What the arguments of every list mean stands once, under “Lists”. */
const PAGING = new Set(['first', 'after', 'last', 'before'])

function note({ name, type, description }: GraphQLArgument): string[] {
  return PAGING.has(name) ? [] : [`\`${name}\` (${typeLink(type)}): ${prose(description)}`]
}
