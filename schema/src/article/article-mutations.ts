import type {
  IngestArticleInput as IngestInput,
  IngestResult,
  IngestStatus as Status,
} from '@verbatim/core/ingestion/service.ts'
import { builder } from '../builder.ts'
import { change, resultType } from '../errors/mutation-result.ts'
import { idOf } from '../ids.ts'
import { Article } from '../nouns.ts'
import { IngestArticleInput } from './article-inputs.ts'

const IngestStatus = builder.enumType('IngestStatus', {
  description: 'What taking an article in did.',
  values: {
    CREATED: { description: 'The article is new.' },
    UNCHANGED: { description: 'It was there, word for word; nothing was written.' },
    REVISED: { description: 'It was there and has changed; this is a new revision.' },
  } satisfies Record<Status, { description: string }>,
})

const IngestArticleSuccess = builder.objectRef<IngestResult>('IngestArticleSuccess').implement({
  description: 'The article is stored, with its quotes.',
  fields: (t) => ({
    status: t.expose('status', { type: IngestStatus, description: 'New, unchanged or revised.' }),
    article: t.expose('article', { type: Article, description: 'The article as it is stored now.' }),
    quotesAdded: t.exposeInt('quotesAdded', {
      description: 'Quotes that were not there before, nested ones counted.',
    }),
    quotesKept: t.exposeInt('quotesKept', { description: 'Quotes that keep their id, nested ones counted.' }),
    quotesRemoved: t.exposeInt('quotesRemoved', {
      description: 'Quotes of the revision before that the text no longer holds, nested ones counted.',
    }),
  }),
})

const DeleteArticleSuccess = builder.objectRef<{ deletedId: string }>('DeleteArticleSuccess').implement({
  description: 'The article is gone, and its quotes with it.',
  fields: (t) => ({
    deletedId: t.exposeID('deletedId', { description: 'The id of the article that was deleted.' }),
  }),
})

const IngestArticleResult = resultType('IngestArticle', IngestArticleSuccess)
const DeleteArticleResult = resultType('DeleteArticle', DeleteArticleSuccess)

/** The input as the service takes it: what is null is absent, and the language has a default. */
function articleOf({ url, byline, language, ...input }: typeof IngestArticleInput.$inferInput): IngestInput {
  return { ...input, url: url ?? null, byline: byline ?? null, language: language ?? 'en' }
}

/** Adds `ingestArticle` and `deleteArticle`. */
export function defineArticleMutations(): void {
  builder.mutationFields((t) => ({
    ingestArticle: t.field({
      description:
        'Takes an article in and finds its quotes and speakers. Sending the same again changes nothing.',
      type: IngestArticleResult,
      nullable: true,
      args: { input: t.arg({ type: IngestArticleInput, required: true, description: 'The article.' }) },
      resolve: (_, { input }, context) =>
        change(context, 'input', () => context.services.ingestion.ingest(articleOf(input))),
    }),
    deleteArticle: t.field({
      description: 'Deletes an article with its quotes and every correction of them, for good.',
      type: DeleteArticleResult,
      nullable: true,
      args: { id: t.arg.id({ required: true, description: 'The article’s id.' }) },
      resolve: (_, { id }, context) =>
        change(context, 'id', async () => {
          await context.services.articles.remove(idOf('Article', id))
          return { deletedId: id }
        }),
    }),
  }))
}
