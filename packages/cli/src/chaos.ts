import { parseArgs } from 'node:util'
import { UsageError, runCommand } from './maintenance/arguments.ts'
import { progressLine, resultLines } from './chaos/report.ts'
import { runChaos } from './chaos/run.ts'
import type { ChaosOptions } from './chaos/run.ts'

const usage = `Writes to a stack of its own while everything around it fails, then compares table and index.

  npm run chaos [-- --writes 2000] [-- --seed N]

  --writes   ingests, revisions, edits, renames, merges and deletions (2000)
  --seed     what is written and what fails; the same seed chooses the same (by the clock)
  --rate     writes a second (12)

  DYNAMODB_ENDPOINT       use this DynamoDB; it is not killed and its shards are not split
  MEILI_URL, MEILI_KEY    use this Meilisearch, behind the same faults

Exit code 0: nothing is lost, stale or orphaned, and every kind of fault has happened. 1: otherwise.`

// What was started is ended with this process, and so it has to end by itself.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130))

await runCommand(async () => {
  const options = readOptions(process.argv.slice(2))
  if (!options) {
    console.log(usage)
    return 0
  }
  console.log(`${options.writes} writes, seed ${options.seed}`)
  const result = await runChaos(options, (progress) => console.log(progressLine(progress)))
  for (const line of resultLines(result, options)) console.log(line)
  return result.folder === null ? 0 : 1
})

function readOptions(args: string[]): ChaosOptions | null {
  const { values } = parse(args)
  if (values.help) return null
  const { DYNAMODB_ENDPOINT, MEILI_URL, MEILI_KEY = '' } = process.env
  return {
    writes: whole('--writes', values.writes, 50),
    seed: whole('--seed', values.seed ?? String(Date.now() % 1_000_000), 0),
    rate: whole('--rate', values.rate, 1),
    dynamoEndpoint: DYNAMODB_ENDPOINT || undefined,
    meilisearch: MEILI_URL ? { url: MEILI_URL, key: MEILI_KEY } : undefined,
  }
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        writes: { type: 'string', default: '2000' },
        seed: { type: 'string' },
        rate: { type: 'string', default: '12' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    })
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

function whole(name: string, text: string, least: number): number {
  const number = Number(text)
  if (Number.isInteger(number) && number >= least) return number
  throw new UsageError(`${name} ${text} must be a whole number, ${least} or more.`)
}
