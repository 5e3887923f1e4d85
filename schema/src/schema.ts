import { builder } from './builder.ts'
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

/** The executable schema; its resolvers need a `Context`. Sorted only where it is printed, and validated by a test. */
export const schema = builder.toSchema({ sortSchema: false })
