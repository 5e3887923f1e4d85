import type { Catalogue } from './catalogue.ts'
import type { Database } from './database.ts'
import { sequenceEntry } from './keys.ts'
import { nextNumber, sequenceNumber } from './sequence.ts'
import { shardId, shardsOf } from './shards.ts'
import type { Shard, Stream } from './types.ts'
import type { WriteQueue } from './write-queue.ts'

// Beyond so many at a time a full shard gets one successor, as on AWS every few hours; each costs its readers a poll.
const mostOpen = 4

/**
 * Makes the splitting: when so many records have come since a stream's newest shard was opened, its oldest open one
 * ends and two, each with half of its keys, take its place. DynamoDB does so by size, age and traffic.
 */
export function createShardSplits(
  database: Database,
  queue: WriteQueue,
  catalogue: Catalogue,
  shardRecords: number,
) {
  return async (now: number): Promise<void> => {
    const reached = sequenceNumber(Number((await database.get(sequenceEntry)) ?? 0))
    for (const { arn, endingSequence } of catalogue.streams()) {
      const newest = shardsOf(catalogue.stream(arn)).at(-1)?.startingSequence ?? reached
      if (endingSequence !== undefined || BigInt(reached) - BigInt(newest) < shardRecords) continue
      await queue.run((stage) => {
        const stream = catalogue.stream(arn)
        catalogue.saveStream(stage, splitShard(stream, sequenceNumber(nextNumber(stage)), now / 1000))
      })
    }
  }
}

/** The stream with its oldest open shard ended at a sequence number, and what takes its place. */
function splitShard(stream: Stream, at: string, createdAt: number): Stream {
  const shards = shardsOf(stream)
  const open = shards.filter(({ endingSequence }) => endingSequence === undefined)
  const [parent] = open
  if (!parent) return stream
  const [from, to] = parent.hashes
  const middle = Math.floor((from + to) / 2)
  const ranges: Shard['hashes'][] =
    open.length < mostOpen && middle > from
      ? [
          [from, middle],
          [middle, to],
        ]
      : [[from, to]]
  const children = ranges.map((hashes): Shard => {
    const id = shardId(stream, createdAt, `${at} ${hashes[0]}`)
    return { id, parent: parent.id, startingSequence: at, hashes }
  })
  const ended = shards.map((shard) => (shard === parent ? { ...shard, endingSequence: at } : shard))
  return { ...stream, shards: [...ended, ...children] }
}
