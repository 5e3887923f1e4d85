import type { Entity } from './entities.ts'
import type { Mention } from './mentions.ts'

/** Shorter surnames have other surnames beside them; a bound on people of one letter keeps a long text linear. */
const limits = { letters: 5, lettersForTwo: 8, people: 24 }

/**
 * Gives a surname that nobody bears to the one person whose surname it misspells: after “Lena Hartmann”, “Ms Hartman”.
 * Sets the mentions' `entity`; the entity of the misspelt name stays, with no mention.
 */
export function joinMisspelt(mentions: readonly Mention[], entities: readonly Entity[]): void {
  const people = peopleByLetter(entities)
  const meant = new Map<Entity, number>()
  for (const entity of entities) {
    const index = whoIsMeant(entity, entities, people)
    if (index !== null) meant.set(entity, index)
  }
  if (meant.size === 0) return
  for (const mention of mentions) {
    const misspelt = entities[mention.entity]
    const index = misspelt && meant.get(misspelt)
    const person = index === undefined ? undefined : entities[index]
    if (!misspelt || index === undefined || !person) continue
    mention.entity = index
    misspelt.mentions--
    person.mentions++
    person.gender ??= misspelt.gender
    person.aliases.add(misspelt.name)
  }
}

function peopleByLetter(entities: readonly Entity[]): Map<string, number[]> {
  const people = new Map<string, number[]>()
  entities.forEach((entity, index) => {
    if (entity.kind !== 'person' || entity.words.length < 2) return
    const letter = surnameOf(entity).charAt(0)
    const known = people.get(letter)
    if (!known) people.set(letter, [index])
    else if (known.length < limits.people) known.push(index)
  })
  return people
}

function whoIsMeant(
  entity: Entity,
  entities: readonly Entity[],
  people: ReadonlyMap<string, readonly number[]>,
): number | null {
  const [word = ''] = entity.words
  if (entity.words.length > 1 || word.length < limits.letters) return null
  if (entity.kind !== 'person' && entity.kind !== 'place') return null
  const among = (people.get(word.charAt(0)) ?? []).filter((index) => {
    const person = entities[index]
    if (!person || entity.mentions > person.mentions) return false
    if (entity.gender && person.gender && entity.gender !== person.gender) return false
    return misspells(word, surnameOf(person))
  })
  return among.length === 1 ? (among[0] ?? null) : null
}

function surnameOf(entity: Entity): string {
  return entity.words.at(-1) ?? ''
}

/**
 * True when letters are left out or put in, one of a short name, two of a long one. Another letter in the place of one
 * is both at once: in a short name (“Martin”, “Marvin”) it is more often another. An “s” at the end makes a family.
 */
function misspells(word: string, name: string): boolean {
  if (name.length < limits.letters || word === `${name}s`) return false
  const most = Math.min(word.length, name.length) >= limits.lettersForTwo ? 2 : 1
  if (Math.abs(word.length - name.length) > most) return false
  return word.length + name.length - 2 * lettersInCommon(word, name) <= most
}

/** The length of the longest run of letters that both hold in that order, with others between. */
function lettersInCommon(a: string, b: string): number {
  let above = Array.from(b, () => 0)
  for (const letter of a) {
    const row: number[] = []
    Array.from(b, (other, i) =>
      row.push(letter === other ? (above[i - 1] ?? 0) + 1 : Math.max(above[i] ?? 0, row[i - 1] ?? 0)),
    )
    above = row
  }
  return above.at(-1) ?? 0
}
