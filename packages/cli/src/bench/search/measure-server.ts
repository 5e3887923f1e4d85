import type { MadeQuote } from './documents.ts'
import { MADE_SETTINGS } from './documents.ts'
import type { SearchKind } from './queries.ts'
import type { BenchServer } from './server.ts'

/** How long searches of one kind took: milliseconds at the median and at the 95th percentile. */
export interface Latency {
  name: string
  p50: number
  p95: number
}

/** The figures of one engine: seconds, bytes and milliseconds; null where something is not known. */
export interface Figures {
  name: string
  indexing: number
  memory: { now: number; most: number } | null
  restart: number | null
  /** Answers to a search while documents were indexed. */
  meanwhile: Latency | null
  kinds: (Latency | null)[]
  all: Latency
  /** Of its main thread: seconds for indexing, and milliseconds for searches of all kinds. */
  busy: { indexing: number; all: Latency } | null
}

const BATCH = 5000
const PATH = '/indexes/bench/search'
const POLL_MS = 10

/** Fills a server with documents and asks it every search, kinds in turn, one at a time. */
export async function measureServer(
  server: BenchServer,
  quotes: readonly MadeQuote[],
  kinds: readonly SearchKind[],
): Promise<Figures> {
  await server.send('DELETE', '/indexes/bench')
  await server.send('POST', '/indexes', JSON.stringify({ uid: 'bench', primaryKey: 'id' }))
  await finished(server, await server.send('PATCH', '/indexes/bench/settings', JSON.stringify(MADE_SETTINGS)))
  const bodies: string[] = []
  for (let from = 0; from < quotes.length; from += BATCH)
    bodies.push(JSON.stringify(quotes.slice(from, from + BATCH)))
  const idle = await server.busy()
  const began = performance.now()
  let last = { status: 0, body: {} }
  for (const body of bodies) last = await server.send('POST', '/indexes/bench/documents', body)
  const waiting: number[] = []
  const probe = JSON.stringify(kinds[0]?.searches[0]?.body ?? {})
  await finished(
    server,
    last,
    async () => void (await timed(waiting, () => server.send('POST', PATH, probe))),
  )
  const indexing = (performance.now() - began) / 1000
  const filled = await server.busy()
  const memory = await server.memory()
  const { times, busy } = await askAll(server, kinds)
  const afterwards = await server.memory()
  return {
    name: server.name,
    indexing,
    memory: memory === null || afterwards === null ? null : { now: afterwards.now, most: afterwards.most },
    restart: server.restart === null ? null : await server.restart(PATH, probe),
    meanwhile: waiting.length === 0 ? null : latency('while indexing', waiting),
    kinds: kinds.map(({ name }, i) => latency(name, times[i] ?? [])),
    all: latency('all', times.flat()),
    busy:
      idle === null || filled === null
        ? null
        : { indexing: (filled - idle) / 1000, all: latency('processor', busy) },
  }
}

async function askAll(
  server: BenchServer,
  kinds: readonly SearchKind[],
): Promise<{ times: number[][]; busy: number[] }> {
  const busy: number[] = []
  const times: number[][] = kinds.map(() => [])
  const rounds = Math.max(...kinds.map(({ searches }) => searches.length))
  for (let round = -1; round < rounds; round++) {
    for (const [i, { searches }] of kinds.entries()) {
      // The first round warms up what it asks for, and does not count.
      const search = searches[Math.max(0, round)]
      const into = round < 0 ? [] : (times[i] ?? [])
      const ask = () => server.send('POST', PATH, JSON.stringify(search?.body ?? {}))
      const before = await server.busy()
      const { status, body } = await timed(into, ask)
      const after = await server.busy()
      if (round >= 0 && before !== null && after !== null) busy.push(after - before)
      if (status !== 200) throw new Error(`A search was refused: ${JSON.stringify({ search, body })}`)
    }
  }
  return { times, busy }
}

async function timed<T>(into: number[], work: () => Promise<T>): Promise<T> {
  const began = performance.now()
  const result = await work()
  into.push(performance.now() - began)
  return result
}

async function finished(
  server: BenchServer,
  { body }: { body: Record<string, unknown> },
  meanwhile = async (): Promise<void> => {},
): Promise<void> {
  for (;;) {
    const { body: task } = await server.send('GET', `/tasks/${String(body['taskUid'])}`)
    if (task['status'] === 'succeeded') return
    if (task['status'] !== 'enqueued' && task['status'] !== 'processing')
      throw new Error(`A task did not succeed: ${JSON.stringify(task)}`)
    await meanwhile()
    await new Promise((resolve) => setTimeout(resolve, POLL_MS))
  }
}

/** The median and the 95th percentile of some times. */
export function latency(name: string, times: readonly number[]): Latency {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
  return { name, p50: at(0.5), p95: at(0.95) }
}
