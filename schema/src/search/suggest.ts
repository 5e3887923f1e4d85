import type { Quote as QuoteValue } from '@verbatim/core/quote/types.ts'
import type { Fragment as FragmentValue, Suggestion as Found } from '@verbatim/core/search/types.ts'
import type { Speaker as SpeakerValue } from '@verbatim/core/speaker/types.ts'
import { builder } from '../builder.ts'
import { DEFAULT_SUGGESTIONS, LARGEST_PAGE_SIZE } from '../limits.ts'
import { listAsked, listOf } from '../list-size.ts'
import type { Loaders } from '../loaders.ts'
import { Quote, Speaker } from '../nouns.ts'
import { pageSize } from '../paging/page-request.ts'
import { Fragment } from './highlight.ts'

type SpeakerSuggestionValue = { speaker: SpeakerValue; fragments: FragmentValue[] }
type QuoteSuggestionValue = { quote: QuoteValue; fragments: FragmentValue[] }

const SpeakerSuggestion = builder.objectRef<SpeakerSuggestionValue>('SpeakerSuggestion').implement({
  description: 'A speaker one of whose names goes on from the prefix.',
  fields: (t) => ({
    speaker: t.expose('speaker', { type: Speaker, description: 'Who it is.' }),
    fragments: t.expose('fragments', {
      type: [Fragment],
      extensions: listOf(20),
      description: 'The name, cut where it matches; in one piece where another name of the speaker does.',
    }),
  }),
})

const QuoteSuggestion = builder.objectRef<QuoteSuggestionValue>('QuoteSuggestion').implement({
  description: 'A quote with words that go on from the prefix.',
  fields: (t) => ({
    quote: t.expose('quote', { type: Quote, description: 'Which quote it is.' }),
    fragments: t.expose('fragments', {
      type: [Fragment],
      extensions: listOf(20),
      description: 'Its text, cut where it matches.',
    }),
  }),
})

const Suggestion = builder.unionType('Suggestion', {
  description: 'What somebody who is still typing may mean.',
  types: [SpeakerSuggestion, QuoteSuggestion],
  resolveType: (value) => ('speaker' in value ? SpeakerSuggestion : QuoteSuggestion),
})

/** Reads what is suggested; what has left the table since it was indexed is null. */
async function read(
  found: Found,
  loaders: Loaders,
): Promise<SpeakerSuggestionValue | QuoteSuggestionValue | null> {
  const { fragments } = found
  if (found.kind === 'SPEAKER') {
    const speaker = await loaders.speaker.load(found.speakerId)
    return speaker && { speaker, fragments }
  }
  const quote = await loaders.quote.load(found.quoteId)
  return quote && { quote, fragments }
}

/** Adds `suggest`. */
export function defineSuggest(): void {
  builder.queryField('suggest', (t) =>
    t.field({
      description:
        'What somebody who is still typing may mean: speakers first, then quotes. Null only together with an error, ' +
        '`SEARCH_UNAVAILABLE` when the engine is down.',
      type: [Suggestion],
      extensions: listAsked(['first'], DEFAULT_SUGGESTIONS),
      nullable: true,
      args: {
        prefix: t.arg.string({
          required: true,
          description: 'What has been typed so far, at most 500 characters.',
        }),
        first: t.arg.int({
          defaultValue: DEFAULT_SUGGESTIONS,
          description: `How many at most, 0 to ${LARGEST_PAGE_SIZE}.`,
        }),
      },
      resolve: async (_, { prefix, first }, { services, loaders }) => {
        const size = pageSize('first', first, DEFAULT_SUGGESTIONS)
        const found = await services.search.suggest(prefix, size)
        const suggestions = await Promise.all(found.map((one) => read(one, loaders)))
        return suggestions.filter((suggestion) => suggestion !== null)
      },
    }),
  )
}
