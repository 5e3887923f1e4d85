import { parseArgs } from 'node:util'

import { startSearchEngine } from './search-engine/server.ts'
import { untilStopped } from './stop-signals.ts'

const usage = 'Usage: npm run -s search:local -- [--port 7700] [--master-key KEY] [--db DIR]'

/** Reads the arguments. Throws with the usage when they are not right. */
function readArguments(): { port: number; masterKey?: string; path?: string } {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '7700' },
      'master-key': { type: 'string' },
      db: { type: 'string' },
    },
  })
  const port = Number(values.port)
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`--port must be a number from 0 to 65535, not ${values.port}. ${usage}`)
  const masterKey = values['master-key']
  return {
    port,
    ...(masterKey === undefined ? {} : { masterKey }),
    ...(values.db === undefined ? {} : { path: values.db }),
  }
}

try {
  const options = readArguments()
  const engine = await startSearchEngine(options)
  untilStopped().addEventListener('abort', () => {
    engine.close().catch((error: unknown) => {
      console.error(error)
      process.exitCode = 1
    })
  })
  console.log(`Search engine ready on ${engine.url}, data in ${options.path ?? 'memory'}`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
