import type { Entity } from './entities.ts'
import type { Mention } from './mentions.ts'
import type { Token } from './tokens.ts'

/**
 * Gives every description of a person an entity: “a tall man”, and later “the man”, are one who has no name. Sets
 * `entity` of those mentions that have none and adds to `entities`.
 */
export function joinDescriptions(
  text: string,
  tokens: readonly Token[],
  mentions: readonly Mention[],
  entities: Entity[],
): void {
  const byWords = new Map<string, number>()
  const byHead = new Map<string, number>()
  for (const mention of mentions) {
    if (mention.form !== 'nominal' || mention.entity >= 0 || mention.kind !== 'person') continue
    const head = tokens[mention.head]?.lower ?? ''
    const words = text.slice(mention.start, mention.end).replace(/\s+/g, ' ')
    const key = words.toLowerCase().replace(/^(?:the|an?|this|that)\s/, '')
    const bare = mention.definite && mention.last - mention.first <= 1
    const known = byWords.get(key) ?? (bare ? byHead.get(head) : undefined)
    const entity = known ?? entities.length
    if (known === undefined) entities.push(unnamed(words, key, mention))
    byWords.set(key, entity)
    byHead.set(head, entity)
    mention.entity = entity
    const found = entities[entity]
    if (found) found.mentions++
  }
}

function unnamed(words: string, key: string, mention: Mention): Entity {
  return {
    name: words,
    words: key.split(' '),
    kind: 'person',
    gender: mention.gender,
    mentions: 0,
    aliases: new Set(),
    description: words,
    unnamed: true,
  }
}
