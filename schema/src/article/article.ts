import { builder } from '../builder.ts'
import { given } from '../given.ts'
import { Node } from '../node.ts'
import { aPage, listOf } from '../list-size.ts'
import { Article, Quote, Speaker } from '../nouns.ts'
import { connectionArguments } from '../paging/connection-arguments.ts'
import { connectionOf } from '../paging/connection.ts'
import { pageRequest } from '../paging/page-request.ts'
import { ArticleQuotesConnection } from '../quote/quote-connection.ts'
import { QuoteKind } from '../quote/quote-kind.ts'
import { readSpeakersAhead } from '../quote/read-speakers-ahead.ts'
import { isSelected } from '../selected.ts'
import { speakersOf } from '../speaker/speakers-of.ts'
import { Caption, Paragraph, paragraphsOf } from './body.ts'

/** Adds the fields of `Article`. */
export function defineArticle(): void {
  builder.objectType(Article, {
    description: 'One news text with its quotes.',
    interfaces: [Node],
    fields: (t) => ({
      slug: t.exposeString('slug', { description: 'A name for addresses, unique: of `[a-z0-9-]`.' }),
      headline: t.exposeString('headline', { description: 'Its headline.' }),
      byline: t.exposeString('byline', { description: 'Who wrote it, as given.', nullable: true }),
      source: t.exposeString('source', { description: 'Who published it, as given: a paper, an agency.' }),
      url: t.exposeString('url', {
        description:
          'Its address in normal form: scheme and host in lower case, no fragment, no tracking parameters.',
        nullable: true,
      }),
      publishedAt: t.expose('publishedAt', { type: 'DateTime', description: 'When it was published.' }),
      language: t.exposeString('language', { description: 'A BCP 47 tag, such as `en` or `en-GB`.' }),
      revision: t.exposeInt('revision', {
        description: '1, then one more for each change of text or metadata.',
      }),
    }),
  })

  builder.objectFields(Article, (t) => ({
    text: t.string({
      description:
        'The text as it was sent, to the character; from HTML, the text taken out of it, paragraphs parted by a ' +
        'blank line. Every `start` and `end` points into it, in UTF-16 units.',
      resolve: async ({ id }, _, { loaders }) => (await loaders.body.load(id)).text,
    }),
    paragraphs: t.field({
      description: 'The paragraphs of the body, in order.',
      type: [Paragraph],
      extensions: listOf(100),
      resolve: async ({ id }, _, { loaders }) => paragraphsOf(await loaders.body.load(id)),
    }),
    captions: t.field({
      description: 'The captions of its pictures, in order.',
      type: [Caption],
      extensions: listOf(20),
      resolve: async ({ id }, _, { loaders }) => (await loaders.body.load(id)).captions,
    }),
  }))

  builder.objectFields(Article, (t) => ({
    quotes: t.field({
      description: 'Its quotes without a parent, in the order of the text; dismissed ones are left out.',
      type: ArticleQuotesConnection,
      extensions: aPage,
      args: {
        ...connectionArguments,
        kinds: t.arg({
          type: [QuoteKind],
          required: false,
          description: 'Only these kinds; all when absent or empty.',
        }),
      },
      resolve: async (article, { kinds, ...sent }, { services, loaders }, info) => {
        const page = pageRequest(sent)
        if (isSelected('speaker', info)) readSpeakersAhead(article, page, loaders)
        const found = await services.quotes.ofArticle(article, given({ kinds }, []).kinds ?? null, page)
        return { ...connectionOf(found), totalCount: found.totalCount }
      },
    }),
    dismissedQuotes: t.field({
      description: 'Its quotes that an editor hid as none; `restoreQuote` brings one back.',
      type: [Quote],
      extensions: listOf(20),
      resolve: async ({ dismissedIds }, _, { services }) => {
        const quotes = await services.quotes.byIdsWithDismissed(dismissedIds)
        return quotes.filter((quote) => quote !== null)
      },
    }),
    speakers: t.field({
      description:
        'Who is quoted in it, each once, in order of name, case and accents ignored; at most 1,000.',
      type: [Speaker],
      // Counted at a thousand, every page of articles with those quoted would be refused because of a few long ones.
      extensions: listOf(50),
      resolve: ({ speakerIds }, _, { loaders }) => speakersOf(speakerIds, loaders),
    }),
  }))
}
