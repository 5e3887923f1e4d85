import { connectTable } from '@verbatim/core/dynamo/client.ts'
import { articleIdOfQuote } from '@verbatim/core/ids.ts'
import { requiredLink } from '@verbatim/functions/links.ts'
import { SEARCH_PAGE, type Ask } from './requests.ts'
import { median, timesOf } from './timing.ts'

type Hit = { id: string; speakerId: string | null }
type Table = ReturnType<typeof connectTable>
type Found = { results: { hits: Hit[] }[] }

/**
 * Milliseconds of `searchQuotes` at the median, and of the least that it could be made of: the same question sent to
 * the engine, and one BatchGetItem for what it found. One at a time, and each goes first as often as the other: who
 * asks a question second finds the engine's memory warm, which is worth a twentieth.
 */
export async function measureSearch(
  ask: Ask,
  words: readonly string[],
): Promise<{ ours: number; raw: number }> {
  const questions = await recordQuestions(ask, words)
  const table = connectTable(requiredLink('Table').name)
  const ours: number[] = []
  const raw: number[] = []
  for (const [at, question] of questions.entries()) {
    const sides = [
      async () => ours.push(...(await timesOf([() => ask(SEARCH_PAGE, { query: words[at] })]))),
      async () => raw.push(...(await timesOf([() => askRaw(table, question)]))),
    ]
    for (const side of at % 2 === 0 ? sides : sides.toReversed()) await side()
  }
  const warm = Math.floor(questions.length / 10)
  return { ours: median(ours.slice(warm)), raw: median(raw.slice(warm)) }
}

/** What our server asks the engine for each of these searches, as it is sent. */
async function recordQuestions(ask: Ask, words: readonly string[]): Promise<RequestInit[]> {
  const real = globalThis.fetch
  const sent: RequestInit[] = []
  globalThis.fetch = async (input, init) => {
    sent.push({ ...init, signal: null })
    return real(input, init)
  }
  try {
    for (const query of words) await ask(SEARCH_PAGE, { query })
  } finally {
    globalThis.fetch = real
  }
  if (sent.length !== words.length)
    throw new Error(`${words.length} searches asked the engine ${sent.length} times`)
  return sent
}

async function askRaw(table: Table, question: RequestInit): Promise<void> {
  const response = await fetch(new URL('/multi-search', requiredLink('Search').url), question)
  const { results } = (await response.json()) as Found
  const hits = results[0]?.hits ?? []
  const keys = hits.flatMap(({ id, speakerId }) => [
    { pk: `article#${articleIdOfQuote(id)}`, sk: `quote#${id}` },
    { pk: `article#${articleIdOfQuote(id)}`, sk: 'article' },
    { pk: `speaker#${speakerId}`, sk: 'speaker' },
  ])
  const unique = [...new Map(keys.map((key) => [`${key.pk} ${key.sk}`, key])).values()]
  if (unique.length === 0) return
  const request = { [table.name]: { Keys: unique, ConsistentRead: true } }
  const found = (await table.client.batchGet({ RequestItems: request })).Responses?.[table.name] ?? []
  if (found.length !== unique.length)
    throw new Error(`${unique.length} items were asked for, and ${found.length} came`)
}
