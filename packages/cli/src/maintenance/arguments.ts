import { parseArgs } from 'node:util'
import { MaintenanceError } from './invoke.ts'

const LOCAL = 'http://localhost:4000'

/** A command line that cannot be followed; the message says what would be right. */
export class UsageError extends Error {
  override name = 'UsageError'
}

/** The flags of a maintenance command: `--url`, `--help`, and the names of its own, with or without a value. */
export function readArguments(args: readonly string[], own: Record<string, 'boolean' | 'string'>) {
  const options = Object.fromEntries(Object.entries(own).map(([name, type]) => [name, { type }]))
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { ...options, url: { type: 'string', default: LOCAL }, help: { type: 'boolean', short: 'h' } },
    })
    const { url } = values
    if (!URL.canParse(url)) throw new UsageError(`--url must be an address, such as ${LOCAL}.`)
    const flags: Record<string, string | boolean | undefined> = { ...values }
    return { flags, url, help: values['help'] === true }
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError(error instanceof Error ? error.message : '')
  }
}

/** Runs a command and sets the exit code: its own, 1 where it failed, 2 where it was not understood. */
export async function runCommand(command: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command()
  } catch (error) {
    if (!(error instanceof UsageError) && !(error instanceof MaintenanceError)) throw error
    console.error(error instanceof UsageError ? `${error.message}\n--help shows the flags.` : error.message)
    process.exitCode = error instanceof UsageError ? 2 : 1
  }
}
