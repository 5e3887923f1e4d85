import { readOptions, UsageError } from './ingest/options.ts'
import { runIngest } from './ingest/run.ts'
import { findSources } from './ingest/sources.ts'
import { usage } from './ingest/usage.ts'

process.exitCode = await main().catch((error: unknown) => {
  if (!(error instanceof UsageError)) throw error
  console.error(`${error.message}\nnpm run ingest -- --help shows the flags.`)
  return 2
})

async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2), process.env)
  if (options === null) {
    console.log(usage)
    return 0
  }
  const interrupt = new AbortController()
  // Once: the second Ctrl-C ends the process at once, as everywhere.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => interrupt.abort())
  const started = performance.now()
  const { tally, stopped } = await runIngest({
    ...options,
    sources: await findSources(options.paths),
    output: process.stderr,
    signal: interrupt.signal,
  })
  if (stopped !== null) console.error(`${stopped}\nNot everything was tried. Run the same again to go on.`)
  const articles = tally.CREATED + tally.UNCHANGED + tally.REVISED
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  const taken = `${counted(articles, 'article')} with ${counted(tally.quotes, 'quote')} ${articles === 1 ? 'is' : 'are'} in`
  console.log(`${taken}, ${tally.failed} failed, ${seconds} s`)
  return stopped === null && tally.failed === 0 ? 0 : 1
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
