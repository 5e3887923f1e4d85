import type { Mention, MentionKind } from './mentions.ts'
import { shape, type Token } from './tokens.ts'
import { seen } from '../seen.ts'
import { classesOf, wordClass } from './word-classes.ts'

/** Everybody and everything of one name in the article; `words` is the fullest name in lower case. */
export type Entity = {
  name: string
  words: string[]
  kind: MentionKind
  gender: 'male' | 'female' | null
  mentions: number
  aliases: Set<string>
  description: string | null
  /** Known by a description only. */
  unnamed: boolean
}

/** A name used once; `mention` is null where it only explains, as in a caption. */
type NameUse = {
  mention: Mention | null
  kind: MentionKind
  gender: Mention['gender']
  words: string[]
  text: string
}

/** Joins mentions of one name, a shorter name to a fuller one, and sets each mention's `entity`. */
export function findEntities(
  text: string,
  tokens: readonly Token[],
  mentions: readonly Mention[],
  explaining: readonly string[][] = [],
): Entity[] {
  const uses: NameUse[] = []
  for (const mention of mentions) {
    if (!mention.name) continue
    const words = nameWords(tokens, mention.name.first, mention.name.last)
    const start = tokens[mention.name.first]?.start ?? 0
    const end = tokens[mention.name.last]?.end ?? 0
    if (words.length > 0)
      uses.push({
        mention,
        kind: mention.kind,
        gender: mention.gender,
        words,
        text: seen(text.slice(start, end)).replace(/\s+/g, ' '),
      })
  }
  for (const name of explaining) uses.push(explainingUse(name))
  const entities: Entity[] = []
  const byName = new Map<string, number>()
  const byLast = new Map<string, number[]>()
  const byFirst = new Map<string, number[]>()
  const add = (use: NameUse): number => {
    const entity = entities.length
    entities.push({
      name: use.text,
      words: use.words,
      kind: use.kind,
      gender: use.gender,
      mentions: 0,
      aliases: new Set(),
      description: null,
      unnamed: false,
    })
    push(byLast, use.words.at(-1) ?? '', entity)
    const father = firstSurname(use)
    if (father !== null) push(byLast, father, entity)
    push(byFirst, use.words[0] ?? '', entity)
    if (use.kind === 'organisation') push(byFirst, initials(use.words), entity)
    return entity
  }
  // Fuller names first, wherever they stand: a surname may come before the name that explains it.
  for (const use of [...uses].toSorted((a, b) => b.words.length - a.words.length)) {
    const key = use.words.join(' ')
    const known = byName.get(key)
    if (known !== undefined && sameGender(entities[known], use)) {
      join(entities[known], use)
      if (use.mention) use.mention.entity = known
      continue
    }
    const among = [...first24(byLast.get(use.words.at(-1) ?? '')), ...first24(byFirst.get(key))]
    const fuller = best(entities, use, among)
    const entity = fuller ?? add(use)
    byName.set(key, entity)
    join(entities[entity], use)
    if (use.mention) use.mention.entity = entity
  }
  return entities
}

function explainingUse(name: readonly string[]): NameUse {
  const [first = ''] = name
  const classes = classesOf(first.toLowerCase())
  const male = (classes & wordClass.male) !== 0
  const female = (classes & wordClass.female) !== 0
  const gender = male === female ? null : male ? 'male' : 'female'
  return {
    mention: null,
    kind: 'person',
    gender,
    words: name.map((word) => word.toLowerCase().replaceAll('’', "'")),
    text: name.join(' '),
  }
}

function push(map: Map<string, number[]>, key: string, value: number): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

function join(entity: Entity | undefined, use: NameUse): void {
  if (!entity) return
  if (use.mention) entity.mentions++
  entity.gender ??= use.gender
  if (use.kind === 'person' && entity.kind === 'place') entity.kind = 'person'
  if (use.text !== entity.name) entity.aliases.add(use.text)
}

/** Only the letters of a name count: suffixes and initials are left out where something remains. */
function nameWords(tokens: readonly Token[], first: number, last: number): string[] {
  const words: string[] = []
  for (let i = first; i <= last; i++) {
    const token = tokens[i]
    if (!token || token.shape & shape.punctuation) continue
    if (token.classes & wordClass.suffix && words.length > 0 && token.lower.length < 5) continue
    words.push(token.lower.replaceAll('.', ''))
  }
  const spelled = words.filter((word) => word.length > 1)
  return spelled.length > 1 ? spelled : words
}

/** “Luisa García Márquez” is “García” later on; in “Mary Ann Vale” the word before the last is a first name. */
function firstSurname({ kind, words }: NameUse): string | null {
  const word = words.at(-2)
  if (kind !== 'person' || words.length < 3 || word === undefined) return null
  // “Vera Holt Show” and “Vera Holt described” end in words that are no surnames.
  const isName = classesOf(words.at(-1) ?? '') === 0 && classesOf(word) === 0
  return isName ? word : null
}

function initials(words: readonly string[]): string {
  return words
    .filter((word) => word !== 'of' && word !== 'and' && word !== 'the' && word !== 'for')
    .map((word) => word.charAt(0))
    .join('')
}

/** A bound keeps a text with thousands of different people of one surname linear. */
function first24(list: readonly number[] | undefined): readonly number[] {
  return list && list.length > 24 ? list.slice(0, 24) : (list ?? [])
}

function best(entities: readonly Entity[], use: NameUse, among: readonly number[]): number | null {
  let found: number | null = null
  let most = 0
  for (const candidate of among) {
    const entity = entities[candidate]
    if (!entity || !sameGender(entity, use) || !explains(entity, use)) continue
    const weight = 0.1 + entity.mentions + (entity.words.at(-1) === use.words.at(-1) ? 0.5 : 0)
    if (weight > most) {
      most = weight
      found = candidate
    }
  }
  return found
}

function sameGender(entity: Entity | undefined, use: NameUse): boolean {
  return !entity?.gender || !use.gender || entity.gender === use.gender
}

/** True when the entity's name is a fuller form of the name used. */
function explains(entity: Entity, use: NameUse): boolean {
  const short = use.words
  const full = entity.words
  if (short.length > full.length) return false
  const isSuffix = short.every((word, i) => word === full[full.length - short.length + i])
  const personal = entity.kind === 'person' || entity.kind === 'place' || entity.kind === 'group'
  if (isSuffix) return personal || use.kind !== 'person' || short.length > 1
  if (short.length === 1) {
    const [word = ''] = short
    if (entity.kind === 'person' && full.length > 2 && full.at(-2) === word) return use.kind === 'person'
    if (full[0] === word)
      return use.kind === entity.kind || entity.kind === 'organisation' || use.kind === 'place'
    return entity.kind === 'organisation' && word.length > 1 && initials(full) === word
  }
  return personal && full.length > short.length && full[0] === short[0] && full.at(-1) === short.at(-1)
}
