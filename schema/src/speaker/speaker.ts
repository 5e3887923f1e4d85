import { ArticleConnection } from '../article/article-connection.ts'
import { builder } from '../builder.ts'
import { Node } from '../node.ts'
import { aPage, listOf } from '../list-size.ts'
import { Speaker } from '../nouns.ts'
import { connectionArguments } from '../paging/connection-arguments.ts'
import { connectionOf } from '../paging/connection.ts'
import { pageRequest } from '../paging/page-request.ts'
import { QuoteConnection } from '../quote/quote-connection.ts'
import { SpeakerKind } from './speaker-kind.ts'

/** Adds the fields of `Speaker`. */
export function defineSpeaker(): void {
  builder.objectType(Speaker, {
    description:
      'Who is quoted: a person, an organisation, or somebody unnamed. Everything here includes the speakers that ' +
      'were merged into this one, whose ids lead here.',
    interfaces: [Node],
    fields: (t) => ({
      name: t.exposeString('name', {
        description: 'The fullest name seen, without title and without a leading “the”.',
      }),
      kind: t.expose('kind', { type: SpeakerKind, description: 'A person, an organisation, or unnamed.' }),
      description: t.exposeString('description', {
        description: 'The role given in the text: “the city’s chief engineer”.',
        nullable: true,
      }),
      aliases: t.exposeStringList('aliases', {
        extensions: listOf(10),
        description:
          'Shorter names, and old ones after a rename or a merge; `speaker(by: {name})` finds all of them.',
      }),
      quoteCount: t.exposeInt('quoteCount', {
        description: 'How many quotes there are, nested ones included; follows a change within seconds.',
      }),
      firstQuotedAt: t.expose('firstQuotedAt', {
        type: 'DateTime',
        description: 'When the oldest article that quotes the speaker was published.',
        nullable: true,
      }),
      lastQuotedAt: t.expose('lastQuotedAt', {
        type: 'DateTime',
        description: 'When the newest article that quotes the speaker was published.',
        nullable: true,
      }),
      quotes: t.field({
        description: 'The speaker’s quotes, nested ones included, newest first.',
        type: QuoteConnection,
        extensions: aPage,
        args: connectionArguments,
        resolve: async ({ id }, page, { services }) =>
          connectionOf(await services.quotes.list({ speakerId: id }, pageRequest(page))),
      }),
      articles: t.field({
        description: 'The articles that quote the speaker, newest first; follows a change within seconds.',
        type: ArticleConnection,
        extensions: aPage,
        args: connectionArguments,
        resolve: async ({ id }, page, { services }) =>
          connectionOf(await services.articles.quoting(id, pageRequest(page))),
      }),
    }),
  })
}
