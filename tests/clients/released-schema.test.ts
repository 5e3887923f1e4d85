import { readFileSync } from 'node:fs'
import path from 'node:path'
import { CriticalityLevel, diff, DiffRule } from '@graphql-inspector/core'
import { buildSchema } from 'graphql'
import { describe, expect, it } from 'vitest'

const folder = path.resolve(import.meta.dirname, '../../schema')
const released = readFileSync(path.join(folder, 'released.graphql'), 'utf8')
const current = readFileSync(path.join(folder, 'schema.graphql'), 'utf8')

/** What would break an app that was written against the first schema; removing what was deprecated there does not. */
async function breaking(before: string, after: string): Promise<string[]> {
  const changes = await diff(buildSchema(before), buildSchema(after), [
    DiffRule.suppressRemovalOfDeprecatedField,
  ])
  return changes
    .filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking)
    .map(({ message }) => message)
}

it('breaks no app that was written against the last released schema', async () => {
  const advice = 'leave the old beside the new with @deprecated, and remove it one release later'
  expect(await breaking(released, current), advice).toEqual([])
})

describe('what counts as breaking', () => {
  it.each([
    ['a field that goes', /^ {2}slug: String!$/mu, '  slugs: String!'],
    ['an answer that may be null now', /^ {2}headline: String!$/mu, '  headline: String'],
    ['an argument that is needed now', /^ {4}kinds: \[QuoteKind!\]$/mu, '    kinds: [QuoteKind!]!'],
    ['a value that goes', /^ {2}FREQUENCY$/mu, '  RAREST'],
  ])('%s', async (_, from, to) => {
    const changed = released.replace(from, to)
    expect(changed).not.toBe(released)
    expect(await breaking(released, changed)).not.toEqual([])
  })

  it('not a field that was marked as going', async () => {
    const marked = released.replace(
      /^ {2}slug: String!$/mu,
      '  slug: String! @deprecated(reason: "Use `url`.")',
    )
    const gone = released.replace(/^ {2}"""A name for addresses.*\n {2}slug: String!\n/mu, '')
    expect(gone).not.toContain('slug: String!')
    expect(await breaking(marked, gone)).toEqual([])
  })
})
