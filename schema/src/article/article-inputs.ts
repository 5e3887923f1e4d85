import type { ArticleFilter as Filter } from '@verbatim/core/article/service.ts'
import { builder } from '../builder.ts'

/** One way to name an article. */
export const ArticleBy = builder.inputType('ArticleBy', {
  description: 'Which article: exactly one of these.',
  isOneOf: true,
  fields: (t) => ({
    id: t.id({ description: 'Its id.' }),
    slug: t.string({ description: 'Its slug.' }),
    url: t.string({ description: 'Its address, in any spelling that means the same after normalising.' }),
  }),
})

/** Which articles to list. */
export const ArticleFilter = builder.inputRef<{ [Key in keyof Filter]?: Filter[Key] | null }>('ArticleFilter')

builder.inputType(ArticleFilter, {
  description: 'Which articles; all conditions hold together.',
  fields: (t) => ({
    source: t.string({ description: 'This source by its whole name; case and accents are ignored.' }),
    publishedFrom: t.field({ type: 'DateTime', description: 'Published then or later.' }),
    publishedBefore: t.field({ type: 'DateTime', description: 'Published earlier than that.' }),
  }),
})

/** The text or HTML of an article. */
export const ArticleBody = builder.inputType('ArticleBody', {
  description: 'The body of an article: exactly one of these.',
  isOneOf: true,
  fields: (t) => ({
    text: t.string({ description: 'Plain text, each non-empty line a paragraph; at most 1 MB of UTF-8.' }),
    html: t.string({
      description: 'HTML, at most 2 MB of UTF-8; scripts, navigation and the like are left out.',
    }),
  }),
})

/** An article to take in. */
export const IngestArticleInput = builder.inputType('IngestArticleInput', {
  description:
    'An article to take in. It is the same article as an earlier one when its normalised `url` is the same; ' +
    'without a `url`, when `source` and `headline` are.',
  fields: (t) => ({
    url: t.string({ description: 'Its address, http or https.' }),
    headline: t.string({ required: true, description: 'Its headline.' }),
    byline: t.string({ description: 'Who wrote it.' }),
    source: t.string({ required: true, description: 'Who published it: a paper, an agency.' }),
    publishedAt: t.field({ type: 'DateTime', required: true, description: 'When it was published.' }),
    language: t.string({ defaultValue: 'en', description: 'A BCP 47 tag.' }),
    body: t.field({ type: ArticleBody, required: true, description: 'Its text or HTML.' }),
  }),
})
