import { createHash } from 'node:crypto'

import { validationError } from './errors.ts'
import type { Stream } from './types.ts'

/** The id of the stream's only shard, in the shape of AWS's: the milliseconds of its start and eight hex digits. */
export function shardOf(stream: Stream): string {
  const start = String(Math.floor(stream.createdAt * 1000)).padStart(20, '0')
  return `shardId-${start}-${createHash('md5').update(stream.arn).digest('hex').slice(0, 8)}`
}

/** A place in a stream: the sequence number after which reading goes on, '' for the very beginning. */
interface ShardPosition {
  arn: string
  after: string
}

/** A position as the opaque text that clients hand back. */
export function encodeIterator(stream: Stream, after: string): string {
  const position: ShardPosition = { arn: stream.arn, after }
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
  const match = /^\{"arn":"([^"]+)","after":"(\d*)"\}$/.exec(text)
  const [, arn, after] = match ?? []
  return arn === undefined || after === undefined ? undefined : { arn, after }
}
