import type { QuoteContext as ContextValue } from '@verbatim/core/quote/service.ts'
import type { Segment as SegmentValue } from '@verbatim/core/quote/types.ts'
import { builder } from '../builder.ts'

/** One marked run of an article's text. */
export const Segment = builder.objectRef<SegmentValue>('Segment').implement({
  description: 'One marked run of the article’s text; a quote split by its cue has several.',
  fields: (t) => ({
    start: t.exposeInt('start', {
      description: 'Where it begins in `Article.text`, its mark included: a UTF-16 offset, inclusive.',
    }),
    end: t.exposeInt('end', {
      description: 'Where it ends in `Article.text`, its mark included: a UTF-16 offset, exclusive.',
    }),
    text: t.exposeString('text', { description: 'The words of that run, marks included.' }),
  }),
})

/** The words around a quote. */
export const QuoteContext = builder.objectRef<ContextValue>('QuoteContext').implement({
  description: 'A quote’s place in its article with the words around it.',
  fields: (t) => ({
    before: t.exposeString('before', { description: 'The words ahead of it.' }),
    text: t.exposeString('text', {
      description: 'The article’s text from the quote’s first mark to its last, the cue in between included.',
    }),
    after: t.exposeString('after', { description: 'The words behind it.' }),
  }),
})
