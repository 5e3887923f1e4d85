import type { Mention } from './mentions.ts'
import { isPassive, isQuotedAs } from './passives.ts'
import { subjectAround } from './relative-clauses.ts'
import { shape, type Token } from './tokens.ts'
import { wordClass } from './word-classes.ts'

/** How a mention is tied to a cue. */
export type LinkKind =
  | 'subject'
  | 'apart'
  | 'relative'
  | 'shared'
  | 'participle'
  | 'inverted'
  | 'far'
  | 'according'
  | 'words'
  | 'colon'
  | 'by'
  | 'addressee'

/** A cue at tokens `first` to `last` with the mention that it makes a speaker; `strength` is 0 to 3. */
export type Link = { mention: number; first: number; last: number; kind: LinkKind; strength: number }

/** Where mentions begin, end and reach, by token; -1 where none does. */
export type MentionMap = { starts: Int32Array; ends: Int32Array; covers: Int32Array }

/** Outer mentions by their tokens. */
export function mapMentions(tokens: readonly Token[], mentions: readonly Mention[]): MentionMap {
  const map = {
    starts: new Int32Array(tokens.length),
    ends: new Int32Array(tokens.length),
    covers: new Int32Array(tokens.length),
  }
  map.starts.fill(-1)
  map.ends.fill(-1)
  map.covers.fill(-1)
  mentions.forEach((mention, i) => {
    if (mention.inside) return
    map.starts[mention.first] = i
    map.ends[mention.last] = i
    map.covers.fill(i, mention.first, mention.last + 1)
  })
  return map
}

const farthest = 40
const skipped = wordClass.adverb | wordClass.auxiliary

/** The mentions that speak by the verb at `verb`, most likely first. */
export function subjectsOf(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  map: MentionMap,
  verb: number,
): Link[] {
  const token = tokens[verb]
  if (!token || (map.covers[verb] ?? -1) >= 0) return []
  const strength = token.classes & wordClass.cueStrength
  const link = (mention: number, kind: LinkKind): Link => ({
    mention,
    first: verb,
    last: verb,
    kind,
    strength,
  })
  const links: Link[] = []
  if (isQuotedAs(tokens, verb)) {
    const quoted = subjectBefore(tokens, mentions, map, verb - 2)
    if (quoted) return [link(quoted.mention, quoted.kind)]
  }
  if (token.classes & wordClass.gerund && !followsAuxiliary(tokens, verb)) {
    const main = sentenceSubject(tokens, map, verb)
    return main >= 0 ? [link(main, 'participle')] : []
  }
  const before = subjectBefore(tokens, mentions, map, verb)
  if (before) links.push(link(before.mention, isPassive(tokens, verb) ? 'addressee' : before.kind))
  const after = tokens[verb + 1] ? (map.starts[verb + 1] ?? -1) : -1
  const follows = tokens[verb - 1]
  const quoteBefore =
    follows === undefined ||
    (follows.shape & shape.quote) !== 0 ||
    (follows.lower === ',' && ((tokens[verb - 2]?.shape ?? 0) & shape.quote) !== 0)
  if (after >= 0 && (quoteBefore || (!before && (token.shape & shape.sentenceStart) === 0)))
    links.push(link(after, 'inverted'))
  else if (after >= 0 && mentions[after] && before) links.push(link(after, 'addressee'))
  return links
}

function followsAuxiliary(tokens: readonly Token[], verb: number): boolean {
  for (let i = verb - 1; i >= verb - 3 && i >= 0; i--) {
    const token = tokens[i]
    if (!token) return false
    if (token.classes & wordClass.auxiliary) return true
    if (!(token.classes & wordClass.adverb)) return /'s$|'re$|'m$/.test(token.lower)
  }
  return false
}

function subjectBefore(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  map: MentionMap,
  verb: number,
): { mention: number; kind: LinkKind } | null {
  let i = verb - 1
  const start = Math.max(0, verb - farthest)
  // Back over “has also repeatedly” and the “went on to” of “went on to say”.
  while (i >= start && isBetween(tokens, map, i)) i--
  const token = tokens[i]
  if (!token || i < start || !sameSentence(tokens, i, verb)) return null
  const ending = map.ends[i] ?? -1
  if (ending >= 0) {
    const around = subjectAround(tokens, mentions, map, i)
    return { mention: around >= 0 ? around : ending, kind: 'subject' }
  }
  if (token.classes & wordClass.relative) {
    const at = tokens[i - 1]?.lower === ',' ? i - 2 : i - 1
    const antecedent = map.ends[at] ?? -1
    return antecedent >= 0 ? { mention: antecedent, kind: 'relative' } : null
  }
  if (
    token.lower === ',' ||
    token.lower === ')' ||
    token.lower === '—' ||
    token.lower === '–' ||
    token.lower === '-'
  ) {
    const apart = beforeParenthesis(tokens, map, i, verb)
    if (apart >= 0) return { mention: apart, kind: 'apart' }
  }
  if (token.classes & wordClass.conjunction) {
    const main = sentenceSubject(tokens, map, verb)
    return main >= 0 ? { mention: main, kind: 'shared' } : null
  }
  return nearest(tokens, map, i, start, verb)
}

function isBetween(tokens: readonly Token[], map: MentionMap, at: number): boolean {
  const token = tokens[at]
  if (!token || (map.covers[at] ?? -1) >= 0 || token.shape & (shape.quote | shape.punctuation)) return false
  if (token.shape & shape.sentenceEnd && token.lower === '.') return false
  if (token.classes & wordClass.relative && token.lower !== 'that') return false
  return (
    (token.classes & skipped) !== 0 ||
    token.lower === 'to' ||
    token.lower === 'on' ||
    token.lower === 'went' ||
    token.lower === 'not'
  )
}

function sameSentence(tokens: readonly Token[], a: number, b: number): boolean {
  return tokens[a]?.sentence === tokens[b]?.sentence
}

/** The mention before a phrase in commas, dashes or brackets that ends at token `close`. */
function beforeParenthesis(tokens: readonly Token[], map: MentionMap, close: number, verb: number): number {
  const start = Math.max(0, verb - farthest)
  let found = -1
  for (let i = close - 1; i >= start && sameSentence(tokens, i, verb); i--) {
    const token = tokens[i]
    if (!token) break
    if (token.shape & shape.quote) break
    const opens =
      token.lower === ',' ||
      token.lower === '(' ||
      token.lower === '—' ||
      token.lower === '–' ||
      token.lower === '-'
    const mention = opens ? (map.ends[i - 1] ?? -1) : -1
    if (mention >= 0) found = mention
    // The subject of the sentence stands at its start, or after a conjunction.
    if (mention >= 0 && startsClause(tokens, map, mention, i - 1)) break
  }
  return found
}

function startsClause(tokens: readonly Token[], map: MentionMap, mention: number, last: number): boolean {
  let first = last
  while (first > 0 && map.covers[first - 1] === mention) first--
  const token = tokens[first]
  const before = tokens[first - 1]
  return (
    !token ||
    !before ||
    (token.shape & shape.sentenceStart) !== 0 ||
    (before.classes & wordClass.conjunction) !== 0 ||
    (before.shape & shape.quote) !== 0
  )
}

/** The sentence's subject, as far as order tells: its first mention that is not the object of a preposition. */
export function sentenceSubject(tokens: readonly Token[], map: MentionMap, verb: number): number {
  let first = -1
  const start = Math.max(0, verb - farthest)
  for (let i = verb - 1; i >= start && sameSentence(tokens, i, verb); i--) {
    const mention = map.starts[i] ?? -1
    if (mention >= 0 && !((tokens[i - 1]?.classes ?? 0) & wordClass.preposition)) first = mention
  }
  return first
}

function nearest(
  tokens: readonly Token[],
  map: MentionMap,
  from: number,
  start: number,
  verb: number,
): { mention: number; kind: LinkKind } | null {
  for (let i = from; i >= Math.max(start, from - 14) && sameSentence(tokens, i, verb); i--) {
    if ((tokens[i]?.shape ?? 0) & shape.quote) return null
    const mention = map.ends[i] ?? -1
    if (mention < 0) continue
    let first = i
    while (first > 0 && map.covers[first - 1] === mention) first--
    if ((tokens[first - 1]?.classes ?? 0) & wordClass.preposition) continue
    return { mention, kind: 'far' }
  }
  return null
}
