import { ARTICLE_PAGE, askAt } from './requests.ts'
import { end, startListening } from './store.ts'
import { median, rateOf } from './timing.ts'

const ROUNDS = 5
const REQUESTS_A_ROUND = 600
const AT_ONCE = 8

/**
 * Requests a second for an article's page, by our server and by Apollo's with the same schema on the same store: the
 * embedded database, or answers kept in memory.
 */
export async function measureBesideApollo(
  ids: readonly string[],
  from: 'database' | 'kept',
): Promise<{ ours: number; apollo: number }> {
  const program = new URL('serve.ts', import.meta.url).pathname
  const servers = {
    ours: await startListening(program, ['ours', from]),
    apollo: await startListening(program, ['apollo', from]),
  }
  const rates = { ours: [] as number[], apollo: [] as number[] }
  try {
    // In turn, so that whatever else the machine does falls on both; the first round warms up.
    for (let round = 0; round <= ROUNDS; round++)
      for (const name of ['ours', 'apollo'] as const) {
        const ask = askAt(servers[name].url)
        const page = (at: number) => ask(ARTICLE_PAGE, { id: ids[at % ids.length] })
        const rate = await rateOf(REQUESTS_A_ROUND, AT_ONCE, page)
        if (round > 0) rates[name].push(rate)
      }
  } finally {
    await Promise.all(Object.values(servers).map(({ child }) => end(child)))
  }
  return { ours: median(rates.ours), apollo: median(rates.apollo) }
}
