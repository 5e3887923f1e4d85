import type { Catalogue } from './catalogue.ts'
import type { Database } from './database.ts'
import { constraintError, trimmedData, validationError } from './errors.ts'
import { recordKey } from './keys.ts'
import { limits } from './limits.ts'
import { objectText, textOf } from './response.ts'
import { decodeIterator, encodeIterator, shardOf } from './shards.ts'
import {
  checkListStreams,
  checkShardIterator,
  checkStreamArn,
  type ShardIteratorRequest,
} from './stream-requests.ts'
import type { Json, Stream } from './types.ts'

/** The operations of the DynamoDB Streams API. Every stream has one shard, which ends when the stream is switched off. */
export function createStreamOperations(database: Database, catalogue: Catalogue) {
  /** The sequence number after which the iterator reads. */
  async function startOf(stream: Stream, request: ShardIteratorRequest): Promise<string> {
    const { ShardIteratorType: type, SequenceNumber: sequence } = request
    const trimmedTo = stream.trimmedTo ?? ''
    if (type === 'TRIM_HORIZON') return trimmedTo
    if (type === 'LATEST') return (await lastSequence(database, stream)) ?? trimmedTo
    const after = type === 'AFTER_SEQUENCE_NUMBER' ? sequence : String(BigInt(sequence) - 1n)
    if (after < trimmedTo) throw trimmedData(sequence)
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
        StreamDescription: describe(stream, body['ExclusiveStartShardId'] !== undefined),
      })
    },

    GetShardIterator: async (body: Json): Promise<string> => {
      const request = checkShardIterator(body)
      const stream = catalogue.stream(request.StreamArn)
      if (request.ShardId !== shardOf(stream))
        throw validationError(`The stream has no shard ${request.ShardId}; its shard is ${shardOf(stream)}`)
      return JSON.stringify({ ShardIterator: encodeIterator(stream, await startOf(stream, request)) })
    },

    GetRecords: async (body: Json): Promise<string> => {
      const { arn, after } = decodeIterator(body['ShardIterator'])
      const stream = catalogue.stream(arn)
      if (stream.trimmedTo !== undefined && after < stream.trimmedTo) throw trimmedData(after)
      const records = await readRecords(database, stream, after, checkLimit(body['Limit']))
      const last = records.at(-1)?.sequence ?? after
      const isEnd = stream.endingSequence !== undefined && records.length === 0
      return objectText({
        Records: `[${records.map((record) => record.json).join(',')}]`,
        NextShardIterator: isEnd ? undefined : textOf(encodeIterator(stream, last)),
      })
    },
  }
}

interface StoredRecord {
  json: string
  sequence: string
}

/** Records in order, as many as the limit and 1 MB allow, and one at least. */
async function readRecords(
  database: Database,
  stream: Stream,
  after: string,
  limit: number,
): Promise<StoredRecord[]> {
  const records: StoredRecord[] = []
  let size = 0
  const range = { gt: recordKey(stream.number, after), lt: recordKey(stream.number, '9') }
  for await (const [key, json] of database.iterator({ ...range, limit })) {
    size += Buffer.byteLength(json)
    if (records.length > 0 && size > limits.streamPageSize) break
    records.push({ json, sequence: sequenceIn(stream, key) })
  }
  return records
}

async function lastSequence(database: Database, stream: Stream): Promise<string | undefined> {
  const range = { gte: recordKey(stream.number, ''), lt: recordKey(stream.number, '9') }
  const [key] = await database.keys({ ...range, reverse: true, limit: 1 }).all()
  return key === undefined ? undefined : sequenceIn(stream, key)
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

function describe(stream: Stream, afterItsShard: boolean): Json {
  const range = {
    StartingSequenceNumber: stream.startingSequence,
    ...(stream.endingSequence === undefined ? {} : { EndingSequenceNumber: stream.endingSequence }),
  }
  return {
    StreamArn: stream.arn,
    StreamLabel: stream.label,
    StreamStatus: stream.endingSequence === undefined ? 'ENABLED' : 'DISABLED',
    StreamViewType: stream.viewType,
    CreationRequestDateTime: stream.createdAt,
    TableName: stream.tableName,
    KeySchema: stream.keySchema,
    Shards: afterItsShard ? [] : [{ ShardId: shardOf(stream), SequenceNumberRange: range }],
  }
}
