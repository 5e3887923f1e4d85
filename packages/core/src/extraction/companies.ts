import type { Entity } from './entities.ts'
import type { Mention } from './mentions.ts'
import type { Token } from './tokens.ts'

const kinds = new Set(
  `company firm corporation business airline carrier retailer manufacturer maker brewer startup start-up bank insurer
  broadcaster publisher charity foundation trust union university college school hospital club museum agency`.split(
    /\s+/,
  ),
)

/**
 * Gives “the company” to the only organisation that a text names, from where it is named on. Sets the mentions'
 * `entity`. Where a text names several, which one is meant is not known.
 */
export function joinCompany(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  entities: readonly Entity[],
): void {
  const named = entities.filter(({ kind, mentions: times }) => kind === 'organisation' && times > 0)
  const [only] = named
  if (named.length !== 1 || !only) return
  const index = entities.indexOf(only)
  const first = mentions.find(({ entity }) => entity === index)?.first ?? Infinity
  for (const mention of mentions) {
    const bare = mention.definite && mention.last === mention.first + 1
    if (mention.form !== 'nominal' || !bare || mention.first < first || mention.entity >= 0) continue
    if (tokens[mention.first]?.lower !== 'the' || !kinds.has(tokens[mention.head]?.lower ?? '')) continue
    mention.entity = index
    only.mentions++
  }
}
