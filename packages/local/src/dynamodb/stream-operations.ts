import type { Catalogue } from './catalogue.ts'
import type { Database } from './database.ts'
import { constraintError, trimmedData } from './errors.ts'
import { recordKey } from './keys.ts'
import { limits } from './limits.ts'
import { objectText, textOf } from './response.ts'
import { belongsTo, decodeIterator, encodeIterator, shardOf, shardsOf } from './shards.ts'
import {
  checkListStreams,
  checkShardIterator,
  checkStreamArn,
  type ShardIteratorRequest,
} from './stream-requests.ts'
import type { Item, Json, Shard, Stream } from './types.ts'

/** The operations of the DynamoDB Streams API. A stream begins with one shard; all end when it is switched off. */
export function createStreamOperations(database: Database, catalogue: Catalogue) {
  /** The sequence number after which the iterator reads. */
  async function startOf(stream: Stream, shard: Shard, request: ShardIteratorRequest): Promise<string> {
    const { ShardIteratorType: type, SequenceNumber: sequence } = request
    const beginning = laterOf(before(shard.startingSequence), stream.trimmedTo)
    if (type === 'TRIM_HORIZON') return beginning
    if (type === 'LATEST') return laterOf(beginning, await lastSequence(database, stream))
    const after = type === 'AFTER_SEQUENCE_NUMBER' ? sequence : before(sequence)
    if (after < (stream.trimmedTo ?? '')) throw trimmedData(sequence)
    return after
  }

  return {
    ListStreams: async (body: Json): Promise<string> => {
      const { TableName, Limit, ExclusiveStartStreamArn } = checkListStreams(body)
      // The newest first: of a table that was made anew, a client most likely means the stream that is alive.
      const ofTable = catalogue
        .streams()
        .filter((stream) => TableName === undefined || stream.tableName === TableName)
        .toSorted((one, other) => other.number - one.number)
      const after = ofTable.slice(ofTable.findIndex((stream) => stream.arn === ExclusiveStartStreamArn) + 1)
      const page = after.slice(0, Limit)
      const Streams = page.map(({ arn, label, tableName }) => ({
        StreamArn: arn,
        StreamLabel: label,
        TableName: tableName,
      }))
      const more = after.length > page.length
      return JSON.stringify({ Streams, ...(more ? { LastEvaluatedStreamArn: page.at(-1)?.arn } : {}) })
    },

    DescribeStream: async (body: Json): Promise<string> => {
      const stream = catalogue.stream(checkStreamArn(body))
      return JSON.stringify({
        StreamDescription: describe(stream, body['ExclusiveStartShardId']),
      })
    },

    GetShardIterator: async (body: Json): Promise<string> => {
      const request = checkShardIterator(body)
      const stream = catalogue.stream(request.StreamArn)
      const shard = shardOf(stream, request.ShardId)
      const start = await startOf(stream, shard, request)
      return JSON.stringify({ ShardIterator: encodeIterator(stream, shard, start) })
    },

    GetRecords: async (body: Json): Promise<string> => {
      const { arn, shard: id, after } = decodeIterator(body['ShardIterator'])
      const stream = catalogue.stream(arn)
      const shard = shardOf(stream, id)
      if (stream.trimmedTo !== undefined && after < stream.trimmedTo) throw trimmedData(after)
      const { records, last } = await readRecords(database, stream, shard, after, checkLimit(body['Limit']))
      const isEnd = shard.endingSequence !== undefined && records.length === 0
      return objectText({
        Records: `[${records.join(',')}]`,
        NextShardIterator: isEnd ? undefined : textOf(encodeIterator(stream, shard, last)),
      })
    },
  }
}

/** Records in order, as many as the limit and 1 MB allow, and one at least; `last` is as far as was looked. */
async function readRecords(
  database: Database,
  stream: Stream,
  shard: Shard,
  after: string,
  limit: number,
): Promise<{ records: string[]; last: string }> {
  const records: string[] = []
  let last = after
  let size = 0
  const end = recordKey(stream.number, shard.endingSequence ?? '9')
  for await (const [key, json] of database.iterator({ gt: recordKey(stream.number, after), lt: end })) {
    if (isIn(shard, stream, json)) {
      size += Buffer.byteLength(json)
      if (records.length === limit || (records.length > 0 && size > limits.streamPageSize)) break
      records.push(json)
    }
    last = sequenceIn(stream, key)
  }
  return { records, last }
}

function isIn(shard: Shard, stream: Stream, json: string): boolean {
  if (stream.shards === undefined) return true
  const { dynamodb }: { dynamodb: { Keys: Item } } = JSON.parse(json)
  return belongsTo(shard, stream.keySchema, dynamodb.Keys)
}

async function lastSequence(database: Database, stream: Stream): Promise<string | undefined> {
  const range = { gte: recordKey(stream.number, ''), lt: recordKey(stream.number, '9') }
  const [key] = await database.keys({ ...range, reverse: true, limit: 1 }).all()
  return key === undefined ? undefined : sequenceIn(stream, key)
}

function before(sequence: string): string {
  return String(BigInt(sequence) - 1n)
}

function laterOf(one: string, other = ''): string {
  return one > other ? one : other
}

function sequenceIn(stream: Stream, key: string): string {
  return key.slice(recordKey(stream.number, '').length)
}

function checkLimit(value: unknown): number {
  if (value === undefined || value === null) return limits.streamRecords
  if (typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= limits.streamRecords)
    return value
  throw constraintError('limit', value, `Member must have value between 1 and ${limits.streamRecords}`)
}

function describe(stream: Stream, afterShard: unknown): Json {
  const shards = shardsOf(stream)
  const after = shards.findIndex(({ id }) => id === afterShard)
  return {
    StreamArn: stream.arn,
    StreamLabel: stream.label,
    StreamStatus: stream.endingSequence === undefined ? 'ENABLED' : 'DISABLED',
    StreamViewType: stream.viewType,
    CreationRequestDateTime: stream.createdAt,
    TableName: stream.tableName,
    KeySchema: stream.keySchema,
    Shards: shards.slice(after + 1).map(describeShard),
  }
}

function describeShard({ id, parent, startingSequence, endingSequence }: Shard): Json {
  const range = {
    StartingSequenceNumber: startingSequence,
    ...(endingSequence === undefined ? {} : { EndingSequenceNumber: endingSequence }),
  }
  return {
    ShardId: id,
    ...(parent === undefined ? {} : { ParentShardId: parent }),
    SequenceNumberRange: range,
  }
}
