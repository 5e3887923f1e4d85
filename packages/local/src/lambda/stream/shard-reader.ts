import {
  GetRecordsCommand,
  GetShardIteratorCommand,
  type DynamoDBStreamsClient,
} from '@aws-sdk/client-dynamodb-streams'
import { errorText } from '../errors.ts'
import { cutBatches } from './batches.ts'
import type { Checkpoints } from './checkpoints.ts'
import { deliver, type DeliveryPort } from './delivery.ts'
import { createPace } from './pace.ts'
import type { MappingSettings } from './settings.ts'
import { streamRecord, type StreamRecord } from './stream-record.ts'

/** Reads one shard to its end, in order. */
export interface ShardReader {
  /** Resolves at the end of the shard, or when aborted. */
  done: Promise<void>
  /** Looks at once instead of at the next poll. */
  wake(): void
  /** Resolves when everything that was in the shard at the time of the call is done or given up. */
  caughtUp(): Promise<void>
}

/** What a reader works on. */
export interface ShardReading {
  client: DynamoDBStreamsClient
  streamArn: string
  shardId: string
  settings: MappingSettings
  checkpoints: Checkpoints
  port: Omit<DeliveryPort, 'checkpoint'>
  signal: AbortSignal
  /** Resolves when the shard's parent is done: its records come first. */
  after: Promise<unknown>
  log: (line: string) => void
}

/** Starts reading a shard from its checkpoint, or from its oldest record when it has none. */
export function readShard(reading: ShardReading): ShardReader {
  const { settings, signal, shardId, checkpoints } = reading
  const pace = createPace(settings.pollMs, settings.mostPollMs, signal)
  const waiting: (() => void)[] = []
  let iterator: string | undefined

  const fetch = async (limit: number): Promise<StreamRecord[]> => {
    iterator ??= await firstIterator(reading)
    const page = await reading.client.send(
      new GetRecordsCommand({ ShardIterator: iterator, Limit: Math.min(limit, 1000) }),
      { abortSignal: signal },
    )
    iterator = page.NextShardIterator
    return (page.Records ?? []).map((record) => streamRecord(record, reading.streamArn))
  }
  const gather = async (): Promise<StreamRecord[]> => {
    const records = await fetch(settings.batchSize)
    const end = Date.now() + settings.maximumBatchingWindowSeconds * 1000
    while (records.length > 0 && records.length < settings.batchSize && Date.now() < end) {
      if (iterator === undefined) break
      const more = await fetch(settings.batchSize - records.length)
      records.push(...more)
      if (more.length === 0) await pace.rest()
    }
    return records
  }
  /** One look; false at the end of the shard. */
  const look = async (): Promise<boolean> => {
    const asked = waiting.splice(0)
    try {
      const records = await gather()
      for (const batch of cutBatches(records, settings.batchSize)) {
        const checkpoint = (sequenceNumber: string) => checkpoints.set(shardId, sequenceNumber)
        await deliver(batch, settings, { ...reading.port, checkpoint }, signal)
      }
      if (records.length === 0) for (const resolve of asked.splice(0)) resolve()
      else pace.quicken()
      return iterator !== undefined
    } finally {
      waiting.unshift(...asked)
    }
  }
  const read = async () => {
    await reading.after
    while (!signal.aborted) {
      try {
        if (!(await look())) break
        await pace.rest()
      } catch (error) {
        if (signal.aborted) break
        iterator = undefined
        recover(error, reading)
        await pace.rest()
      }
    }
    for (const resolve of waiting.splice(0)) resolve()
  }

  const done = read()
  let over = false
  void done.finally(() => (over = true))
  return {
    done,
    wake: () => pace.quicken(),
    async caughtUp() {
      if (over) return
      const { promise, resolve } = Promise.withResolvers<void>()
      waiting.push(resolve)
      pace.quicken()
      await promise
    },
  }
}

async function firstIterator({ client, streamArn, shardId, checkpoints, signal }: ShardReading) {
  const reached = checkpoints.get(shardId)
  const { ShardIterator } = await client.send(
    new GetShardIteratorCommand({
      StreamArn: streamArn,
      ShardId: shardId,
      ...(reached
        ? { ShardIteratorType: 'AFTER_SEQUENCE_NUMBER', SequenceNumber: reached }
        : { ShardIteratorType: 'TRIM_HORIZON' }),
    }),
    { abortSignal: signal },
  )
  return ShardIterator
}

/** An iterator lives 15 minutes and records 24 hours; what was missed meanwhile is said, never passed over. */
function recover(error: unknown, { shardId, checkpoints, log }: ShardReading): void {
  const name = error instanceof Error ? error.name : ''
  if (name === 'ExpiredIteratorException') return
  if (name === 'TrimmedDataAccessException') {
    log(`${shardId}: records after the checkpoint are older than 24 hours and gone; going on at the oldest`)
    checkpoints.forget(shardId)
    return
  }
  log(`${shardId}: cannot read the stream, trying again: ${errorText(error)}`)
}
