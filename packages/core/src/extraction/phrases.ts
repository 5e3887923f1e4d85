import type { NameChunk } from './names.ts'
import { shape, type Token } from './tokens.ts'
import { isContent, isLonePronoun, isOnlyVerb, isQuantity, leadsToNoun, personal } from './phrase-words.ts'
import { wordClass } from './word-classes.ts'

/** One noun phrase or name, as tokens; `chunk` is the name that heads it. */
export type Phrase = {
  first: number
  last: number
  head: number
  chunk: NameChunk | null
  inside: boolean
  possessive: boolean
  definite: boolean
}

/** A phrase with the names inside it, and where to read on. */
export type PhraseReading = { parts: Phrase[]; next: number }

type ChunkReader = (at: number) => NameChunk | null

const longestPhrase = 14
const linking = new Set([
  'of',
  'for',
  'at',
  'with',
  'from',
  'in',
  'to',
  'on',
  'by',
  'against',
  'behind',
  'inside',
  'near',
])

/** The noun phrase that starts at token `at`, with what depends on it, or null. */
export function readPhrase(tokens: readonly Token[], at: number, chunkAt: ChunkReader): PhraseReading | null {
  const core = readCore(tokens, at, chunkAt)
  if (!core) return null
  const [main, ...rest] = core.parts
  if (!main) return null
  let next = core.next
  // “a spokesman for the mayor of Alder” is one phrase: what hangs on it is inside it.
  for (let hops = 0; hops < 3; hops++) {
    const link = tokens[next]
    if (!link || main.possessive || !linking.has(link.lower) || !takesLink(tokens, main, link.lower)) break
    const tail = readCore(tokens, next + 1, chunkAt)
    const head = tail?.parts[0]
    if (!tail || !head) break
    if (
      main.chunk &&
      link.lower !== 'of' &&
      link.lower !== 'from' &&
      link.lower !== 'at' &&
      link.lower !== 'with'
    )
      break
    main.last = head.last
    for (const part of tail.parts) rest.push({ ...part, inside: true })
    next = tail.next
  }
  return { parts: [main, ...rest], next }
}

function takesLink(tokens: readonly Token[], phrase: Phrase, link: string): boolean {
  if (phrase.chunk) return link === 'of' || link === 'from' || link === 'at' || link === 'with'
  const classes = tokens[phrase.head]?.classes ?? 0
  return (classes & personal) !== 0 || link === 'of' || link === 'for'
}

/** Determiner, modifiers and head without what follows. */
function readCore(tokens: readonly Token[], at: number, chunkAt: ChunkReader): PhraseReading | null {
  const opening = tokens[at]
  if (!opening || opening.shape & (shape.quote | shape.punctuation)) return null
  if (opening.lower === 'that' && beginsClause(tokens, at + 1, chunkAt)) return null
  if (isQuantity(tokens, at)) {
    const one = {
      first: at,
      last: at,
      head: at,
      chunk: null,
      inside: false,
      possessive: false,
      definite: false,
    }
    return { parts: [one], next: at + 1 }
  }
  const determined =
    (opening.classes & (wordClass.determiner | wordClass.possessive)) !== 0 && !isLonePronoun(tokens, at)
  let i = determined ? at + 1 : at
  let chunk: NameChunk | null = null
  let head = -1
  let sawPersonal = false
  const inside: Phrase[] = []
  if (determined && opening.classes & wordClass.possessive)
    inside.push({
      first: at,
      last: at,
      head: at,
      chunk: null,
      inside: true,
      possessive: true,
      definite: true,
    })
  while (i < tokens.length && i - at < longestPhrase) {
    const token = tokens[i]
    if (
      !token ||
      token.shape & (shape.quote | shape.punctuation) ||
      (token.shape & shape.sentenceStart && i > at)
    )
      break
    const name = chunkAt(i)
    if (name) {
      if (chunk) inside.push(nameInside(tokens, chunk))
      chunk = name
      i = name.last + 1
      // A name ends the phrase, unless it owns or describes what follows: “Vale’s aide”, “Alder council members”.
      if (owns(tokens, name)) {
        head = -1
        continue
      }
      if (!leadsToNoun(tokens, i)) break
      continue
    }
    if (!isContent(token, determined && i === at + 1) || (head >= 0 && isOnlyVerb(token))) break
    if (sawPersonal && !(token.classes & personal) && !leadsToNoun(tokens, i)) break
    // “the 19-year-old” is a person, “the 19-year-old ferry” is none.
    if (token.classes & personal) sawPersonal = !token.lower.endsWith('-year-old')
    head = i
    i++
  }
  return finishCore(tokens, { at, next: i, chunk, head, determined, inside })
}

/** “Said that Voss …”, “said that the man …”: before a name or an article “that” belongs to no noun. */
function beginsClause(tokens: readonly Token[], next: number, chunkAt: ChunkReader): boolean {
  const token = tokens[next]
  return token !== undefined && ((token.classes & wordClass.determiner) !== 0 || chunkAt(next) !== null)
}

type Core = {
  at: number
  next: number
  chunk: NameChunk | null
  head: number
  determined: boolean
  inside: Phrase[]
}

function finishCore(tokens: readonly Token[], core: Core): PhraseReading | null {
  const { at, chunk, head, determined, inside } = core
  const definite = /^(?:the|this|that|these|those|his|her|its|their|my|our)$/.test(tokens[at]?.lower ?? '')
  if (chunk && chunk.last > head) {
    const possessive = owns(tokens, chunk)
    const first = roleBefore(tokens, at, chunk, determined)
    return {
      parts: [
        { first, last: chunk.last, head: chunk.last, chunk, inside: false, possessive, definite },
        ...inside,
      ],
      next: chunk.last + 1,
    }
  }
  if (head < 0) return null
  if (chunk) inside.unshift(nameInside(tokens, chunk))
  const classes = tokens[head]?.classes ?? 0
  if (!determined && !(classes & personal) && !(chunk && owns(tokens, chunk))) {
    // Bare words that name nobody; a name among them still counts.
    const [only] = inside
    return only ? { parts: inside.map((part) => ({ ...part, inside: false })), next: core.next } : null
  }
  const possessive = ((tokens[head]?.shape ?? 0) & shape.possessive) !== 0
  return {
    parts: [{ first: at, last: head, head, chunk: null, inside: false, possessive, definite }, ...inside],
    next: head + 1,
  }
}

/** The role before a name belongs to it; a bare determiner or adjective without a role does not matter. */
function roleBefore(tokens: readonly Token[], at: number, chunk: NameChunk, determined: boolean): number {
  if (determined) return at
  for (let i = at; i < chunk.first; i++)
    if ((tokens[i]?.classes ?? 0) & (personal | wordClass.title)) return at
  return chunk.first
}

function nameInside(tokens: readonly Token[], chunk: NameChunk): Phrase {
  return {
    first: chunk.first,
    last: chunk.last,
    head: chunk.last,
    chunk,
    inside: true,
    possessive: owns(tokens, chunk),
    definite: false,
  }
}

function owns(tokens: readonly Token[], chunk: NameChunk): boolean {
  return ((tokens[chunk.last]?.shape ?? 0) & shape.possessive) !== 0
}
