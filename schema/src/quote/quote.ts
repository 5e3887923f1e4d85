import { InvalidInputError, NotFoundError } from '@verbatim/core/errors.ts'
import { builder } from '../builder.ts'
import { DEFAULT_CONTEXT, LARGEST_CONTEXT } from '../limits.ts'
import { listOf } from '../list-size.ts'
import { Node } from '../node.ts'
import { Article, Quote, Speaker } from '../nouns.ts'
import { Attribution } from './attribution.ts'
import { QuoteKind } from './quote-kind.ts'
import { QuoteContext, Segment } from './segment.ts'

/** Adds the fields of `Quote`. */
export function defineQuote(): void {
  builder.objectType(Quote, {
    description: 'One utterance attributed to one speaker.',
    interfaces: [Node],
    fields: (t) => ({
      kind: t.expose('kind', {
        type: QuoteKind,
        description: 'Whole sentences, or words inside a sentence.',
      }),
      text: t.exposeString('text', {
        description:
          'What was said: the segments without their outer marks, joined by a space, by a line break where a new ' +
          'paragraph starts.',
      }),
      wordCount: t.exposeInt('wordCount', { description: 'How many words `text` has.' }),
      segments: t.expose('segments', {
        type: [Segment],
        extensions: listOf(5),
        description: 'Its marked runs, in the order of the text.',
      }),
      cue: t.exposeString('cue', {
        description: 'The reporting verb or phrase as it stands in the text: “said”, “told reporters”.',
        nullable: true,
      }),
      publishedAt: t.expose('publishedAt', {
        type: 'DateTime',
        description: 'When its article was published.',
      }),
      attribution: t.expose('attribution', {
        type: Attribution,
        description: 'How it came to its speaker: the editor’s word, or else the extractor’s.',
      }),
      dismissed: t.exposeBoolean('dismissed', {
        description:
          'Whether an editor hid it as no quote. A dismissed one is found only in `Article.dismissedQuotes`.',
      }),
    }),
  })

  builder.objectFields(Quote, (t) => ({
    speaker: t.field({
      description: 'Who said it; null when nobody knows.',
      type: Speaker,
      nullable: true,
      resolve: ({ attribution: { speakerId } }, _, { loaders }) =>
        speakerId === null ? null : loaders.speaker.load(speakerId),
    }),
    article: t.field({
      description: 'The article it stands in.',
      type: Article,
      resolve: async ({ articleId }, _, { loaders }) => {
        const article = await loaders.article.load(articleId)
        if (article === null) throw new NotFoundError('The article of this quote has been deleted meanwhile.')
        return article
      },
    }),
    parent: t.field({
      description: 'The quote that it is quoted in; null when there is none.',
      type: Quote,
      nullable: true,
      resolve: ({ parentId }, _, { loaders }) => (parentId === null ? null : loaders.quote.load(parentId)),
    }),
    nested: t.field({
      description: 'The quotations inside it, in the order of the text.',
      type: [Quote],
      extensions: listOf(5),
      resolve: async ({ nestedIds, dismissed }, _, { loaders, services }) => {
        // What is nested in a dismissed quote is hidden with it, but belongs to it when an editor looks.
        const nested = dismissed
          ? await services.quotes.byIdsWithDismissed(nestedIds)
          : await Promise.all(nestedIds.map((id) => loaders.quote.load(id)))
        return nested.filter((quote) => quote !== null)
      },
    }),
    context: t.field({
      description: 'Its place in the article with the words around it.',
      type: QuoteContext,
      args: {
        characters: t.arg.int({
          defaultValue: DEFAULT_CONTEXT,
          description: `At most so many UTF-16 units on each side, 0 to ${LARGEST_CONTEXT}; never half a character.`,
        }),
      },
      resolve: (quote, { characters }, { services }) => {
        const size = characters ?? DEFAULT_CONTEXT
        if (size < 0 || size > LARGEST_CONTEXT)
          throw new InvalidInputError(`\`characters\` is ${size}; it goes from 0 to ${LARGEST_CONTEXT}.`, [
            'characters',
          ])
        return services.quotes.context(quote, size)
      },
    }),
  }))
}
