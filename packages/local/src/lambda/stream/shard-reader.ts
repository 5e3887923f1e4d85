import { setTimeout as wait } from 'node:timers/promises'
import { errorText } from '../errors.ts'
import { cutBatches } from './batches.ts'
import type { Checkpoints } from './checkpoints.ts'
import { deliver, type DeliveryPort } from './delivery.ts'
import { createPace } from './pace.ts'
import { matches } from './record-filter.ts'
import type { MappingSettings } from './settings.ts'
import { streamRecord, type StreamRecord } from './stream-record.ts'
import type { StreamsClient } from './streams-client.ts'

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
  client: StreamsClient
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

/** What has been read: the records that the filters let through, and how far the shard was looked at. */
interface Gathered {
  records: StreamRecord[]
  last: string | undefined
}

const RECORDS_A_PAGE = 1000

/** Starts reading a shard from its checkpoint, or from its oldest record when it has none. */
export function readShard(reading: ShardReading): ShardReader {
  const { settings, signal, shardId, checkpoints } = reading
  const pace = createPace(settings.pollMs, settings.mostPollMs, signal)
  const waiting: (() => void)[] = []
  let hurry = new AbortController()
  let iterator: string | undefined

  /** Reads on, and adds what the function is to be given; false when nothing has come. */
  const fetch = async (gathered: Gathered): Promise<boolean> => {
    iterator ??= await firstIterator(reading)
    const request = { ShardIterator: iterator, Limit: RECORDS_A_PAGE }
    const { Records, NextShardIterator } = await reading.client('GetRecords', request, signal)
    iterator = NextShardIterator
    for (const record of Records)
      if (matches(record, settings.filters)) gathered.records.push(streamRecord(record, reading.streamArn))
    gathered.last = Records.at(-1)?.dynamodb.SequenceNumber ?? gathered.last
    return Records.length > 0
  }
  const gather = async (): Promise<Gathered> => {
    const gathered: Gathered = { records: [], last: undefined }
    await fetch(gathered)
    const end = Date.now() + settings.maximumBatchingWindowSeconds * 1000
    const { records } = gathered
    const goesOn = () =>
      iterator !== undefined && records.length > 0 && records.length < settings.batchSize && Date.now() < end
    while (goesOn()) if (!(await fetch(gathered))) await pace.rest()
    return gathered
  }
  /** One look; false at the end of the shard. */
  const look = async (): Promise<boolean> => {
    const asked = waiting.splice(0)
    try {
      const { records, last } = await gather()
      const started = performance.now()
      const save = (sequenceNumber: string) => checkpoints.set(shardId, sequenceNumber)
      // With the last one that is delivered, those behind it are done that the filters left out.
      const lastDelivered = records.at(-1)?.sequenceNumber
      const checkpoint = (sequenceNumber: string) =>
        save(sequenceNumber === lastDelivered ? (last ?? sequenceNumber) : sequenceNumber)
      for (const batch of cutBatches(records, settings.batchSize))
        await deliver(batch, settings, { ...reading.port, checkpoint }, signal)
      if (last !== undefined && records.length === 0) await save(last)
      if (last === undefined) for (const resolve of asked.splice(0)) resolve()
      else pace.quicken()
      const isShort = records.length > 0 && records.length < settings.batchSize
      if (isShort && asked.length === 0) await pause(performance.now() - started)
      return iterator !== undefined
    } finally {
      waiting.unshift(...asked)
    }
  }
  /**
   * After a batch that was not full the next one is gathered for as long as that one took: while records keep coming,
   * batches grow until they cost little for each record, and the first one after a silence waits for nothing.
   */
  const pause = async (tookMs: number) => {
    if (waiting.length > 0) return
    hurry = new AbortController()
    const ends = AbortSignal.any([signal, hurry.signal])
    await wait(Math.min(tookMs, settings.mostGatherMs), undefined, { signal: ends }).catch(() => undefined)
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
      hurry.abort()
      pace.quicken()
      await promise
    },
  }
}

async function firstIterator({ client, streamArn, shardId, checkpoints, signal }: ShardReading) {
  const reached = checkpoints.get(shardId)
  const start = reached
    ? { ShardIteratorType: 'AFTER_SEQUENCE_NUMBER', SequenceNumber: reached }
    : { ShardIteratorType: 'TRIM_HORIZON' }
  const request = { StreamArn: streamArn, ShardId: shardId, ...start }
  return (await client('GetShardIterator', request, signal)).ShardIterator
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
