import type { Analysis } from './analysis.ts'
import { firstMentionAfter } from './candidates.ts'
import type { Mention } from './mentions.ts'
import type { Turn } from './turns.ts'
import { pronounOf } from './pronouns.ts'
import { readWeights, scoreOf, softmax } from './ranker.ts'
import { shape, type Token } from './tokens.ts'
import { wordClass } from './word-classes.ts'
import { antecedentWeights } from './weights/antecedent-weights.ts'

/** Whom a pronoun may stand for: an entity, or a description that has none; `mention` is its last mention before. */
export type Antecedent = { entity: number; mention: number; features: string[] }

/** Whom a pronoun was found to stand for. */
export type Resolution = { entity: number; mention: number; probability: number }

const weights = readWeights(antecedentWeights)
const objects = { male: 'him', female: 'her', none: 'them' }
const reach = { mentions: 40, paragraphs: 6, later: 6 }

/** Finds whom the pronoun `index` stands for, or null, knowing who spoke last. */
export function resolvePronoun(analysis: Analysis, index: number, turn: Turn): Resolution | null {
  const antecedents = describeAntecedents(analysis, index, turn)
  if (antecedents.length === 0) return namedLater(analysis, index)
  const probabilities = softmax(antecedents.map((one) => scoreOf(weights, one.features)))
  let best = 0
  probabilities.forEach((probability, i) => {
    if (probability > (probabilities[best] ?? 0)) best = i
  })
  const chosen = antecedents[best]
  return chosen
    ? { entity: chosen.entity, mention: chosen.mention, probability: probabilities[best] ?? 0 }
    : null
}

/** “Her reply: ‘Never.’ Anna Voss did not smile”: who is named first below a pronoun that nobody above agrees with. */
function namedLater(analysis: Analysis, index: number): Resolution | null {
  const { mentions, stream } = analysis
  const pronoun = mentions[index]
  const paragraph = stream.tokens[pronoun?.first ?? -1]?.paragraph ?? 0
  if (!pronoun || pronoun.plural || pronounOf(stream.tokens[pronoun.first]?.lower ?? '')?.person !== 3)
    return null
  for (let i = index + 1; i <= index + reach.later; i++) {
    const mention = mentions[i]
    if (!mention || (stream.tokens[mention.first]?.paragraph ?? 0) > paragraph + 1) return null
    // Capitals at the head of a paragraph are mostly the place that a report comes from.
    const isPlace = ((stream.tokens[mention.first]?.shape ?? 0) & shape.allCapitals) !== 0
    const isSomebody =
      !isPlace && mention.form === 'name' && analysis.entities[mention.entity]?.kind === 'person'
    if (isSomebody && agrees(analysis, pronoun, mention))
      return { entity: mention.entity, mention: i, probability: 0.7 }
  }
  return null
}

/** Every antecedent that number and gender allow, nearest first, described for the ranker. */
export function describeAntecedents(analysis: Analysis, index: number, turn: Turn): Antecedent[] {
  const { mentions, stream } = analysis
  const pronoun = mentions[index]
  if (!pronoun) return []
  const word = pronounOf(stream.tokens[pronoun.first]?.lower ?? '')
  if (!word || word.person !== 3) return []
  const seen = new Set<number>()
  const found: Antecedent[] = []
  const paragraph = stream.tokens[pronoun.first]?.paragraph ?? 0
  const from = firstMentionAfter(analysis, pronoun.first) - 1
  for (let i = from; i >= Math.max(0, from - reach.mentions); i--) {
    const mention = mentions[i]
    if (!mention || i === index || mention.form === 'pronoun' || mention.last >= pronoun.first) continue
    if (paragraph - (stream.tokens[mention.first]?.paragraph ?? 0) > reach.paragraphs) break
    const referent = mention.entity >= 0 ? mention.entity : -2 - i
    if (seen.has(referent) || !agrees(analysis, pronoun, mention)) continue
    seen.add(referent)
    if (changesPlaces(analysis, i, pronoun, index)) continue
    found.push({
      entity: mention.entity,
      mention: i,
      features: describe(analysis, pronoun, i, found.length, turn),
    })
  }
  // In a long dialogue those who speak were named far above.
  for (const voice of [turn.last, turn.earlier]) {
    const mention = voice && !seen.has(voice.entity) ? mentions[voice.named] : undefined
    if (
      !voice ||
      !mention ||
      voice.entity < 0 ||
      voice.named === index ||
      mention.form === 'pronoun' ||
      !agrees(analysis, pronoun, mention)
    )
      continue
    seen.add(voice.entity)
    found.push({
      entity: voice.entity,
      mention: voice.named,
      features: describe(analysis, pronoun, voice.named, found.length, turn),
    })
  }
  return found
}

function agrees(analysis: Analysis, pronoun: Mention, mention: Mention): boolean {
  if (mention.form === 'nominal' && !pronoun.plural && !isDetermined(analysis, mention)) return false
  const entity = analysis.entities[mention.entity]
  const kind = entity?.kind ?? mention.kind
  const gender = entity?.gender ?? mention.gender
  if (pronoun.plural)
    return kind === 'group' || kind === 'organisation' || (kind === 'person' && mention.form === 'name')
  if (pronoun.kind === 'thing')
    return (
      kind === 'organisation' ||
      kind === 'document' ||
      (kind === 'group' && mention.form === 'nominal') ||
      kind === 'place'
    )
  if (gender && pronoun.gender && gender !== pronoun.gender) return false
  return kind === 'person' || (mention.form === 'name' && kind !== 'organisation')
}

/** In “Lind calls her ‘a poet’. She calls him …” the two change places: the one who spoke of “her” is not “she”. */
function changesPlaces(analysis: Analysis, speaking: number, pronoun: Mention, index: number): boolean {
  const { tokens } = analysis.stream
  const sentence = (tokens[pronoun.first]?.sentence ?? 0) - 1
  const objectsOf = (mention: number): (Token | undefined)[] =>
    (analysis.linksOf[mention] ?? []).flatMap(({ kind, last }) =>
      kind === 'subject' || kind === 'apart' ? [tokens[last + 1]] : [],
    )
  return (
    objectsOf(speaking).some(
      (one) => one?.sentence === sentence && one.lower === objects[pronoun.gender ?? 'none'],
    ) && objectsOf(index).some((one) => one && /^(?:him|her|them)$/.test(one.lower))
  )
}

/** “president” or “director of the port” without an article says what somebody is, and is nobody by itself. */
function isDetermined(analysis: Analysis, mention: Mention): boolean {
  const first = analysis.stream.tokens[mention.first]
  if (!first || first.lower === 'no' || first.lower === 'any') return false
  return (
    (first.classes & (wordClass.determiner | wordClass.possessive)) !== 0 ||
    (first.shape & shape.possessive) !== 0
  )
}

function describe(analysis: Analysis, pronoun: Mention, index: number, rank: number, turn: Turn): string[] {
  const mention = analysis.mentions[index]
  if (!mention) return []
  const { tokens, sentenceStarts } = analysis.stream
  const entity = analysis.entities[mention.entity]
  const here = tokens[pronoun.first]
  const there = tokens[mention.first]
  const sentences = Math.min(4, (here?.sentence ?? 0) - (there?.sentence ?? 0))
  const paragraphs = Math.min(3, (here?.paragraph ?? 0) - (there?.paragraph ?? 0))
  const kind = pronoun.plural ? 'they' : pronoun.kind === 'thing' ? 'it' : 'one'
  const sort = `${mention.form} ${entity?.kind ?? mention.kind}`
  const gender = (entity?.gender ?? mention.gender) ? 'known' : 'unknown'
  const opens = there !== undefined && sentenceStarts[there.sentence] === mention.first
  const spoke =
    mention.entity < 0
      ? 'silent'
      : mention.entity === turn.last?.entity
        ? 'spoke last'
        : mention.entity === turn.earlier?.entity
          ? 'spoke earlier'
          : 'silent'
  const features = [
    `${kind} ${sort}`,
    `${kind} rank ${Math.min(rank, 4)}`,
    `sentences ${sentences} paragraphs ${paragraphs}`,
    `gender ${gender} ${mention.form}`,
    `often ${entity ? Math.min(3, Math.floor(Math.log2(entity.mentions + 1))) : 'never'}`,
    `${spoke} paragraphs ${paragraphs}`,
    `${spoke} ${analysis.style} ${turn.relation.startsWith('next') ? 'next' : turn.relation}`,
  ]
  if (spoke !== 'silent') features.push(`${spoke} sentences ${sentences}`)
  if (opens) features.push(`opens sentence ${sentences}`)
  if (mention.form === 'nominal')
    features.push(`${kind} nominal ${mention.definite ? 'definite' : 'indefinite'} ${Math.min(2, sentences)}`)
  if (mention.inside) features.push('inside')
  if (mention.possessive) features.push('owner')
  if (mention.afterPreposition) features.push('object')
  const links = analysis.linksOf[index]
  if (links && links.length > 0) features.push(`speaks ${sentences}`)
  return features
}
