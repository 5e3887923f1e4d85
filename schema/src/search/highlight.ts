import type { Fragment as FragmentValue, Highlight as HighlightValue } from '@verbatim/core/search/types.ts'
import { builder } from '../builder.ts'
import { listOf } from '../list-size.ts'
import { HighlightField } from './search-enums.ts'

/** A run of a field's text. */
export const Fragment = builder.objectRef<FragmentValue>('Fragment').implement({
  description: 'A run of a field’s text. It is plain text, never HTML: escape it like any other.',
  fields: (t) => ({
    text: t.exposeString('text', { description: 'The words of this run.' }),
    isMatch: t.exposeBoolean('isMatch', { description: 'Whether the query matches here.' }),
  }),
})

/** Where a query matches in a field. */
export const Highlight = builder.objectRef<HighlightValue>('Highlight').implement({
  description: 'A field with the places where the query matches.',
  fields: (t) => ({
    field: t.expose('field', { type: HighlightField, description: 'Which field it is.' }),
    fragments: t.expose('fragments', {
      type: [Fragment],
      extensions: listOf(20),
      description: 'The field’s whole text cut into runs: joined, they are the text.',
    }),
  }),
})
