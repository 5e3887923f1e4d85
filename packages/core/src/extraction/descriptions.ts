import type { Entity } from './entities.ts'
import type { Mention } from './mentions.ts'
import { isQuantity } from './phrase-words.ts'
import type { Token } from './tokens.ts'

/**
 * Gives every description of a person an entity: “a tall man”, and later “the man”, are one who has no name. Sets
 * `entity` of those mentions that have none and adds to `entities`. With `byTitle`, “the doctor” is the only Dr. Vale.
 */
export function joinDescriptions(
  text: string,
  tokens: readonly Token[],
  mentions: readonly Mention[],
  entities: Entity[],
  byTitle: boolean,
): void {
  const holders = byTitle ? titleHolders(tokens, mentions) : new Map<string, number>()
  const byWords = new Map<string, number>()
  const byHead = new Map<string, number>()
  for (const mention of mentions) {
    if (
      mention.form !== 'nominal' ||
      mention.entity >= 0 ||
      mention.kind !== 'person' ||
      isQuantity(tokens, mention.head)
    )
      continue
    const head = tokens[mention.head]?.lower ?? ''
    const words = text.slice(mention.start, mention.end).replace(/\s+/g, ' ')
    const key = words.toLowerCase().replace(/^(?:the|an?|this|that)\s/, '')
    const bare = mention.definite && mention.last - mention.first <= 1
    const holder = bare ? holders.get(head) : undefined
    const known = holder ?? byWords.get(key) ?? (bare ? byHead.get(head) : undefined)
    const entity = known ?? entities.length
    if (known === undefined) entities.push(unnamed(words, key, mention))
    byWords.set(key, entity)
    byHead.set(head, entity)
    mention.entity = entity
    const found = entities[entity]
    if (found) found.mentions++
  }
}

/** The only bearer of each title or role in the text; -1 where there are several. */
function titleHolders(tokens: readonly Token[], mentions: readonly Mention[]): Map<string, number> {
  const holders = new Map<string, number>()
  for (const mention of mentions) {
    if (!mention.name || mention.entity < 0) continue
    for (let i = mention.first; i < mention.name.first; i++) {
      const word = tokens[i]?.lower.replace('.', '') ?? ''
      const title = spelledOut.get(word) ?? word
      const known = holders.get(title)
      holders.set(title, known === undefined || known === mention.entity ? mention.entity : -1)
    }
  }
  for (const [title, holder] of holders) if (holder < 0) holders.delete(title)
  return holders
}

const spelledOut = new Map([
  ['dr', 'doctor'],
  ['prof', 'professor'],
  ['capt', 'captain'],
  ['col', 'colonel'],
  ['gen', 'general'],
  ['sgt', 'sergeant'],
  ['lt', 'lieutenant'],
  ['rev', 'reverend'],
  ['sen', 'senator'],
  ['gov', 'governor'],
  ['fr', 'priest'],
])

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
