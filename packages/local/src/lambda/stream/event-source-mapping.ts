import { setTimeout as wait } from 'node:timers/promises'
import { errorText } from '../errors.ts'
import type { LocalFunction } from '../function.ts'
import type { Queue } from '../queue.ts'
import type { Checkpoints } from './checkpoints.ts'
import type { DeliveryPort } from './delivery.ts'
import { failureMessage } from './failure-message.ts'
import type { MappingSettings } from './settings.ts'
import { readShard, type ShardReader } from './shard-reader.ts'
import type { StreamsClient, WireShard } from './streams-client.ts'

/** A table's stream, tied to a function. */
export interface EventSourceMapping {
  /** Looks at the stream at once: to be called when something was written. */
  wake(): void
  /** Resolves when every record written before the call is done, or given up and in the failure queue. */
  idle: () => Promise<void>
  /**
   * Stops reading and resolves when nothing is under way. To end an invocation as well, close the function
   * meanwhile: its records come again at the next start.
   */
  close(): Promise<void>
}

/** What a mapping ties together. */
export interface MappingOptions {
  client: StreamsClient
  streamArn: string
  target: Pick<LocalFunction, 'name' | 'invoke'>
  settings: MappingSettings
  checkpoints: Checkpoints
  onFailure: Queue
  log: (line: string) => void
}

/** Starts delivering a stream to a function, shard by shard, from the checkpoints on or else from its oldest record. */
export function startMapping(options: MappingOptions): EventSourceMapping {
  const { client, streamArn, settings, log } = options
  const stop = new AbortController()
  const readers = new Map<string, ShardReader>()

  const read = ({ ShardId, ParentShardId = '' }: WireShard) => {
    if (readers.has(ShardId)) return
    const after = readers.get(ParentShardId)?.done ?? Promise.resolve()
    const port = deliveryPort(options, ShardId)
    const reader = readShard({ ...options, shardId: ShardId, port, after, signal: stop.signal })
    readers.set(ShardId, reader)
    // A shard that ends has children.
    void reader.done.then(tryDiscover)
  }
  const discover = async (): Promise<void> => {
    if (stop.signal.aborted) return
    for (const shard of await listShards(client, streamArn, stop.signal)) read(shard)
  }
  const tryDiscover = () =>
    discover().catch((error: unknown) => {
      if (!stop.signal.aborted) log(`cannot list the stream's shards, trying again: ${errorText(error)}`)
    })
  const watch = async (): Promise<void> => {
    while (!stop.signal.aborted) {
      await tryDiscover()
      const rest = readers.size > 0 ? settings.discoverMs : settings.mostPollMs
      await wait(rest, undefined, { signal: stop.signal }).catch(() => undefined)
    }
  }
  const watching = watch()

  return {
    wake() {
      for (const reader of readers.values()) reader.wake()
    },
    async idle() {
      await discover()
      // Twice: a shard that ended meanwhile has handed over to its children.
      for (const round of [1, 2]) {
        if (round === 2) await discover()
        await Promise.all([...readers.values()].map((reader) => reader.caughtUp()))
      }
    },
    async close() {
      stop.abort()
      await watching
      await Promise.all([...readers.values()].map((reader) => reader.done))
    },
  }
}

function deliveryPort(
  { target, streamArn, onFailure, log }: MappingOptions,
  shardId: string,
): Omit<DeliveryPort, 'checkpoint'> {
  return {
    invoke: (event) => target.invoke(event),
    async giveUp(givenUp) {
      const message = failureMessage(givenUp, { functionName: target.name, shardId, streamArn })
      await onFailure.send(JSON.stringify(message))
      const { batchSize, startSequenceNumber } = message.DDBStreamBatchInfo
      log(`gave up ${batchSize} record(s) from ${startSequenceNumber} on: ${givenUp.condition}`)
    },
    onRetry({ records, error }) {
      log(
        `${records} record(s) failed${error === undefined ? ' by report' : `: ${errorText(error)}`}, trying again`,
      )
    },
  }
}

/** All shards, parents before their children. */
async function listShards(client: StreamsClient, streamArn: string, signal: AbortSignal) {
  const shards: WireShard[] = []
  let last: string | undefined
  do {
    const request = { StreamArn: streamArn, ...(last && { ExclusiveStartShardId: last }) }
    const { StreamDescription } = await client('DescribeStream', request, signal)
    shards.push(...StreamDescription.Shards)
    last = StreamDescription.LastEvaluatedShardId
  } while (last)
  return shards.toSorted((a, b) => startOf(a).localeCompare(startOf(b)))
}

function startOf({ SequenceNumberRange }: WireShard): string {
  return (SequenceNumberRange?.StartingSequenceNumber ?? '').padStart(40, '0')
}
