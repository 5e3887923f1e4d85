import { parseArgs } from 'node:util'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { runCommand, UsageError } from './maintenance/arguments.ts'
import { InvocationError } from './maintenance/invocation-error.ts'
import { bringBack, type BroughtBack } from './restore/bring-back.ts'

const usage = `Brings a table back to what another one holds, such as one that was restored to an earlier time.

  npm run restore -- --from verbatim-restored --to TABLE [--write]

  --from     the table to take the items from; it is only read
  --to       the table that functions work on, as a deployment prints it
  --write    do it; without it, it is only counted what would be done
  --region   where both are (AWS_REGION, or eu-west-1)

Items that are equal are left alone, so it may be run again; the index follows what changes. What people change
meanwhile may be lost. Needs the rights to scan and read both, and to write the second.`

/** Pages between two lines of progress. */
const PAGES_A_LINE = 50

await runCommand(async () => {
  const { from, to, region, write = false, help = false } = flagsOf(process.argv.slice(2))
  if (help) {
    console.log(usage)
    return 0
  }
  if (from === undefined || to === undefined || from === to)
    throw new UsageError('Say which table to take from, and which other one to bring back: --from and --to.')
  const client = new DynamoDBClient({ region: region ?? (process.env['AWS_REGION'] || 'eu-west-1') })
  let done: BroughtBack = { compared: 0, put: 0, removed: 0 }
  let pages = 0
  try {
    for await (done of bringBack(client, { from, to, write }))
      if (++pages % PAGES_A_LINE === 0) console.error(`${done.compared} compared …`)
  } catch (error) {
    throw new InvocationError(`It was not brought back: ${reasonOf(error)}`, false, error)
  }
  const { put, removed } = done
  console.log(write ? `${put} put back, ${removed} removed` : `${put} to put back, ${removed} to remove`)
  if (!write && put + removed > 0) console.error('Nothing was changed: --write does it.')
  return 0
})

function flagsOf(args: string[]) {
  const text = { type: 'string' } as const
  const flag = { type: 'boolean' } as const
  try {
    const options = { from: text, to: text, region: text, write: flag, help: { ...flag, short: 'h' } }
    return parseArgs({ args, options }).values
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : '')
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error)
}
