import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parser, rules } from '@graphql-eslint/eslint-plugin'
import { Linter, type ESLint } from 'eslint'
import { describe, expect, it } from 'vitest'

const root = path.resolve(import.meta.dirname, '../..')
const committed = readFileSync(path.join(root, 'schema/schema.graphql'), 'utf8')

/** The complaints of `@graphql-eslint`'s Relay rules. */
function eslint(sdl: string): string[] {
  const messages = new Linter().verify(
    sdl,
    {
      files: ['**/*.graphql'],
      languageOptions: { parser, parserOptions: { schemaSdl: sdl } },
      // Its types are those of an older ESLint.
      plugins: { '@graphql-eslint': { rules } as ESLint.Plugin },
      rules: {
        '@graphql-eslint/relay-arguments': 'error',
        '@graphql-eslint/relay-connection-types': 'error',
        // Lists that cannot grow without bound, as the segments of a quote, need no pages.
        '@graphql-eslint/relay-edge-types': ['error', { listTypeCanWrapOnlyEdgeType: false }],
        '@graphql-eslint/relay-page-info': 'error',
        '@graphql-eslint/require-description': [
          'error',
          {
            types: true,
            FieldDefinition: true,
            InputValueDefinition: true,
            EnumValueDefinition: true,
            rootField: true,
          },
        ],
      },
    },
    { filename: 'schema.graphql' },
  )
  return messages.map(({ message }) => message)
}

const LINTER_RULES = [
  'relay-connection-types-spec',
  'relay-connection-arguments-spec',
  'relay-page-info-spec',
  'types-have-descriptions',
  'fields-have-descriptions',
  'arguments-have-descriptions',
  'enum-values-have-descriptions',
  'input-object-values-have-descriptions',
  'descriptions-are-capitalized',
  'deprecations-have-a-reason',
  'defined-types-are-used',
]

/** The complaints of `graphql-schema-linter`, asked on its command line. */
function schemaLinter(sdl: string): string[] {
  const program = path.join(root, 'node_modules/graphql-schema-linter/lib/cli.js')
  const flags = ['--stdin', '--format', 'json', '--rules', LINTER_RULES.join(',')]
  const { stdout, stderr } = spawnSync(process.execPath, [program, ...flags], {
    input: sdl,
    encoding: 'utf8',
  })
  expect(stderr).toBe('')
  const report = JSON.parse(stdout) as { errors: { message: string }[] }
  return report.errors.map(({ message }) => message)
}

it.each([
  ['@graphql-eslint', eslint],
  ['graphql-schema-linter', schemaLinter],
])('%s has nothing to say about the schema', (_, complaints) => expect(complaints(committed)).toEqual([]))

const NO_EDGES = [/^ {2}edges: .*$/mu, '  items: [ArticleEdge!]!'] as const
const NO_SIZES = [/^ {4}(first|last): Int$/gmu, '    $1Items: Int'] as const
const NO_NEXT = [/^ {2}hasNextPage: Boolean!$/mu, '  more: Boolean!'] as const
const NO_CURSOR = ['  """Where this item stands; opaque."""\n  cursor: String!\n', ''] as const
const NO_DESCRIPTION = ['  """When it was published."""\n', ''] as const

describe('what would be told', () => {
  it.each([
    ['an edge without a cursor', NO_CURSOR, eslint, /must contain a field `cursor`/],
    ['page info that does not say whether it goes on', NO_NEXT, eslint, /must contain a field `hasNextPage`/],
    ['a connection without edges', NO_EDGES, eslint, /must contain a field `edges`/],
    ['a list without sizes', NO_SIZES, eslint, /must include forward pagination arguments/],
    [
      'a field that says nothing of itself',
      NO_DESCRIPTION,
      eslint,
      /Description is required for field "publishedAt"/,
    ],
    ['page info that does not say whether it goes on', NO_NEXT, schemaLinter, /hasNextPage/],
    ['a connection without edges', NO_EDGES, schemaLinter, /missing the following field: edges/],
    ['a list without sizes', NO_SIZES, schemaLinter, /first/],
    [
      'a field that says nothing of itself',
      NO_DESCRIPTION,
      schemaLinter,
      /`Article.publishedAt` is missing a description/,
    ],
  ])('%s', (_, [from, to], complaints, expected) => {
    const changed = committed.replace(from, to)
    expect(changed).not.toBe(committed)
    expect(complaints(changed).join('\n')).toMatch(expected)
  })
})
