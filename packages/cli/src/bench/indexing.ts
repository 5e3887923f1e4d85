import { setTimeout as pause } from 'node:timers/promises'
import { startStack } from '@verbatim/local/stack/stack.ts'
import type { Stack } from '@verbatim/local/stack/stack.ts'
import { askApi } from '../chaos/ask-api.ts'
import { OPERATIONS } from '../chaos/operations.ts'
import { HAPPENINGS, PEOPLE, SAYINGS, SUBJECTS } from '../chaos/words.ts'

/** Articles that come in as fast as they are taken, and those that then come at a pace that can be kept. */
const BURST = 300
const STEADY = 150
/** Of the quotes a second that a burst comes to, so many come in at the steady pace. */
const SHARE = 0.6
const QUOTES = 20
const AT_ONCE = 4
// Each look is work for the engine that is measured.
const LOOK_EVERY_MS = 50
const MOST_IDS = 100

/** From the acknowledgement of each article to its being found, in milliseconds, and quotes a second over all. */
type Measured = { ingested: number; searchable: number; lags: number[] }

/** Prints how many quotes a second become searchable in a stack like that of `npm start`, and how late. */
export async function benchIndexing(): Promise<void> {
  const stack = await startStack({ port: 0, samples: false })
  try {
    await measure(stack, 0, AT_ONCE * 5, Infinity)
    const before = process.cpuUsage()
    const burst = await measure(stack, 1000, BURST, Infinity)
    const { user, system } = process.cpuUsage(before)
    console.log(
      `as fast as they are taken: ${BURST} articles of ${QUOTES} quotes (${stack.parts.join(', ')})`,
    )
    console.log(
      `  ${burst.ingested.toFixed(0)} quotes a second ingested, ${burst.searchable.toFixed(0)} searchable`,
    )
    console.log(
      `  ${((user + system) / 1000 / BURST).toFixed(0)} ms of processor time an article, over all threads`,
    )
    const pace = (burst.searchable * SHARE) / QUOTES
    const steady = await measure(stack, 2000, STEADY, pace)
    console.log(`at ${(pace * QUOTES).toFixed(0)} quotes a second: ${STEADY} articles`)
    console.log(
      `  searchable after ${at(steady.lags, 0.5)} ms (p50), ${at(steady.lags, 0.95)} ms (p95) of their acknowledgement`,
    )
  } finally {
    await stack.close()
  }
}

async function measure(stack: Stack, first: number, articles: number, rate: number): Promise<Measured> {
  const waiting = new Map<string, number>()
  const lags: number[] = []
  const started = performance.now()
  let next = first
  const ingest = async () => {
    while (next < first + articles) {
      const number = next++
      await pause(Math.max(0, started + ((number - first) / rate) * 1000 - performance.now()))
      waiting.set(await ingestArticle(stack, number), performance.now())
    }
  }
  const look = async () => {
    while (lags.length < articles) {
      for (const id of await foundOf(stack, [...waiting.keys()].slice(0, MOST_IDS))) {
        lags.push(performance.now() - (waiting.get(id) ?? 0))
        waiting.delete(id)
      }
      await pause(LOOK_EVERY_MS)
    }
  }
  const looking = look()
  await Promise.all(Array.from({ length: AT_ONCE }, ingest))
  const perSecond = () => (articles * QUOTES * 1000) / (performance.now() - started)
  const ingested = perSecond()
  await looking
  return { ingested, searchable: perSecond(), lags: lags.toSorted((a, b) => a - b) }
}

async function ingestArticle(stack: Stack, number: number): Promise<string> {
  const some = <T>(list: readonly T[], place: number) => list[(number * 7 + place) % list.length]
  const paragraphs = Array.from(
    { length: QUOTES },
    (_, place) =>
      `“${some(SAYINGS, place)} ${number * QUOTES + place} this week,” said ${some(PEOPLE, place)}.`,
  )
  const input = {
    headline: `The ${some(SUBJECTS, 0)} ${some(HAPPENINGS, 1)}, says report ${number}`,
    source: 'The Skerry Gazette',
    publishedAt: '2026-03-04T08:00:00Z',
    body: { text: paragraphs.join('\n\n') },
  }
  const { data, errors } = await askApi(stack, OPERATIONS.ingest, { input })
  const { article }: { article?: { id: string } } = Object(data?.['result'])
  if (!article) throw new Error(`Article ${number} was not taken: ${JSON.stringify(errors ?? data)}`)
  return article.id
}

/** Which of these articles the index holds. Its batch put their quotes in before them. */
async function foundOf(stack: Stack, ids: string[]): Promise<string[]> {
  if (ids.length === 0) return []
  const response = await fetch(`${stack.searchUrl}/indexes/${stack.searchPrefix}articles/documents/fetch`, {
    method: 'POST',
    headers: { authorization: `Bearer ${stack.searchKey}`, 'content-type': 'application/json' },
    body: JSON.stringify({ ids, fields: ['id'], limit: ids.length }),
  })
  const { results }: { results: { id: string }[] } = Object(await response.json())
  return results.map(({ id }) => id)
}

function at(sorted: readonly number[], share: number): string {
  return (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN).toFixed(0)
}
