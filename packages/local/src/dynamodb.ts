import { parseArgs } from 'node:util'

import { startDynamoDb } from './dynamodb/start-dynamodb.ts'
import { untilStopped } from './stop-signals.ts'

const usage = 'Usage: npm run -s dynamodb:local -- [--port 8000] [--path DIR] [--shard-records N]'

/** Reads the arguments. Throws with the usage when they are not right. */
function readArguments(): { port: number; path?: string; shardRecords?: number } {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '8000' },
      path: { type: 'string' },
      'shard-records': { type: 'string' },
    },
  })
  const port = Number(values.port)
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`--port must be a number from 0 to 65535, not ${values.port}. ${usage}`)
  const shards = values['shard-records']
  const shardRecords = Number(shards)
  if (shards !== undefined && !(Number.isInteger(shardRecords) && shardRecords > 0))
    throw new Error(`--shard-records must be a whole number from 1, not ${shards}. ${usage}`)
  return {
    port,
    ...(values.path === undefined ? {} : { path: values.path }),
    ...(shards === undefined ? {} : { shardRecords }),
  }
}

try {
  const options = readArguments()
  const server = await startDynamoDb(options)
  untilStopped().addEventListener('abort', () => {
    server.close().catch((error: unknown) => {
      console.error(error)
      process.exitCode = 1
    })
  })
  const data = options.path === undefined ? 'memory' : options.path
  console.log(`DynamoDB (embedded) ready on ${server.endpoint}, data in ${data}`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
