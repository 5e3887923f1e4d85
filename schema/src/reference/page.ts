import {
  isIntrospectionType,
  isSpecifiedScalarType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql'
import type { AnsweredExample } from './example.ts'
import { jsonLines } from './json-lines.ts'
import { anchor, block, prose, typeLink } from './markdown.ts'
import { argumentTable, typeSection } from './type-section.ts'

/** The reference of the API as Markdown: every root field with its examples, then every type. Throws when one lacks an example. */
export function referencePage(
  schema: GraphQLSchema,
  intro: string,
  examples: readonly AnsweredExample[],
): string {
  const roots = [
    ['Queries', schema.getQueryType()],
    ['Mutations', schema.getMutationType()],
  ] as const
  const types = Object.values(schema.getTypeMap())
    .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type))
    .filter((type) => roots.every(([, root]) => type !== root))
  const names = [
    ...roots.map(([heading, root]) => [heading, rootHeadings(root)] as const),
    ['Types', types.map(({ name }) => name)] as const,
  ]
  const contents = names.map(([heading, all]) => `- **${heading}**: ${all.map(link).join(', ')}`)
  const sections = [
    intro.trim(),
    contents.join('\n'),
    ...roots.flatMap(([heading, root]) => [`## ${heading}`, ...(root ? rootSections(root, examples) : [])]),
    '## Types',
    ...types.map(typeSection),
  ]
  return `${sections.join('\n\n')}\n`
}

function link(name: string): string {
  return `[${name.replace(/^\w+\./u, '')}](#${anchor(name)})`
}

function rootSections(root: GraphQLObjectType, examples: readonly AnsweredExample[]): string[] {
  return Object.values(root.getFields()).map((field) => {
    const own = examples.filter((example) => example.field === field.name)
    if (own.length === 0) throw new Error(`${root.name}.${field.name} has no example in docs/examples`)
    return [`### ${root.name}.${field.name}`, ...rootText(field), ...own.map(exampleText)].join('\n\n')
  })
}

function rootHeadings(root: GraphQLObjectType | null | undefined): string[] {
  return root ? Object.keys(root.getFields()).map((name) => `${root.name}.${name}`) : []
}

function rootText({ args, type, description }: GraphQLField<unknown, unknown>): string[] {
  const about = `${prose(description)} Answers ${typeLink(type)}.`
  return args.length === 0 ? [about] : [about, argumentTable(args, 'argument')]
}

function exampleText({ document, answer }: AnsweredExample): string {
  return `${block('graphql', document)}\n\n${block('json', jsonLines(answer))}`
}
