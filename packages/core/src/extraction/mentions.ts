import { type NameChunk, capitalisedInside, nameAt } from './names.ts'
import { readPhrase, type Phrase } from './phrases.ts'
import { pronounOf } from './pronouns.ts'
import { shape, type Token } from './tokens.ts'
import { wordClass } from './word-classes.ts'

/** What a mention is about, as far as its words tell. */
export type MentionKind = 'person' | 'organisation' | 'place' | 'group' | 'document' | 'thing'

/** Words of the reporter's that may name a speaker; `first` to `last` are tokens, `start` and `end` offsets. */
export type Mention = {
  first: number
  last: number
  head: number
  start: number
  end: number
  form: 'name' | 'nominal' | 'pronoun'
  kind: MentionKind
  /** Tokens of the bare name, without titles; null for a description or pronoun. */
  name: { first: number; last: number } | null
  /** A role given right before the name, as offsets. */
  role: { start: number; end: number } | null
  gender: 'male' | 'female' | null
  plural: boolean
  definite: boolean
  /** Inside another mention, as in “a spokesman for X”; its index there. */
  inside: boolean
  possessive: boolean
  afterPreposition: boolean
  entity: number
}

/** Every mention of the stream, in order; one inside another stands right after it. */
export function findMentions(tokens: readonly Token[]): Mention[] {
  const inside = capitalisedInside(tokens)
  const chunk = (at: number): NameChunk | null => nameAt(tokens, at, inside)
  const mentions: Mention[] = []
  let at = 0
  while (at < tokens.length) {
    const token = tokens[at]
    if (!token || token.shape & (shape.quote | shape.punctuation)) at++
    else {
      const phrase = readPhrase(tokens, at, chunk)
      if (phrase) {
        for (const part of phrase.parts) {
          const owner =
            part.inside && part.first === part.last ? pronounOf(tokens[part.first]?.lower ?? '') : null
          mentions.push(
            owner ? { ...pronounMention(tokens, part.first, owner), inside: true } : mentionOf(tokens, part),
          )
        }
        at = Math.max(phrase.next, at + 1)
      } else {
        const pronoun = pronounOf(token.lower)
        if (pronoun) mentions.push(pronounMention(tokens, at, pronoun))
        at++
      }
    }
  }
  return mentions
}

function pronounMention(
  tokens: readonly Token[],
  at: number,
  pronoun: NonNullable<ReturnType<typeof pronounOf>>,
): Mention {
  const part: Phrase = {
    first: at,
    last: at,
    head: at,
    chunk: null,
    inside: false,
    possessive: pronoun.possessive,
    definite: true,
  }
  return {
    ...mentionOf(tokens, part),
    form: 'pronoun',
    kind: pronoun.kind,
    gender: pronoun.gender,
    plural: pronoun.plural,
  }
}

function mentionOf(tokens: readonly Token[], part: Phrase): Mention {
  const first = tokens[part.first]
  const last = tokens[part.last]
  const before = tokens[part.first - 1]
  const name = part.chunk ? { first: part.chunk.nameFirst, last: part.chunk.last } : null
  const roleEnd = name && name.first > part.first ? tokens[name.first - 1]?.end : undefined
  const describe = describeName(tokens, part)
  return {
    first: part.first,
    last: part.last,
    head: part.head,
    start: first?.start ?? 0,
    end: last?.end ?? 0,
    form: name ? 'name' : 'nominal',
    ...describe,
    name,
    role: roleEnd === undefined ? null : { start: first?.start ?? 0, end: roleEnd },
    definite: part.definite,
    inside: part.inside,
    possessive: part.possessive,
    afterPreposition: before !== undefined && (before.classes & wordClass.preposition) !== 0,
    entity: -1,
  }
}

function describeName(tokens: readonly Token[], part: Phrase): Pick<Mention, 'kind' | 'gender' | 'plural'> {
  let bits = 0
  const from = part.chunk ? part.chunk.first : part.head
  for (let i = from; i <= (part.chunk?.last ?? part.head); i++) bits |= tokens[i]?.classes ?? 0
  const head = tokens[part.head]
  if (part.chunk) return { ...nameKind(tokens, part, part.chunk, bits), plural: false }
  const headBits = head?.classes ?? 0
  const lower = head?.lower ?? ''
  const gender = /(?:woman|mother|daughter|sister|wife|girl|actress|aunt|lady|queen|grandmother)$/.test(lower)
    ? 'female'
    : /(?:man|father|son|brother|husband|boy|uncle|king|grandfather)$/.test(lower)
      ? 'male'
      : null
  if (headBits & wordClass.role) return { kind: 'person', gender, plural: false }
  if (headBits & wordClass.group) return { kind: 'group', gender: null, plural: true }
  if (lower === 'one' || lower === 'another') return { kind: 'person', gender: null, plural: false }
  if (headBits & wordClass.determiner) return { kind: 'group', gender: null, plural: true }
  return { kind: headBits & wordClass.document ? 'document' : 'thing', gender: null, plural: false }
}

function nameKind(
  tokens: readonly Token[],
  part: Phrase,
  chunk: NameChunk,
  bits: number,
): Pick<Mention, 'kind' | 'gender'> {
  const first = tokens[chunk.nameFirst]?.classes ?? 0
  const titled = chunk.nameFirst > chunk.first || chunk.first > part.first
  let title = 0
  for (let i = chunk.first; i < chunk.nameFirst; i++) title |= tokens[i]?.classes ?? 0
  const given = first & wordClass.firstName ? first : 0
  const genderBits = title & (wordClass.male | wordClass.female) ? title : given
  const gender =
    genderBits & wordClass.female
      ? genderBits & wordClass.male
        ? null
        : 'female'
      : genderBits & wordClass.male
        ? 'male'
        : null
  const before = tokens[chunk.first - 1]
  const single = chunk.nameFirst === chunk.last
  let nameBits = 0
  for (let i = chunk.nameFirst; i <= chunk.last; i++) nameBits |= tokens[i]?.classes ?? 0
  if (given && !single && !(nameBits & wordClass.organisation)) return { kind: 'person', gender }
  if (title & wordClass.title && !(nameBits & wordClass.organisation)) return { kind: 'person', gender }
  // “Ms Post” is somebody, whatever else is called the Post.
  if (single && title & (wordClass.male | wordClass.female)) return { kind: 'person', gender }
  if (nameBits & wordClass.organisation && !(given && chunk.last - chunk.nameFirst === 1))
    return { kind: 'organisation', gender: null }
  if (single && nameBits & wordClass.place) return { kind: 'place', gender: null }
  if (bits & wordClass.people && single) return { kind: 'group', gender: null }
  if (single && (tokens[chunk.last]?.shape ?? 0) & shape.allCapitals && !titled)
    return { kind: 'organisation', gender: null }
  if (before?.lower === 'the' && !titled) return { kind: 'organisation', gender: null }
  return { kind: 'person', gender }
}
