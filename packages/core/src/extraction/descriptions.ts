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
  const holders = titleHolders(tokens, mentions)
  const holderOf = (head: string, mention: Mention): number | undefined => {
    const holder = holders.get(head)
    return holder && (byTitle || isNear(tokens, holder, mention)) ? holder.entity : undefined
  }
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
    const holder = bare ? holderOf(head, mention) : undefined
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

/** In a report many bear a title that is given to one: only the paragraph that names him takes him up by it. */
function isNear(tokens: readonly Token[], holder: Holder, mention: Mention): boolean {
  const paragraph = tokens[mention.first]?.paragraph
  return holder.paragraphs.has(paragraph ?? -1)
}

/** Who bears a title, and the paragraphs that name the bearer with it. */
type Holder = { entity: number; paragraphs: Set<number> }

/** The only bearer of each title or role in the text; entity -1 where there are several. */
function titleHolders(tokens: readonly Token[], mentions: readonly Mention[]): Map<string, Holder> {
  const holders = new Map<string, Holder>()
  for (const mention of mentions) {
    if (!mention.name || mention.entity < 0) continue
    for (let i = mention.first; i < mention.name.first; i++) {
      const word = tokens[i]?.lower.replace('.', '') ?? ''
      const title = spelledOut.get(word) ?? word
      const known = holders.get(title)
      const paragraphs = (known?.paragraphs ?? new Set()).add(tokens[mention.first]?.paragraph ?? -1)
      const isOnly = known === undefined || known.entity === mention.entity
      holders.set(title, { entity: isOnly ? mention.entity : -1, paragraphs })
    }
  }
  for (const [title, holder] of holders) if (holder.entity < 0) holders.delete(title)
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
  ['rep', 'representative'],
  ['cllr', 'councillor'],
  ['insp', 'inspector'],
  ['det', 'detective'],
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
