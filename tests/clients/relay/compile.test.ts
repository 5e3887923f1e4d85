import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { compileApp } from './compile.ts'

it('makes a query for each list to begin with, and one to go on', () => {
  expect([...compileApp().keys()].toSorted()).toEqual([
    'articleListDeletionMutation',
    'articleListPaginationQuery',
    'articleListQuery',
    'quoteListPaginationQuery',
    'quoteListQuery',
    'quoteSearchPaginationQuery',
    'quoteSearchQuery',
    'speakerQuotesPaginationQuery',
  ])
})

describe('it refuses', () => {
  const source = readFileSync(path.join(import.meta.dirname, 'app/article-list.ts'), 'utf8')
  it.each([
    ['a connection of what is none', 'first: $first, after: $after, last', 'first: $first, last', /after/],
    ['a field that does not exist', 'publishedAt', 'printedAt', /has no field `?printedAt/],
    ['a record to delete without an id', 'deletedId @deleteRecord', 'deletedIds @deleteRecord', /deletedIds/],
  ])('%s', (_, from, to, message) => {
    expect(source).toContain(from)
    expect(() => compileApp({ 'article-list.ts': source.replace(from, to) })).toThrow(message)
  })
})
