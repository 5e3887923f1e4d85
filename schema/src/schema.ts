import { GraphQLSchema } from 'graphql'
import { auditMutations } from './audit/audited-mutations.ts'
import { builder } from './builder.ts'
import { codeErrors } from './errors/code-errors.ts'
import { defineDateTime } from './date-time.ts'
import { defineNodeQueries } from './node.ts'
import { defineArticle } from './article/article.ts'
import { defineArticleQueries } from './article/article-queries.ts'
import { defineArticleMutations } from './article/article-mutations.ts'
import { defineQuote } from './quote/quote.ts'
import { defineQuoteQueries } from './quote/quote-queries.ts'
import { defineQuoteMutations } from './quote/quote-mutations.ts'
import { defineSpeaker } from './speaker/speaker.ts'
import { defineSpeakerQueries } from './speaker/speaker-queries.ts'
import { defineSpeakerMutations } from './speaker/speaker-mutations.ts'
import { defineSearchQuotes } from './search/search-quotes.ts'
import { defineSearchArticles } from './search/search-articles.ts'
import { defineSuggest } from './search/suggest.ts'
import { defineRandomQuote } from './search/random-quote.ts'

// Calls instead of imports for their effect: a bundler may drop a module nobody takes anything from.
defineDateTime()
defineNodeQueries()
defineArticle()
defineArticleQueries()
defineArticleMutations()
defineQuote()
defineQuoteQueries()
defineQuoteMutations()
defineSpeaker()
defineSpeakerQueries()
defineSpeakerMutations()
defineSearchQuotes()
defineSearchArticles()
defineSuggest()
defineRandomQuote()

// Sorted only where it is printed, and validated by a test: a cold start would pay for both.
const built = builder.toSchema({ sortSchema: false })

/** The executable schema; its resolvers need a `Context`. */
export const schema = new GraphQLSchema({
  ...auditMutations(codeErrors(built)).toConfig(),
  assumeValid: true,
})
