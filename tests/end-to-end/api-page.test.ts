import { readFileSync } from 'node:fs'
import path from 'node:path'
import {
  buildSchema,
  isIntrospectionType,
  isObjectType,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startStack } from '@verbatim/local/stack/stack.ts'
import type { Stack } from '@verbatim/local/stack/stack.ts'
import { readExamples } from '@verbatim/schema/reference/example.ts'
import { apiPage } from '../../scripts/docs/api-page.ts'

const root = path.resolve(import.meta.dirname, '../..')
const page = readFileSync(path.join(root, 'docs/api.md'), 'utf8')
const schema = buildSchema(readFileSync(path.join(root, 'schema/schema.graphql'), 'utf8'))

let stack: Stack
beforeAll(async () => void (stack = await startStack({ port: 0, samples: true })))
afterAll(() => stack.close())

/** How long the engine took is another time each time. */
const timeless = (text: string): string => text.replaceAll(/"tookMs": \d+/gu, '"tookMs": …')

it('docs/api.md has every example with the answer that the API gives', async () => {
  expect(timeless(page), 'npm run docs writes it anew; look at the difference').toBe(
    timeless(await apiPage(stack)),
  )
})

it('its examples ask for every field of every type', () => {
  const asked = new Set<string>()
  const types = new TypeInfo(schema)
  for (const { document } of readExamples(path.join(root, 'docs/examples')))
    visit(
      parse(document),
      visitWithTypeInfo(types, {
        Field: ({ name }) => void asked.add(`${types.getParentType()?.name}.${name.value}`),
      }),
    )
  const missing = Object.values(schema.getTypeMap())
    .filter((type) => !isIntrospectionType(type))
    .flatMap((type) => {
      if (!isObjectType(type)) return []
      const names = [type, ...type.getInterfaces()].map(({ name }) => name)
      return Object.keys(type.getFields())
        .filter((field) => !names.some((name) => asked.has(`${name}.${field}`)))
        .map((field) => `${type.name}.${field}`)
    })
  expect(missing).toEqual([])
})

it('every link on it leads to a heading', () => {
  const headings = [...page.matchAll(/^#+ (.+)$/gmu)].map(([, text = '']) =>
    text.toLowerCase().replaceAll('.', '').replaceAll(' ', '-'),
  )
  const links = [...page.matchAll(/\]\(#([^)]+)\)/gu)].map(([, target]) => target ?? '')
  expect(new Set(headings).size, 'two headings of one name').toBe(headings.length)
  expect(links.length).toBeGreaterThan(100)
  expect(links.filter((target) => !headings.includes(target))).toEqual([])
})
