import { parseArgs } from 'node:util'
import { defaultData, defaultPort } from './settings.ts'
import { StartError } from './start-error.ts'

/** What `npm start` was asked for. */
export interface StartOptions {
  port: number
  data: string
  fresh: boolean
  /** How open the API is; what `API_PROFILE` says on AWS. */
  profile: 'open' | 'production' | 'trusted'
  help: boolean
}

/** What `npm start -- --help` prints. */
export const usage = `Starts Verbatim on this machine.

  npm start [-- OPTIONS]

  --port N     the API's port on 127.0.0.1 (${defaultPort}); 0 takes any free one
  --data DIR   where articles and indexes are kept (${defaultData}/)
  --fresh      delete first what an earlier run left in that folder
  --production answer as a deployment does: no GraphiQL, no introspection, GET for registered documents only
  --trusted    as --production, and registered documents only, but for those with the key
  --help       show this

  DYNAMODB_ENDPOINT            use this DynamoDB instead of the embedded one
  MEILI_URL and MEILI_KEY      use this Meilisearch; else a \`meilisearch\` on the PATH, else the embedded engine
  LEAST_CONFIDENCE             name no speaker of whom the extraction is less sure, 0 to 1 (0)
`

/** Reads the command line. Throws StartError that names what it cannot read. */
export function readOptions(args: string[]): StartOptions {
  const { port, data, fresh, production, trusted, help } = parse(args)
  const profile = trusted ? 'trusted' : production ? 'production' : 'open'
  return { port: readPort(port), data, fresh, profile, help }
}

function parse(args: string[]) {
  try {
    const { values } = parseArgs({
      args,
      options: {
        port: { type: 'string', default: String(defaultPort) },
        data: { type: 'string', default: defaultData },
        fresh: { type: 'boolean', default: false },
        production: { type: 'boolean', default: false },
        trusted: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    })
    return values
  } catch (error) {
    // The first sentence names the option; what follows is advice for other programs.
    const said = error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error)
    throw new StartError(`${said}. Options: --port N, --data DIR, --fresh, --production, --trusted, --help`, {
      cause: error,
    })
  }
}

function readPort(text: string): number {
  const port = Number(text)
  if (/^\d+$/.test(text) && port <= 65_535) return port
  throw new StartError(`--port ${text} is no port: give a number from 0 to 65535`)
}
