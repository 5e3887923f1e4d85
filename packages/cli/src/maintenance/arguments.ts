import { parseArgs } from 'node:util'
import { InvocationError } from './invocation-error.ts'
import type { Target } from './target.ts'

const LOCAL = 'http://localhost:4000'

/** The flags that say where the functions of a command run, for its help. */
export const targetUsage = `  --url      where npm start answers (${LOCAL})
  --stage    a stage on AWS instead, such as production
  --region   the region of the stage (AWS_REGION, or eu-west-1)`

/** A command line that cannot be followed; the message says what would be right. */
export class UsageError extends Error {
  override name = 'UsageError'
}

/**
 * The arguments of a command that runs functions: where they run, the flags of its own, with or without a value, and
 * the words beside them where it takes any.
 */
export function readArguments(
  args: readonly string[],
  own: Record<string, 'boolean' | 'string'>,
  { takesWords = false } = {},
) {
  const options = Object.fromEntries(Object.entries(own).map(([name, type]) => [name, { type }]))
  const text = { type: 'string' } as const
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: takesWords,
      options: {
        ...options,
        url: text,
        stage: text,
        region: text,
        help: { type: 'boolean', short: 'h' },
      },
    })
    const flags: Record<string, string | boolean | undefined> = { ...values }
    return { flags, words: positionals, target: targetOf(values), help: values['help'] === true }
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError(error instanceof Error ? error.message : '')
  }
}

function targetOf({ url, stage, region }: { url?: string; stage?: string; region?: string }): Target {
  if (stage === undefined) {
    if (region !== undefined) throw new UsageError('--region belongs to --stage: name the stage as well.')
    if (!URL.canParse(url ?? LOCAL)) throw new UsageError(`--url must be an address, such as ${LOCAL}.`)
    return { url: new URL(url ?? LOCAL).origin }
  }
  if (url !== undefined) throw new UsageError('Give --url for npm start, or --stage for AWS, not both.')
  if (!/^[a-zA-Z0-9-]{1,30}$/u.test(stage))
    throw new UsageError(`--stage ${stage} is no stage: letters, digits and hyphens, such as production.`)
  // As sst.config.ts chooses it, so that a command finds what a deployment made.
  return { stage, region: region ?? (process.env['AWS_REGION'] || 'eu-west-1') }
}

/** Runs a command and sets the exit code: its own, 1 where it failed, 2 where it was not understood. */
export async function runCommand(command: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command()
  } catch (error) {
    if (!(error instanceof UsageError) && !(error instanceof InvocationError)) throw error
    console.error(error instanceof UsageError ? `${error.message}\n--help shows the flags.` : error.message)
    process.exitCode = error instanceof UsageError ? 2 : 1
  }
}
