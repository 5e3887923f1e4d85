import { shape, type Token } from './tokens.ts'
import { wordClass } from './word-classes.ts'

/** A capitalised name: tokens `first` to `last`, of which `nameFirst` begins the bare name after titles. */
export type NameChunk = { first: number; last: number; nameFirst: number }

const functionWords =
  wordClass.determiner |
  wordClass.pronoun |
  wordClass.preposition |
  wordClass.conjunction |
  wordClass.auxiliary |
  wordClass.relative
const longestName = 9

/** Words that stand capitalised inside a sentence: at a sentence's start only these may begin a name of one word. */
export function capitalisedInside(tokens: readonly Token[]): Set<string> {
  const seen = new Set<string>()
  for (const token of tokens) {
    const inside = (token.shape & (shape.capital | shape.sentenceStart)) === shape.capital
    if (inside && (token.classes & functionWords) === 0) seen.add(token.lower)
  }
  return seen
}

/** The name that starts at token `at`, or null. */
export function nameAt(tokens: readonly Token[], at: number, inside: ReadonlySet<string>): NameChunk | null {
  const token = tokens[at]
  if (!token || !startsName(tokens, at, inside)) return null
  let last = at
  while (last - at < longestName) {
    const here = tokens[last]
    if (!here || here.shape & shape.possessive) break
    const next = extension(tokens, last, at)
    if (next === last) break
    last = next
  }
  return { first: at, last, nameFirst: afterTitles(tokens, at, last) }
}

function startsName(tokens: readonly Token[], at: number, inside: ReadonlySet<string>): boolean {
  const token = tokens[at]
  if (!token || !(token.shape & shape.capital)) return lowerStart(tokens, at)
  const isFunction =
    (token.classes &
      (token.shape & shape.sentenceStart ? functionWords | wordClass.opener : functionWords)) !==
    0
  const next = tokens[at + 1]
  const nextIsName =
    next !== undefined && (next.shape & shape.capital) !== 0 && (next.classes & functionWords) === 0
  if (token.lower === 'i' || token.lower.startsWith("i'")) return false
  if (token.shape & shape.paragraphStart && token.lower === 'q' && next?.lower === ':') return false
  if (token.classes & wordClass.time && !nextIsName) return false
  if (!(token.shape & shape.sentenceStart)) {
    if (token.shape & shape.allCapitals && token.lower.length > 1) return !isFunction || token.lower === 'us'
    return !isFunction || ((token.classes & wordClass.firstName) !== 0 && nextIsName)
  }
  if (isFunction)
    return (
      (token.classes & (wordClass.firstName | wordClass.title)) !== 0 &&
      nextIsName &&
      !(token.classes & wordClass.determiner)
    )
  if (token.classes & (wordClass.adverb | wordClass.gerund) && !inside.has(token.lower)) return false
  if (
    token.classes &
    (wordClass.firstName | wordClass.title | wordClass.place | wordClass.organisation | wordClass.people)
  )
    return true
  if (token.shape & (shape.allCapitals | shape.initial | shape.possessive | shape.abbreviation)) return true
  if (token.classes & wordClass.group && !nextIsName && !inside.has(token.lower)) return false
  const byParticle =
    next !== undefined && (next.classes & wordClass.particle) !== 0 && lowerStart(tokens, at + 1)
  return nextIsName || byParticle || inside.has(token.lower) || isFollowedByVerb(next)
}

function isFollowedByVerb(next: Token | undefined): boolean {
  return (
    next !== undefined &&
    (next.classes & wordClass.cueStrength) >= 2 &&
    (next.classes & wordClass.finite) !== 0 &&
    !(next.classes & wordClass.base)
  )
}

/** “van der Berg said”: a small particle may begin a name when a capital follows. */
function lowerStart(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token || !/^(?:al|el|bin|von|van|ibn|abu|de|da)$/.test(token.lower))
    return token?.lower.startsWith('@') === true && token.lower.length > 2
  const next = tokens[at + 1]
  return next !== undefined && (next.shape & shape.capital) !== 0 && next.start === token.end + 1
}

/** The last token of the name when it goes on after `last`, else `last`. */
function extension(tokens: readonly Token[], last: number, first: number): number {
  const next = tokens[last + 1]
  const after = tokens[last + 2]
  if (!next) return last
  if (next.shape & (shape.sentenceStart | shape.quote)) return last
  if (isNameWord(next)) return last + 1
  if (
    next.lower === ',' &&
    after &&
    after.classes & wordClass.suffix &&
    /^(?:jr|sr|ii|iii|iv|phd|md|esq)\.?$/.test(after.lower)
  )
    return last + 2
  if (!after || after.shape & (shape.quote | shape.sentenceStart)) return last
  if (next.lower === '&' && isNameWord(after)) return last + 2
  if (next.classes & wordClass.particle && !(next.shape & shape.capital)) {
    if (isNameWord(after)) return last + 2
    const third = tokens[last + 3]
    if (after.classes & wordClass.particle && third && isNameWord(third)) return last + 3
  }
  return organisationExtension(tokens, last, first)
}

/** “Department of Health and Human Services”: small words join the parts of an organisation's name. */
function organisationExtension(tokens: readonly Token[], last: number, first: number): number {
  const next = tokens[last + 1]
  const after = tokens[last + 2]
  if (!next || !after) return last
  let organisation = false
  for (let i = first; i <= last; i++)
    if ((tokens[i]?.classes ?? 0) & wordClass.organisation) organisation = true
  if (!organisation) return last
  if (next.lower === 'of' || next.lower === 'for') {
    if (isNameWord(after)) return last + 2
    const third = tokens[last + 3]
    if (after.lower === 'the' && third && isNameWord(third)) return last + 3
  }
  const joined =
    tokens[last - 1]?.lower === 'of' || tokens[last - 1]?.lower === 'for' || tokens[last - 2]?.lower === 'of'
  return next.lower === 'and' && joined && isNameWord(after) && !(after.classes & wordClass.firstName)
    ? last + 2
    : last
}

function isNameWord(token: Token): boolean {
  if (!(token.shape & shape.capital)) return false
  if (token.lower === 'i' || token.classes & wordClass.time)
    return token.lower !== 'i' && (token.classes & wordClass.firstName) !== 0
  if (token.shape & (shape.initial | shape.abbreviation)) return true
  return (
    (token.classes & functionWords) === 0 ||
    (token.classes & (wordClass.particle | wordClass.firstName)) !== 0
  )
}

/** Where the bare name begins: after the titles, roles, peoples and parties before it. */
function afterTitles(tokens: readonly Token[], first: number, last: number): number {
  let from = first
  for (let i = first; i < last; i++) {
    const token = tokens[i]
    const classes = token?.classes ?? 0
    const given = (classes & wordClass.firstName) !== 0 && ((token?.shape ?? 0) & shape.abbreviation) === 0
    // “Dean Baker”, but “Dean Anna Baker”; and in “Stephen King Jr.” nothing is a title any more.
    if (
      given &&
      !((tokens[i + 1]?.classes ?? 0) & wordClass.firstName && classes & wordClass.title && i + 1 < last)
    )
      break
    if ((tokens[i + 1]?.classes ?? 0) & wordClass.suffix) break
    // The R of “R. K. Vale” is no party's.
    if ((token?.shape ?? 0) & shape.initial && (token?.shape ?? 0) & shape.abbreviation) break
    if (classes & (wordClass.title | wordClass.role)) from = i + 1
    else if (
      classes & wordClass.people &&
      i === from &&
      !((tokens[i + 1]?.classes ?? 0) & wordClass.organisation)
    )
      from = i + 1
  }
  return from
}
