import { subjectsOf, type Link, type MentionMap } from './subjects.ts'
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
    const mention = start(1)
    return mention < 0 ? null : { mention, first: at - 1, last: at, kind: 'words', strength: 3 }
  }
  if (token.lower === ':' && ((tokens[at + 1]?.shape ?? 0) & shape.quote) !== 0) {
    const mention = at > 0 ? (map.ends[at - 1] ?? -1) : -1
    return mention < 0 ? null : { mention, first: at, last: at, kind: 'colon', strength: 2 }
  }
  if ((token.lower === 'by' || token.lower === 'from') && start(1) >= 0) {
    const before = tokens[at - 1]
    if (!before || !(before.classes & (wordClass.speech | wordClass.document | wordClass.participle)))
      return null
    return {
      mention: start(1),
      first: at,
      last: at,
      kind: 'by',
      strength: before.classes & wordClass.participle ? 1 : 2,
    }
  }
  return possessedSpeech(tokens, mentions, map, at)
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
  const phrase = cover >= 0 ? mentions[cover] : undefined
  if (phrase) {
    // The owner is a mention inside the phrase.
    for (let i = cover + 1; mentions[i]?.inside; i++)
      if (mentions[i]?.possessive) return { mention: i, first: at, last: at, kind: 'words', strength: 2 }
    return null
  }
  const owner = at > 0 ? (map.ends[at - 1] ?? -1) : -1
  return owner >= 0 && mentions[owner]?.possessive
    ? { mention: owner, first: at, last: at, kind: 'words', strength: 2 }
    : null
}
