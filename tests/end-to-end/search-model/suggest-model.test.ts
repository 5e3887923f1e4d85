import * as fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { ask } from '../../support/ask.ts'
import { folded } from './counts.ts'
import { openNewsroom, type Newsroom, type Person } from './open-newsroom.ts'

let newsroom: Newsroom
beforeAll(async () => void (newsroom = await openNewsroom()), 120_000)
afterAll(() => newsroom.stack.close())

type Suggested = {
  __typename: string
  speaker?: { id: string; name: string; quoteCount: number }
  quote?: { id: string; text: string }
  fragments: { text: string; isMatch: boolean }[]
}

async function suggested(prefix: string): Promise<Suggested[]> {
  const { suggest } = await ask<{ suggest: Suggested[] }>(
    newsroom.stack,
    `query ($prefix: String!) { suggest(prefix: $prefix, first: 100) {
      __typename
      ... on SpeakerSuggestion { speaker { id name quoteCount } fragments { text isMatch } }
      ... on QuoteSuggestion { quote { id text } fragments { text isMatch } }
    } }`,
    { prefix },
  )
  return suggest
}

const wordsOf = (name: string): string[] => folded(name).match(/[\p{L}\p{N}\p{Cf}]+/gu) ?? []
/** As it is typed: without what nobody sees, on any keyboard. */
const seen = (name: string): string => name.replaceAll(/\p{Cf}/gu, '').replaceAll('ß', 'ss')

/** Whether a name has these words, and one that the last of them begins. */
function beginsIn(name: string, typed: readonly string[]): boolean {
  const words = wordsOf(name)
  const last = typed.at(-1) ?? ''
  return (
    typed.slice(0, -1).every((word) => words.includes(word)) && words.some((word) => word.startsWith(last))
  )
}

/** What somebody types who means one of these: up to two words of a name, the last one begun. */
const typing = (people: readonly Person[]): fc.Arbitrary<string[]> =>
  fc
    .record({
      name: fc.constantFrom(...people.flatMap(({ name, aliases }) => [name, ...aliases])),
      places: fc.array(fc.nat(3), { minLength: 1, maxLength: 2 }),
      length: fc.integer({ min: 1, max: 9 }),
    })
    .map(({ name, places, length }) => {
      const words = wordsOf(name.replaceAll(/\p{Cf}/gu, ''))
      const typed = [...new Set(places.map((place) => place % words.length))].flatMap(
        (place) => words[place] ?? [],
      )
      return [...typed.slice(0, -1), (typed.at(-1) ?? '').slice(0, length)]
    })

it('suggests whose name begins so, the most quoted first, then by other names, then quotes', async () => {
  const spellings = fc.constantFrom(
    (text: string) => text,
    (text: string) => text.toUpperCase(),
    (text: string) => ` "${text} `,
  )
  await fc.assert(
    fc.asyncProperty(typing(newsroom.people), spellings, async (begun, spelling) => {
      const prefix = spelling(begun.join(' '))
      const typed = wordsOf(prefix)
      const found = await suggested(prefix)
      const kinds = found.map(({ __typename }) => __typename)
      expect(kinds).toEqual(kinds.toSorted().toReversed())
      const byName = newsroom.people.filter(({ name }) => beginsIn(name, typed))
      const first = found.slice(0, byName.length).map(({ speaker }) => speaker?.id)
      expect(new Set(first)).toEqual(new Set(byName.map(({ id }) => id)))
      const rest = newsroom.people.filter(
        (one) =>
          !byName.includes(one) && [...one.aliases, seen(one.name)].some((name) => beginsIn(name, typed)),
      )
      const next = found.slice(byName.length, byName.length + rest.length).map(({ speaker }) => speaker?.id)
      expect(new Set(next)).toEqual(new Set(rest.map(({ id }) => id)))
      const counts = found.slice(0, byName.length).map(({ speaker }) => speaker?.quoteCount ?? 0)
      if (typed.length === 1) expect(counts).toEqual(counts.toSorted((a, b) => b - a))
      for (const { quote, fragments } of found)
        if (quote) expect(fragments.some(({ isMatch }) => isMatch)).toBe(true)
    }),
    { numRuns: 200 },
  )
}, 60_000)

it('still finds who is meant when two letters have changed places', async () => {
  for (const { id, name } of newsroom.people)
    for (const word of wordsOf(name)) {
      if (!/^[a-z]{5,}$/u.test(word)) continue
      const slip = `${word.slice(0, 2)}${word[3]}${word[2]}${word.slice(4)}`
      expect((await suggested(slip)).map(({ speaker }) => speaker?.id)).toContain(id)
    }
})
