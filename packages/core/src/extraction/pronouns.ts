/** What a personal pronoun tells about whom it stands for. */
export type Pronoun = {
  kind: 'person' | 'group' | 'thing'
  gender: 'male' | 'female' | null
  plural: boolean
  possessive: boolean
  person: 1 | 2 | 3
}

const pronouns = new Map<string, Pronoun>()

function put(words: string, pronoun: Omit<Pronoun, 'possessive'>, possessive = false): void {
  for (const word of words.split(' ')) pronouns.set(word, { ...pronoun, possessive })
}

put("he he's he'd he'll him himself", { kind: 'person', gender: 'male', plural: false, person: 3 })
put("she she's she'd she'll herself", { kind: 'person', gender: 'female', plural: false, person: 3 })
put("they they've they're they'd they'll them themselves", {
  kind: 'group',
  gender: null,
  plural: true,
  person: 3,
})
put("it it's itself", { kind: 'thing', gender: null, plural: false, person: 3 })
put("i i'm i've i'd i'll me myself", { kind: 'person', gender: null, plural: false, person: 1 })
put("we we've we're we'd we'll us ourselves", { kind: 'group', gender: null, plural: true, person: 1 })
put('you', { kind: 'person', gender: null, plural: false, person: 2 })
put('his', { kind: 'person', gender: 'male', plural: false, person: 3 }, true)
put('her', { kind: 'person', gender: 'female', plural: false, person: 3 }, true)
put('their', { kind: 'group', gender: null, plural: true, person: 3 }, true)
put('its', { kind: 'thing', gender: null, plural: false, person: 3 }, true)
put('my', { kind: 'person', gender: null, plural: false, person: 1 }, true)
put('our', { kind: 'group', gender: null, plural: true, person: 1 }, true)

/** The pronoun that a word in lower case is, or null. */
export function pronounOf(lower: string): Pronoun | null {
  return pronouns.get(lower) ?? null
}
