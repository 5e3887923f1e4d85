import { createRandom } from './random.ts'
import type { Random } from './random.ts'
import { HAPPENINGS, NEW_NAMES, PEOPLE, SAYINGS, SOURCES, SUBJECTS } from './words.ts'

/** One thing said in an article: `berth` tells it from every other of a run, `person` is a place in `PEOPLE`. */
export type Saying = { berth: number; words: string; person: number }

/** What an article says, by a number that it keeps over its revisions. */
export type ArticleText = {
  article: number
  headline: string
  source: string
  publishedAt: string
  says: Saying[]
}

/** One change of the table, as an app asks for it. People are places in `PEOPLE`. */
export type Write =
  | ({ kind: 'ingest' } & ArticleText)
  | ({ kind: 'revise' } & ArticleText)
  | { kind: 'edit'; article: number; berth: number; person: number }
  | { kind: 'rename'; person: number; name: string }
  | { kind: 'merge'; person: number; into: number }
  | { kind: 'delete'; article: number }

// Merging never ends, so some people have to be left for the later writes.
const LEAST_PEOPLE = 8
const MOST_SAYINGS = 6

/** All writes of a run, each possible after those before it. The first ones make everybody known. */
export function planWrites(seed: number, count: number): Write[] {
  const random = createRandom(seed)
  const planner = createPlanner(random)
  const writes: Write[] = []
  for (let from = 0; from < PEOPLE.length; from += MOST_SAYINGS)
    writes.push(planner.ingest(PEOPLE.keys().drop(from).take(MOST_SAYINGS).toArray()))
  while (writes.length < count) writes.push(planner.next())
  return writes
}

function createPlanner(random: Random) {
  const alive = new Map<number, ArticleText>()
  const left = new Set(PEOPLE.keys())
  const everybody = [...left]
  let articles = 0
  let berths = 0
  let names = 0

  const saying = (person: number): Saying => ({ berth: ++berths, words: random.pick(SAYINGS), person })
  const textOf = (article: number, says: Saying[]): ArticleText => ({
    article,
    headline: `The ${random.pick(SUBJECTS)} ${random.pick(HAPPENINGS)}, says report ${article}`,
    source: random.pick(SOURCES),
    publishedAt: new Date(Date.UTC(2026, random.below(9), 1 + random.below(28), 8)).toISOString(),
    says,
  })
  const someSayings = () =>
    Array.from({ length: 1 + random.below(MOST_SAYINGS - 1) }, () => saying(random.pick(everybody)))
  const ingest = (people: readonly number[]): Write => {
    const text = textOf(++articles, people.map(saying))
    alive.set(text.article, text)
    return { kind: 'ingest', ...text }
  }
  const revise = ({ article, says }: ArticleText): Write => {
    const kept = says.filter(() => random.chance(0.7))
    const text = textOf(article, [...kept, ...someSayings()].slice(-MOST_SAYINGS))
    alive.set(article, text)
    return { kind: 'revise', ...text }
  }
  const edit = ({ article, says }: ArticleText): Write => ({
    kind: 'edit',
    article,
    berth: random.pick(says).berth,
    person: random.pick(everybody),
  })
  const rename = (): Write => ({
    kind: 'rename',
    person: random.pick(everybody),
    name: `${random.pick(NEW_NAMES)} ${random.pick(NEW_NAMES)}son${nameOfNumber(++names)}`,
  })
  const merge = (): Write => {
    const person = random.pick([...left])
    left.delete(person)
    return { kind: 'merge', person, into: random.pick([...left]) }
  }

  return {
    ingest,
    next(): Write {
      const dice = random.below(100)
      // Few articles get most of the changes, so that changes of one document meet.
      const some = random.pick([...alive.values()].slice(random.chance(0.5) ? -12 : 0))
      if (dice < 40 || alive.size < 5) return ingest(someSayings().map(({ person }) => person))
      if (dice < 65) return revise(some)
      if (dice < 80) return edit(some)
      if (dice < 85) return rename()
      if (dice < 88 && left.size > LEAST_PEOPLE) return merge()
      alive.delete(some.article)
      return { kind: 'delete', article: some.article }
    },
  }
}

/** Letters instead of digits, since a name has no digits. */
function nameOfNumber(number: number): string {
  return number
    .toString(26)
    .replaceAll(/./g, (digit) => String.fromCodePoint(97 + Number.parseInt(digit, 26)))
}
