import type { Article as ArticleValue } from '@verbatim/core/article/types.ts'
import type { Quote as QuoteValue } from '@verbatim/core/quote/types.ts'
import type { Speaker as SpeakerValue } from '@verbatim/core/speaker/types.ts'
import { builder } from './builder.ts'

// The nouns refer to each other, so their types are named here and their fields stand in a module each.

/** One news text; its fields are in `article/article.ts`. */
export const Article = builder.objectRef<ArticleValue>('Article')

/** One utterance of one speaker; its fields are in `quote/quote.ts`. */
export const Quote = builder.objectRef<QuoteValue>('Quote')

/** Who is quoted; its fields are in `speaker/speaker.ts`. */
export const Speaker = builder.objectRef<SpeakerValue>('Speaker')
