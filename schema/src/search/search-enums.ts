import type {
  HighlightField as Field,
  MatchingStrategy as Strategy,
  SearchSort as Sort,
} from '@verbatim/core/search/types.ts'
import { builder } from '../builder.ts'

type Described<Value extends string> = Record<Value, { description: string }>

/** In which order hits come. */
export const SearchSort = builder.enumType('SearchSort', {
  description: 'In which order hits come.',
  values: {
    RELEVANCE: { description: 'The best match first.' },
    NEWEST: { description: 'The one published last first.' },
    OLDEST: { description: 'The one published first first.' },
    LONGEST: { description: 'The one with the most words first.' },
    SHORTEST: { description: 'The one with the fewest words first.' },
  } satisfies Described<Sort>,
})

/** Which words of a query a hit must have. */
export const MatchingStrategy = builder.enumType('MatchingStrategy', {
  description: 'Which words of a query a hit must have when none has them all.',
  values: {
    LAST: { description: 'Words are dropped from the end until enough is found.' },
    ALL: { description: 'Every word is needed.' },
    FREQUENCY: { description: 'The most frequent words are dropped first.' },
  } satisfies Described<Strategy>,
})

/** Which field a highlight shows. */
export const HighlightField = builder.enumType('HighlightField', {
  description: 'Which field a highlight shows.',
  values: {
    TEXT: { description: 'What was said.' },
    SPEAKER: { description: 'The speaker’s name.' },
    HEADLINE: { description: 'The article’s headline.' },
    SOURCE: { description: 'The article’s source.' },
    NAME: { description: 'A speaker’s name, in suggestions.' },
    ALIAS: { description: 'Another name of a speaker: in suggestions, and of one who was merged.' },
    BODY: { description: 'The article’s text without captions.' },
    BYLINE: { description: 'Who wrote the article.' },
  } satisfies Described<Field>,
})
