import { isPassive } from './passives.ts'
import { sentenceSubject, subjectsOf, type Link, type MentionMap } from './subjects.ts'
import type { Mention } from './mentions.ts'
import { shape, type Token } from './tokens.ts'
import { wordClass } from './word-classes.ts'

/** Every tie between a cue of the reporter's and a mention, in the order of the cues. */
export function findLinks(tokens: readonly Token[], mentions: readonly Mention[], map: MentionMap): Link[] {
  const links: Link[] = []
  tokens.forEach((token, i) => {
    const verbal = token.classes & (wordClass.finite | wordClass.gerund | wordClass.participle)
    if (verbal && token.classes & wordClass.cueStrength && !isNounHere(tokens, i))
      links.push(...subjectsOf(tokens, mentions, map, i))
    const phrase = phraseAt(tokens, map, mentions, i)
    if (phrase) links.push(phrase)
  })
  return links
}

/** “the report”, “a statement”, “his comment”: a word after a determiner or adjective is no verb. */
function isNounHere(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  const token = tokens[at]
  if (!before || !token) return false
  if (before.shape & shape.possessive) return (token.classes & wordClass.base) !== 0
  if (token.classes & wordClass.gerund) return false
  return (
    (before.classes & (wordClass.determiner | wordClass.possessive)) !== 0 &&
    before.lower !== 'that' &&
    before.lower !== 'all' &&
    before.lower !== 'both'
  )
}

/** Cues that are no verbs: “according to X”, “in the words of X”, “X’s statement that”, “by X”, “X: “…””. */
function phraseAt(
  tokens: readonly Token[],
  map: MentionMap,
  mentions: readonly Mention[],
  at: number,
): Link | null {
  const token = tokens[at]
  if (!token) return null
  const start = (offset: number): number =>
    at + offset < tokens.length ? (map.starts[at + offset] ?? -1) : -1
  if (token.lower === 'to' && tokens[at - 1]?.lower === 'according') {
    const mention = start(1)
    return mention < 0 ? null : { mention, first: at - 1, last: at, kind: 'according', strength: 3 }
  }
  if (token.lower === 'of' && tokens[at - 1]?.lower === 'words') {
    // “the words of Voss” is one phrase, and he is inside it.
    const cover = map.covers[at] ?? -1
    const mention = cover < 0 ? start(1) : insideAt(mentions, cover, at + 1)
    return mention < 0 ? null : { mention, first: at - 1, last: at, kind: 'words', strength: 3 }
  }
  if (/^puts?$/.test(token.lower) && tokens[at + 1]?.lower === 'it') {
    const mention = at > 0 ? (map.ends[at - 1] ?? -1) : -1
    const as = mention < 0 ? undefined : tokens[(mentions[mention]?.first ?? 0) - 1]
    if (as?.lower === 'as') return { mention, first: at, last: at + 1, kind: 'words', strength: 3 }
  }
  if (token.lower === ':' && ((tokens[at + 1]?.shape ?? 0) & shape.quote) !== 0) {
    const last = at > 0 ? (map.ends[at - 1] ?? -1) : -1
    const mention = speakerOfNoun(tokens, mentions, last)
    const named = mentions[mention]?.form === 'name' ? mention : appositionOf(tokens, mentions, map, at)
    return named < 0 && mention < 0
      ? null
      : { mention: named < 0 ? mention : named, first: at, last: at, kind: 'colon', strength: 2 }
  }
  if ((token.lower === 'by' || token.lower === 'from') && start(1) >= 0) {
    const before = tokens[at - 1]
    // One who “was quoted by the Post” speaks himself.
    if (before?.lower === 'quoted' || before?.lower === 'cited') return null
    if (!before || !(before.classes & (wordClass.speech | wordClass.document | wordClass.participle)))
      return null
    const told = isPassive(tokens, at - 1)
    return {
      mention: start(1),
      first: told ? at - 1 : at,
      last: at,
      kind: 'by',
      strength: told ? 3 : before.classes & wordClass.participle ? 1 : 2,
    }
  }
  return possessedSpeech(tokens, mentions, map, at)
}

/** “Vale’s verdict: ‘…’”, “the verdict of Vale: ‘…’”: one whose speech the noun before a colon tells of. */
function speakerOfNoun(tokens: readonly Token[], mentions: readonly Mention[], noun: number): number {
  const phrase = mentions[noun]
  if (phrase?.form !== 'nominal' || !((tokens[phrase.head]?.classes ?? 0) & wordClass.speech)) return noun
  for (let i = noun + 1; mentions[i]?.inside; i++) {
    const one = mentions[i]
    const belongs = one?.possessive || /^(?:of|from|by)$/.test(tokens[(one?.first ?? 0) - 1]?.lower ?? '')
    if (one && belongs && one.kind !== 'thing') return i
  }
  return noun
}

/** “Vale, the mayor: ‘…’”: the name that opens the paragraph, with no verb of speech up to the colon. */
function appositionOf(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  map: MentionMap,
  colon: number,
): number {
  for (let i = colon - 1; i >= 0 && colon - i < 16; i--) {
    const token = tokens[i]
    if (!token || (token.classes & wordClass.finite && token.classes & wordClass.cueStrength)) return -1
    if (!(token.shape & shape.paragraphStart)) continue
    const first = mentions[map.starts[i] ?? -1]
    return first?.form === 'name' && tokens[first.last + 1]?.lower === ',' ? (map.starts[i] ?? -1) : -1
  }
  return -1
}

/** “Vale’s claim that”, “his reply: ”: a noun for speech with its owner. */
function possessedSpeech(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  map: MentionMap,
  at: number,
): Link | null {
  const token = tokens[at]
  if (!token || !(token.classes & (wordClass.speech | wordClass.document))) return null
  const cover = map.covers[at] ?? -1
  if (cover >= 0)
    // The owner is a mention inside the phrase.
    for (let i = cover + 1; mentions[i]?.inside; i++)
      if (mentions[i]?.possessive)
        return { mention: i, first: at, last: at, kind: 'words', strength: tellsThat(tokens, at) ? 3 : 2 }
  // “Voss made the claim that”: what a noun says is said by the sentence's subject.
  if (tokens[at + 1]?.lower === 'that' && (tokens[at - 1]?.classes ?? 0) & wordClass.determiner) {
    const main = sentenceSubject(tokens, map, at - 1)
    if (main >= 0) return { mention: main, first: at, last: at, kind: 'words', strength: 3 }
  }
  const owner = cover < 0 && at > 0 ? (map.ends[at - 1] ?? -1) : -1
  return owner >= 0 && mentions[owner]?.possessive
    ? { mention: owner, first: at, last: at, kind: 'words', strength: tellsThat(tokens, at) ? 3 : 2 }
    : null
}

/** “The claim that …”. */
function tellsThat(tokens: readonly Token[], noun: number): boolean {
  return tokens[noun + 1]?.lower === 'that' && ((tokens[noun]?.classes ?? 0) & wordClass.speech) !== 0
}

/** The mention inside another that begins at token `first`, or -1. */
function insideAt(mentions: readonly Mention[], outer: number, first: number): number {
  for (let i = outer + 1; mentions[i]?.inside; i++) if (mentions[i]?.first === first) return i
  return -1
}
