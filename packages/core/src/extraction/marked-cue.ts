import type { Analysis } from './analysis.ts'
import type { Choice } from './attribution.ts'
import { inflect } from './inflection.ts'
import { describingVerbs } from './lexicon/describing-verbs.ts'
import { bucket, placeOf, type QuoteContext } from './quote-context.ts'
import { relationOf } from './turns.ts'

/** How the likeliest speaker and the cue that ties him to the marks stand to them. */
export function describeCue(
  analysis: Analysis,
  index: number,
  choice: Choice,
  context: QuoteContext,
): string[] {
  const { link, own } = choice
  const features = [
    `link ${link?.kind ?? 'none'} strength ${link?.strength ?? 0}`,
    `speaker ${sureness(choice)} own ${own}`,
    `relation ${relationOf(analysis, index)} own ${own}`,
  ]
  if (!link) return features
  const { tokens } = analysis.stream
  const place = placeOf(analysis, link.first < context.token ? link.last : link.first, context.token)
  const side = `${place.zone === 'same' ? 'same' : 'other'}${place.side}${place.quotesBetween > 0 ? '+' : ''}`
  if (side === 'sameL' && describing.has(tokens[link.first]?.lower ?? ''))
    features.push(tokens[context.token - 1]?.lower === 'as' ? 'described as' : 'described')
  features.push(
    `cue ${side} ${bucket(place.words)} strength ${link.strength}`,
    `cue ${side} ${link.kind} ${context.opening}`,
  )
  return features
}

function sureness(choice: Choice): string {
  if (choice.mention === null) return 'none'
  if (choice.probability > 0.9) return 'sure'
  return choice.probability > 0.6 ? 'likely' : 'unsure'
}

/** Every form of the verbs that say in marks what something is. */
export const describing: ReadonlySet<string> = new Set(
  describingVerbs
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((base) => {
      const { third, past, gerund } = inflect(base)
      return [base, third, ...past, ...gerund]
    }),
)
