import { seen } from '../seen.ts'
import type { Entity } from './entities.ts'
import type { Mention } from './mentions.ts'
import { shape, type Token } from './tokens.ts'

/**
 * Joins a description to the name beside it: “Marta Olsen, the city’s chief engineer,” and “the group’s head, Jan Vos,”.
 * Sets the description's `entity` and the entity's description; answers for each mention the name that it describes, or -1.
 * With `byVerb`, as in a report, “Olsen is the engineer” joins the two as well.
 */
export function joinAppositions(
  text: string,
  tokens: readonly Token[],
  mentions: readonly Mention[],
  entities: readonly Entity[],
  byVerb: boolean,
): Int32Array {
  const described = new Int32Array(mentions.length).fill(-1)
  const place = new Map(mentions.map((mention, i) => [mention, i]))
  const outer = mentions.filter((mention) => !mention.inside)
  outer.forEach((mention, i) => {
    const next = outer[i + 1]
    if (mention.role) describe(entities[mention.entity], text.slice(mention.role.start, mention.role.end))
    if (!next || next.first !== mention.last + 2) return
    if (mention.possessive || next.possessive) return
    const between = tokens[mention.last + 1]?.lower ?? ''
    // “Marta Olsen is the chief engineer”: whoever is called the engineer later on is she.
    if (byVerb && /^(?:is|was)$/.test(between) && next.definite && mention.form === 'name')
      isOne(entities, mention, next)
    if (between !== ',') return
    const pair = namePair(mention, next)
    if (!pair || !closes(tokens, next)) return
    const { name, description } = pair
    description.entity = name.entity
    described[place.get(description) ?? 0] = place.get(name) ?? -1
    const entity = entities[name.entity]
    if (entity && !entity.gender) entity.gender = description.gender
    if (entity && entity.kind === 'place') entity.kind = 'person'
    describe(entity, text.slice(description.start, description.end))
  })
  return described
}

function isOne(entities: readonly Entity[], name: Mention, role: Mention): void {
  // A son or a king of something is more often called by another word.
  const isRole = role.form === 'nominal' && role.kind === 'person' && role.gender === null
  if (isRole && entities[name.entity]?.kind === 'person') role.entity = name.entity
}

function describe(entity: Entity | undefined, words: string): void {
  const bare = seen(words).replace(/\s+/g, ' ').trim()
  // An article or a form of address says nothing about the person.
  if (/^(?:the|an?|mrs?|ms|dr|sir|lord|lady)\.?$/i.test(bare)) return
  if (entity && entity.description === null && bare.length > 0 && bare.length < 120) entity.description = bare
}

function namePair(a: Mention, b: Mention): { name: Mention; description: Mention } | null {
  const isRole = (mention: Mention): boolean => mention.form === 'nominal' && mention.kind === 'person'
  if (a.form === 'name' && a.kind !== 'group' && isRole(b)) return { name: a, description: b }
  if (isRole(a) && b.form === 'name' && b.kind === 'person') return { name: b, description: a }
  return null
}

/** The second part must end: with a comma, a stop, the sentence, or a clause about it. */
function closes(tokens: readonly Token[], mention: Mention): boolean {
  const after = tokens[mention.last + 1]
  if (!after || after.shape & (shape.sentenceStart | shape.quote)) return true
  return after.lower !== 'and' && after.lower !== 'or'
}
