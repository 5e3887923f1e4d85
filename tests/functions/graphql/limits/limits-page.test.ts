import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { QUOTAS } from '@verbatim/core/access/quotas.ts'
import { LIMITS } from '@verbatim/functions/graphql/limits/limits.ts'
import { LARGEST_PAGE_SIZE, MOST_ALTERNATIVES, MOST_NODES } from '@verbatim/schema/limits.ts'

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
