import { readFileSync } from 'node:fs'
import path from 'node:path'
import { getNamedType, isObjectType, type GraphQLOutputType } from 'graphql'
import { expect, it } from 'vitest'
import { QUOTAS } from '@verbatim/core/access/quotas.ts'
import { LIMITS } from '@verbatim/functions/graphql/limits/limits.ts'
import { listSizeOf } from '@verbatim/schema/list-size.ts'
import { schema } from '@verbatim/schema/schema.ts'
import { LARGEST_PAGE_SIZE, MOST_ALTERNATIVES, MOST_NODES } from '@verbatim/schema/limits.ts'

/** The lists without pages that hold nodes, or what leads to one. */
function sizedLists(): string[] {
  const isNode = (type: GraphQLOutputType) => {
    const named = getNamedType(type)
    return isObjectType(named) && named.getInterfaces().some(({ name }) => name === 'Node')
  }
  const leadsToNode = (type: GraphQLOutputType) => {
    const named = getNamedType(type)
    const fields = isObjectType(named) ? Object.values(named.getFields()) : []
    return isNode(type) || fields.some((field) => isNode(field.type))
  }
  return Object.values(schema.getTypeMap()).flatMap((type) =>
    Object.values(isObjectType(type) ? type.getFields() : {}).flatMap((field) => {
      const size = listSizeOf(field)
      const isCounted =
        size !== undefined && size !== 'page' && size.by.length === 0 && leadsToNode(field.type)
      return isCounted ? [`\`${type.name}.${field.name}\` ${size.otherwise}`] : []
    }),
  )
}

const page = readFileSync(path.resolve(import.meta.dirname, '../../../../docs/errors.md'), 'utf8')
const number = (value: number): string => value.toLocaleString('en')
const rowsAfter = (heading: string): string[] =>
  (page.split(heading)[1] ?? '').split('\n## ')[0]?.match(/^\| (?!limit|who).*$/gmu) ?? []

it('docs/errors.md tells every limit of a document, in their order', () => {
  const rows = rowsAfter('## What a document may ask for')
  expect(rows.map((row) => row.split('|').slice(1, 3).join('|').trim())).toEqual(
    Object.entries(LIMITS).map(([name, most]) => `\`${name}\` | ${number(most)}`),
  )
})

it('and what arguments and quotas allow', () => {
  expect(page).toContain(`pages hold 0 to ${LARGEST_PAGE_SIZE} items, \`nodes\` takes ${MOST_NODES} ids`)
  expect(page.replaceAll(/\s+/gu, ' ')).toContain(`a field of a filter ${MOST_ALTERNATIVES} values`)
  const rows = rowsAfter('## How much may be asked for')
  const told = Object.values(QUOTAS).map((quota) =>
    quota === null ? 'no limit |' : `${number(quota.burst)} | ${number(quota.perSecond)}`,
  )
  expect(rows.map((row) => row.split('|').slice(2, 4).join('|').trim())).toEqual(told)
})

it('and as how many each list without pages counts', () => {
  const [, told = ''] =
    /A list without pages counts as so many.*?: (.*?)\. /u.exec(page.replaceAll(/\s+/gu, ' ')) ?? []
  expect(told.split(', ').toSorted()).toEqual(sizedLists().toSorted())
})
