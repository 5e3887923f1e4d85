import { gunzipSync } from 'node:zlib'
import { buildSchema, getOperationAST, OperationTypeNode, parse, validate } from 'graphql'
import { expect, it } from 'vitest'
import { graphiqlPage } from '@verbatim/functions/graphql/graphiql-page.ts'
import { tabs } from '@verbatim/functions/graphql/graphiql-tabs.ts'
import { schema } from '@verbatim/schema/schema.ts'
import { sdlOf } from '@verbatim/schema/sdl.ts'

it('is one page that fits through Lambda and loads nothing from elsewhere', async () => {
  const page = await graphiqlPage('your-key')
  if (page === null) throw new Error('@graphql-yoga/render-graphiql is not installed')
  // Lambda answers at most 6 MB, and bytes go in base64.
  expect((page.length * 4) / 3).toBeLessThan(6 * 1024 * 1024)
  const html = gunzipSync(page).toString()
  expect(html).toMatch(/^\s*<!doctype html>/)
  expect(html).not.toMatch(/<(script|link|img)[^>]+(src|href)="?https?:/)
  expect(html).not.toMatch(/unpkg\.com|jsdelivr|esm\.sh/)
  for (const { query } of tabs('k')) expect(html).toContain(JSON.stringify(query).slice(1, -1))
})

const printed = buildSchema(sdlOf(schema))
it.each(tabs('k'))('shows a valid query: $query', ({ query }) => {
  expect(validate(printed, parse(query))).toEqual([])
})

it('sends the key with changes alone', () => {
  for (const { query, headers } of tabs('the-key')) {
    const isChange = getOperationAST(parse(query))?.operation === OperationTypeNode.MUTATION
    expect(headers).toBe(isChange ? '{\n  "x-api-key": "the-key"\n}' : undefined)
  }
})
