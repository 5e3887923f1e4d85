import { once } from 'node:events'
import type { Server } from 'node:http'

import { openCatalogue } from './catalogue.ts'
import { openDatabase } from './database.ts'
import { createExpirySweep } from './expiry-sweep.ts'
import { startHousekeeping } from './housekeeping.ts'
import { createHttpServer, type RequestHook } from './http-server.ts'
import { createItemWriter } from './item-writer.ts'
import { createOperations } from './operations.ts'
import { createShardSplits } from './shard-splits.ts'
import { createTrim } from './stream-trim.ts'
import { createWriteQueue } from './write-queue.ts'

/** Milliseconds between two looks for full shards. */
const splitInterval = 100

/** How the embedded DynamoDB is started. */
export interface DynamoDbOptions {
  /** The folder of the data; without one they are in memory and end with the server. */
  path?: string
  /** 0 takes any free port. */
  port: number
  /** 127.0.0.1 unless told otherwise. */
  host?: string
  /** In ARNs and stream records. */
  region?: string
  onRequest?: RequestHook
  /** The time in milliseconds since 1970, by which items expire and stream records age. */
  clock?: () => number
  /** Milliseconds between two looks for expired items. */
  expiryInterval?: number
  /** Milliseconds between two trimmings of streams. */
  trimInterval?: number
  /** A stream's shards split whenever so many records have come; without it they never do. */
  shardRecords?: number
}

/** A running server. */
export interface RunningDynamoDb {
  /** Its address, such as `http://127.0.0.1:8000`. */
  endpoint: string
  /** Answers what has been asked, stores it, and gives port and folder back. */
  close(): Promise<void>
}

/** Starts the embedded DynamoDB. Throws with a message for a person when the port or the folder is taken. */
export async function startDynamoDb(options: DynamoDbOptions): Promise<RunningDynamoDb> {
  const { clock = Date.now, region = 'us-east-1', host = '127.0.0.1' } = options
  const database = await openDatabase(options.path)
  const queue = createWriteQueue(database)
  const catalogue = await openCatalogue(database)
  const context = () => ({ region, now: clock() })
  const writer = createItemWriter(catalogue, context)
  const server = createHttpServer(
    createOperations({ database, queue, catalogue, writer, context }),
    options.onRequest,
  )
  try {
    await listen(server, options.port, host)
  } catch (error) {
    await database.close()
    throw error
  }
  const sweep = createExpirySweep(database, queue, catalogue, writer)
  const trim = createTrim(database, queue, catalogue)
  const { shardRecords } = options
  const split =
    shardRecords === undefined ? undefined : createShardSplits(database, queue, catalogue, shardRecords)
  const report = (error: unknown) =>
    console.error('DynamoDB (embedded) housekeeping failed, it will be tried again:', error)
  const rounds = [
    startHousekeeping(() => sweep(clock()), options.expiryInterval ?? 1000, report),
    startHousekeeping(() => trim(clock()), options.trimInterval ?? 60_000, report),
    ...(split ? [startHousekeeping(() => split(clock()), splitInterval, report)] : []),
  ]
  return {
    endpoint: `http://${host}:${portOf(server)}`,
    close: async () => {
      await Promise.all(rounds.map((round) => round.stop()))
      await stopListening(server)
      await queue.idle()
      await database.close()
    },
  }
}

async function listen(server: Server, port: number, host: string): Promise<void> {
  // SDKs keep connections; Node's five seconds would close one just as a request goes out on it.
  server.keepAliveTimeout = 60_000
  server.listen(port, host)
  try {
    await once(server, 'listening')
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error
    throw new Error(`Port ${port} of ${host} is taken: stop what uses it, or choose another with --port`, {
      cause: error,
    })
  }
}

function portOf(server: Server): number {
  const address = server.address()
  return typeof address === 'object' && address !== null ? address.port : 0
}

async function stopListening(server: Server): Promise<void> {
  const closed = once(server, 'close')
  server.close()
  server.closeIdleConnections()
  // Requests under way get their answers; a connection that stays open after that is cut.
  const cut = setTimeout(() => server.closeAllConnections(), 2000)
  await closed
  clearTimeout(cut)
}
