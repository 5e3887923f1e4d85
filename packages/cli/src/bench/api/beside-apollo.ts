import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { ARTICLE_PAGE, askAt, checked } from './requests.ts'
import { end, startListening } from './store.ts'
import { median, rateOf } from './timing.ts'

const ROUNDS = 5
const REQUESTS_A_ROUND = 2000
const AT_ONCE = 8

/** Requests a second, and the milliseconds that the server's own process computed for one. */
export type Served = { rate: number; cpuMs: number }

type Server = Awaited<ReturnType<typeof startListening>>

/**
 * An article's page by our server and by Apollo's with the same schema on the same store, the median round of each:
 * the store is the embedded database, or answers kept in memory.
 */
export async function measureBesideApollo(
  ids: readonly string[],
  from: 'database' | 'kept',
): Promise<{ ours: Served; apollo: Served }> {
  const program = new URL('serve.ts', import.meta.url).pathname
  const servers = {
    ours: await startListening(program, ['ours', from], true),
    apollo: await startListening(program, ['apollo', from], true),
  }
  const rounds = { ours: [] as Served[], apollo: [] as Served[] }
  try {
    // In turn, so that whatever else the machine does falls on both; the first round warms up.
    for (let round = 0; round <= ROUNDS; round++)
      for (const name of ['ours', 'apollo'] as const) {
        const served = await oneRound(servers[name], ids)
        if (round > 0) rounds[name].push(served)
      }
  } finally {
    await Promise.all(Object.values(servers).map(({ child }) => end(child)))
  }
  return { ours: medianOf(rounds.ours), apollo: medianOf(rounds.apollo) }
}

async function oneRound({ child, url }: Server, ids: readonly string[]): Promise<Served> {
  const address = new URL(url)
  const pages = ids.map((id) => newPage(JSON.stringify({ query: ARTICLE_PAGE, variables: { id } })))
  const before = await cpuMsOf(child)
  const rate = await rateOf(REQUESTS_A_ROUND, AT_ONCE, async (at) => {
    const page = pages[at % pages.length]
    page?.check(await askAt(address, page.body))
  })
  return { rate, cpuMs: ((await cpuMsOf(child)) - before) / REQUESTS_A_ROUND }
}

/** A page that is asked for again and again: its first answer is looked at, and all others have to be the same. */
function newPage(body: string): { body: string; check(answer: string): void } {
  let first: string | null = null
  return {
    body,
    check(answer) {
      if (first === answer) return
      if (first !== null) throw new Error(`Asked once more, the API answered ${answer}`)
      checked(JSON.parse(answer))
      first = answer
    },
  }
}

/** What a server has computed so far; `serve.ts` answers any message with it. */
async function cpuMsOf(child: ChildProcess): Promise<number> {
  child.send('cpu')
  const [ms] = (await once(child, 'message')) as [number]
  return ms
}

function medianOf(rounds: readonly Served[]): Served {
  return { rate: median(rounds.map(({ rate }) => rate)), cpuMs: median(rounds.map(({ cpuMs }) => cpuMs)) }
}
