import type { Analysis } from './analysis.ts'
import type { Mention } from './mentions.ts'
import { bucket, closestLink, placeOf, type Place, type QuoteContext } from './quote-context.ts'
import type { Link } from './subjects.ts'
import type { Turn } from './turns.ts'

/** One candidate with what can be said about it; every feature is about structure, never about a word. */
export type Candidate = { mention: number; link: Link | null; place: Place; features: string[] }

type Placed = { mention: number; place: Place; near: { link: Link; place: Place } | null }

/** Describes the candidates of one quotation by features for the ranker. */
export function describeCandidates(
  analysis: Analysis,
  context: QuoteContext,
  turn: Turn,
  among: readonly number[],
): { own: string; candidates: Candidate[] } {
  const placed: Placed[] = []
  for (const mention of among) {
    const at = analysis.mentions[mention]
    if (!at) continue
    const place = placeOf(analysis, at.first < context.token ? at.last : at.first, context.token)
    placed.push({
      mention,
      place,
      near: closestLink(analysis, mention, context.token),
    })
  }
  const own = ownCue(placed)
  const ranks = new Map<string, number>()
  const rankOf = (zone: string): number => {
    const rank = ranks.get(zone) ?? 0
    ranks.set(zone, rank + 1)
    return rank
  }
  // Rank by closeness: those before the quotation are counted from it backwards.
  const rank = new Map<Placed, number>()
  for (const one of placed.toReversed())
    if (one.place.side === 'L') rank.set(one, rankOf(`${one.place.zone}L`))
  for (const one of placed) if (one.place.side === 'R') rank.set(one, rankOf(`${one.place.zone}R`))
  const candidates = placed.map((one) => ({
    mention: one.mention,
    link: one.near?.link ?? null,
    place: one.place,
    features: featuresOf(analysis, context, turn, one, own, rank.get(one) ?? 0),
  }))
  return { own, candidates }
}

/** How strong a cue the quotation has to itself: the best link in its sentence with no quotation between. */
function ownCue(placed: readonly Placed[]): string {
  let best = 'none'
  for (const { near } of placed) {
    if (!near || near.place.zone !== 'same' || near.place.quotesBetween > 0 || near.link.kind === 'addressee')
      continue
    if (near.link.strength >= 2 && near.place.words <= 5) return 'strong'
    best = 'weak'
  }
  return best
}

function featuresOf(
  analysis: Analysis,
  context: QuoteContext,
  turn: Turn,
  one: Placed,
  own: string,
  rank: number,
): string[] {
  const mention = analysis.mentions[one.mention]
  if (!mention) return []
  const { place, near } = one
  const zone = `${place.zone}${place.side}`
  const sort = sortOf(analysis, mention)
  const rankName = rank > 3 ? '4' : String(rank)
  const features = [
    `zone ${zone} own ${own}`,
    `sort ${sort}`,
    `sort ${sort} ${near ? near.link.kind : 'unlinked'}`,
    `rank ${zone} ${rankName} ${near ? 'linked' : 'unlinked'}`,
    `distance ${zone} ${bucket(place.words)}`,
  ]
  if (near) addLink(features, context, near, own)
  if (place.quotesBetween > 0) features.push(`past quotation ${zone} ${near ? 'linked' : 'unlinked'}`)
  addPosition(features, analysis, mention, near !== null)
  addTurn(features, analysis, turn, one.mention, mention, own, context)
  return features
}

function addLink(
  features: string[],
  context: QuoteContext,
  near: { link: Link; place: Place },
  own: string,
): void {
  const { link, place } = near
  const zone = `${place.zone}${place.side}${place.quotesBetween > 0 ? '+' : ''}`
  features.push(
    `link ${link.kind} ${zone} ${bucket(place.words)}`,
    `link ${link.kind} ${zone}`,
    `link ${link.kind} strength ${link.strength}`,
    `cue ${link.strength} ${zone} own ${own}`,
    `cue ${link.strength} ${zone} ${bucket(place.words)}`,
  )
  if (place.zone !== 'same' || place.quotesBetween > 0) return
  if (place.side === 'L') features.push(`link ${link.kind} before ${context.before} ${context.opening}`)
  else
    features.push(
      `link ${link.kind} after ${context.after} ${context.ending}`,
      `side R ${context.before} ${context.opening}`,
    )
}

function addPosition(features: string[], analysis: Analysis, mention: Mention, linked: boolean): void {
  const tie = linked ? 'linked' : 'unlinked'
  if (mention.inside) features.push(`inside ${tie}`)
  if (mention.possessive) features.push(`owner ${tie}`)
  if (mention.afterPreposition) features.push(`object ${tie}`)
  const first = analysis.stream.tokens[mention.first]
  const opens = first !== undefined && analysis.stream.sentenceStarts[first.sentence] === mention.first
  if (opens) features.push(`opens sentence ${tie}`)
  if (mention.form === 'nominal' && !mention.definite) features.push(`indefinite ${tie}`)
}

function addTurn(
  features: string[],
  analysis: Analysis,
  turn: Turn,
  index: number,
  mention: Mention,
  own: string,
  context: QuoteContext,
): void {
  const shape = `${turn.relation} own ${own}`
  const style = `${analysis.style} ${turn.relation.startsWith('next') ? 'next' : turn.relation} own ${own}`
  if (index === turn.last?.mention)
    features.push(
      `previous mention ${shape}`,
      `previous mention ${style}`,
      `previous mention ${turn.relation} ${context.before} ${context.whole ? 'whole' : context.opening}`,
    )
  else if (mention.entity >= 0 && mention.entity === turn.last?.entity)
    features.push(`previous entity ${shape}`, `previous entity ${style}`)
  else if (turn.last !== null) features.push(`not previous ${shape}`)
  if (index === turn.earlier?.mention) features.push(`earlier mention ${shape}`, `earlier mention ${style}`)
  else if (
    mention.entity >= 0 &&
    mention.entity === turn.earlier?.entity &&
    turn.earlier.entity !== turn.last?.entity
  )
    features.push(`earlier entity ${shape}`, `earlier entity ${style}`)
  const entity = analysis.entities[mention.entity]
  if (entity)
    features.push(`named ${entity.mentions > 8 ? 'often' : entity.mentions > 2 ? 'some' : 'rarely'}`)
}

/** The sort of mention: its form with what it stands for. */
export function sortOf(analysis: Analysis, mention: Mention): string {
  if (mention.form !== 'pronoun')
    return `${mention.form} ${analysis.entities[mention.entity]?.kind ?? mention.kind}`
  const word = analysis.stream.tokens[mention.first]?.lower ?? ''
  const first = /^(?:i|we|me|us|my|our)(?:'|$)/.test(word)
  const object = /^(?:him|them|me|us)$|sel(?:f|ves)$/.test(word)
  return `pronoun ${first ? 'first' : mention.kind}${object ? ' object' : ''}${word === 'you' ? ' second' : ''}`
}
