import { seen } from '../seen.ts'
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
    if (mention.form === 'nominal' && mention.entity >= 0 && mention.definite)
      byHead.set(tokens[mention.head]?.lower ?? '', mention.entity)
    if (
      mention.form !== 'nominal' ||
      mention.entity >= 0 ||
      mention.kind !== 'person' ||
      isQuantity(tokens, mention.head)
    )
      continue
    const head = tokens[mention.head]?.lower ?? ''
    const words = seen(text.slice(mention.start, mention.end)).replace(/\s+/g, ' ')
    const key = words.toLowerCase().replace(/^(?:the|an?|this|that)\s/, '')
    const bare = isBare(mention)
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

/** In a report many bear a title that is given to one: it takes up the bearer for a few paragraphs, or in the same one. */
function isNear(tokens: readonly Token[], holder: Holder, mention: Mention): boolean {
  const paragraph = tokens[mention.first]?.paragraph ?? -1
  if (holder.paragraphs.has(paragraph)) return true
  if (holder.others) return false
  for (let i = 1; i <= reach; i++) if (holder.paragraphs.has(paragraph - i)) return true
  return false
}

/** Paragraphs over which a title takes up the only one who bears it. */
const reach = 3

/** Who bears a title, the paragraphs that name the bearer with it, and whether others are spoken of who may bear it. */
type Holder = { entity: number; paragraphs: Set<number>; others: boolean }

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
      holders.set(title, { entity: isOnly ? mention.entity : -1, paragraphs, others: false })
    }
  }
  for (const [title, holder] of holders) if (holder.entity < 0) holders.delete(title)
  for (const mention of mentions) noteOthers(tokens, holders, mention)
  return holders
}

/** “A senator”, “the senator from Alder” and “senators” may be another one than the senator who was named. */
function noteOthers(tokens: readonly Token[], holders: Map<string, Holder>, mention: Mention): void {
  if (mention.form !== 'nominal') return
  const head = tokens[mention.head]?.lower ?? ''
  const holder = holders.get(head) ?? holders.get(head.replace(/s$/, ''))
  if (holder && !isBare(mention)) holder.others = true
}

/** “The senator”, with nothing that tells one from another. */
function isBare(mention: Mention): boolean {
  return mention.definite && mention.last - mention.first <= 1
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
