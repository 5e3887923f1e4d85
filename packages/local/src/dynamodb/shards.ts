import { createHash } from 'node:crypto'

import { notFound, validationError } from './errors.ts'
import type { Item, KeySchemaElement, Shard, Stream } from './types.ts'

/** Hashes of partition keys lie below this. */
export const hashLimit = 2 ** 16

/** The shards of a stream, parents before their children. What has ended with its stream has an ending here too. */
export function shardsOf(stream: Stream): Shard[] {
  const { startingSequence, endingSequence } = stream
  const shards = stream.shards ?? [
    { id: shardId(stream, stream.createdAt, ''), startingSequence, hashes: [0, hashLimit] },
  ]
  return shards.map((shard) =>
    shard.endingSequence === undefined && endingSequence !== undefined ? { ...shard, endingSequence } : shard,
  )
}

/** One shard of a stream; throws ResourceNotFoundException, which names those that there are. */
export function shardOf(stream: Stream, id: string): Shard {
  const shards = shardsOf(stream)
  const found = shards.find((shard) => shard.id === id)
  if (found) return found
  throw notFound(`The stream has no shard ${id}; its shards are ${shards.map((one) => one.id).join(', ')}`)
}

/** An id in the shape of AWS's: the milliseconds of its start and eight hex digits, which `name` tells from others. */
export function shardId(stream: Stream, createdAt: number, name: string): string {
  const start = String(Math.floor(createdAt * 1000)).padStart(20, '0')
  return `shardId-${start}-${createHash('md5').update(stream.arn).update(name).digest('hex').slice(0, 8)}`
}

/** Whether the records of an item with these keys go into the shard. */
export function belongsTo(shard: Shard, keySchema: readonly KeySchemaElement[], keys: Item): boolean {
  const [from, to] = shard.hashes
  if (from === 0 && to === hashLimit) return true
  const name = keySchema.find(({ KeyType }) => KeyType === 'HASH')?.AttributeName ?? ''
  const hash = createHash('md5').update(JSON.stringify(keys[name])).digest().readUInt16BE()
  return hash >= from && hash < to
}

/** A place in a shard: the sequence number after which reading goes on. */
interface ShardPosition {
  arn: string
  shard: string
  after: string
}

/** A position as the opaque text that clients hand back. */
export function encodeIterator(stream: Stream, shard: Shard, after: string): string {
  const position: ShardPosition = { arn: stream.arn, shard: shard.id, after }
  return Buffer.from(JSON.stringify(position)).toString('base64')
}

/** The position in an iterator. Throws a ValidationException for what `encodeIterator` did not make. */
export function decodeIterator(iterator: unknown): ShardPosition {
  const position = typeof iterator === 'string' ? parse(iterator) : undefined
  if (!position)
    throw validationError('Invalid ShardIterator: it must be one that GetShardIterator or GetRecords gave')
  return position
}

function parse(iterator: string): ShardPosition | undefined {
  const text = Buffer.from(iterator, 'base64').toString()
  const match = /^\{"arn":"([^"]+)","shard":"([^"]+)","after":"(\d+)"\}$/.exec(text)
  const [, arn, shard, after] = match ?? []
  return arn && shard && after ? { arn, shard, after } : undefined
}
