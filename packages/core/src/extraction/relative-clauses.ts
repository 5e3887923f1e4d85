import type { Mention } from './mentions.ts'
import type { MentionMap } from './subjects.ts'
import { shape, type Token } from './tokens.ts'
import { wordClass } from './word-classes.ts'

const farthest = 25
/** After these a name is what they govern; after “as”, “before” and “since” it may be a subject. */
const governing = new Set('of for at with from in to on by about near against behind inside'.split(' '))
const verbs = wordClass.finite | wordClass.participle | wordClass.gerund | wordClass.auxiliary

/**
 * The subject of a clause whose verb follows the mention that ends at token `end`, when that mention hangs on a
 * preposition or on a verb about the subject: “an officer who saw Voss said”, “a person close to Voss said”. Else -1.
 */
export function subjectAround(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  map: MentionMap,
  end: number,
): number {
  const object = mentions[map.ends[end] ?? -1]
  const sentence = tokens[end]?.sentence
  if (!object || object.form === 'pronoun' || tokens[object.first]?.lower === 'that') return -1
  let governed = governing.has(tokens[object.first - 1]?.lower ?? '')
  let sawVerb = false
  for (let i = object.first - 1; i >= 0 && end - i < farthest; i--) {
    const token = tokens[i]
    if (!token || token.sentence !== sentence || token.shape & (shape.quote | shape.punctuation)) return -1
    // “the bill that Voss said”, “who Voss said”: what follows has a subject of its own.
    if (token.lower === 'that' && !governed) return -1
    if (token.classes & wordClass.relative) governed ||= sawVerb
    else if (isVerb(token)) sawVerb = true
    const around = map.ends[i] ?? -1
    const mention = mentions[around]
    if (mention && governed && canHold(mention) && opens(tokens, mention)) return around
  }
  return -1
}

function isVerb(token: Token): boolean {
  return (token.classes & verbs) !== 0 || token.lower.endsWith('ed')
}

function canHold({ form, kind }: Mention): boolean {
  return form !== 'pronoun' && kind !== 'thing' && kind !== 'place'
}

/** At the start of a sentence or clause, or right after a quotation. */
function opens(tokens: readonly Token[], { first }: Mention): boolean {
  const token = tokens[first]
  const before = tokens[first - 1]
  if (!token || !before || token.shape & shape.sentenceStart) return true
  return (
    before.lower === 'that' ||
    (before.shape & shape.quote) !== 0 ||
    (before.classes & wordClass.conjunction) !== 0
  )
}
