import { parseArgs } from 'node:util'
import { settings } from './settings.ts'

/** What was asked for on the command line. */
export type Options = { url: string; key: string; concurrency: number; resume: boolean; paths: string[] }

/** A command line that cannot be followed; the message says what would be right. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'UsageError'
  }
}

const LOCAL = new Set(['localhost', '127.0.0.1', '[::1]'])

/** Reads flags and paths; null when help was asked for. Throws `UsageError`, which never repeats a key. */
export function readOptions(args: readonly string[], environment: { VERBATIM_KEY?: string }): Options | null {
  const { values, positionals } = parse(args)
  if (values.help) return null
  const url = readUrl(values.url)
  const concurrency = Number(values.concurrency)
  if (!Number.isInteger(concurrency) || concurrency < 1 || concurrency > 64)
    throw new UsageError(`--concurrency ${values.concurrency} must be a whole number from 1 to 64.`)
  if (positionals.length === 0)
    throw new UsageError(
      'Name the files or folders to put in, such as samples, or - for JSON Lines from standard input.',
    )
  const key = readKey(values.key ?? environment.VERBATIM_KEY, url)
  return { url: url.href, key, concurrency, resume: values.resume, paths: positionals }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        url: { type: 'string', default: settings.url },
        key: { type: 'string' },
        concurrency: { type: 'string', default: String(settings.concurrency) },
        resume: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    })
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

function readUrl(given: string): URL {
  const url = URL.canParse(given) ? new URL(given) : null
  if (!url || !/^https?:$/.test(url.protocol))
    throw new UsageError(`--url must be the address of a GraphQL API, such as ${settings.url}.`)
  if (url.username || url.password)
    throw new UsageError('--url must hold no user and no password; the key goes into VERBATIM_KEY.')
  return url
}

function readKey(given: string | undefined, url: URL): string {
  const key = given || (LOCAL.has(url.hostname) ? settings.localKey : '')
  if (!key) throw new UsageError(`${url.host} needs a key: put it into VERBATIM_KEY, or give it with --key.`)
  if (!/^[\x21-\x7E]+$/.test(key))
    throw new UsageError('The key must be printable ASCII without spaces; check how it was copied.')
  return key
}
