import { createHash } from 'node:crypto'

import { recordKey } from './keys.ts'
import { sameItem } from './same-value.ts'
import { nextNumber, sequenceNumber } from './sequence.ts'
import type { StoredItem } from './stored-item.ts'
import type { Item, KeySchemaElement, Stream } from './types.ts'
import type { Stage } from './write-queue.ts'

/** Who made a change, when it was not a client. */
export interface UserIdentity {
  PrincipalId: string
  Type: string
}

/** One change of one item; either side is undefined where there is no item. */
export interface Change {
  before: StoredItem | undefined
  after: StoredItem | undefined
  identity?: UserIdentity | undefined
}

/** What every record of a stream carries besides the change. */
export interface RecordContext {
  region: string
  /** Milliseconds since 1970. */
  now: number
}

/** Stages the stream record of a change; a write that leaves the item as it was has none. */
export function stageRecord(stage: Stage, stream: Stream, change: Change, context: RecordContext): void {
  const { before, after } = change
  const some = after ?? before
  if (!some) return
  if (before && after && (before.json === after.json || sameItem(before.item(), after.item()))) return
  const sequence = sequenceNumber(nextNumber(stage))
  stage.put(recordKey(stream.number, sequence), recordText(stream, sequence, some, change, context))
}

/** The record as GetRecords answers it. The images are put in as text, for they have just been made or read as such. */
function recordText(
  stream: Stream,
  sequence: string,
  some: StoredItem,
  { before, after, identity }: Change,
  { region, now }: RecordContext,
): string {
  const newImage = stream.viewType.startsWith('NEW') ? after : undefined
  const oldImage =
    stream.viewType.endsWith('OLD_IMAGE') || stream.viewType.endsWith('OLD_IMAGES') ? before : undefined
  const keys = keysOf(stream.keySchema, some.item())
  const keysText = JSON.stringify(keys)
  const size = Buffer.byteLength(keysText) + (newImage?.size() ?? 0) + (oldImage?.size() ?? 0)
  const head = {
    eventID: createHash('md5').update(stream.arn).update(sequence).digest('hex'),
    eventName: before ? (after ? 'MODIFY' : 'REMOVE') : 'INSERT',
    eventVersion: '1.1',
    eventSource: 'aws:dynamodb',
    awsRegion: region,
    ...(identity ? { userIdentity: identity } : {}),
  }
  const images =
    (newImage ? `,"NewImage":${newImage.json}` : '') + (oldImage ? `,"OldImage":${oldImage.json}` : '')
  return (
    `${JSON.stringify(head).slice(0, -1)},"dynamodb":{"ApproximateCreationDateTime":${Math.floor(now / 1000)},` +
    `"Keys":${keysText}${images},"SequenceNumber":"${sequence}","SizeBytes":${size},` +
    `"StreamViewType":"${stream.viewType}"}}`
  )
}

function keysOf(schema: readonly KeySchemaElement[], item: Item): Item {
  return Object.fromEntries(
    schema.flatMap(({ AttributeName }) => {
      const value = item[AttributeName]
      return value ? [[AttributeName, value]] : []
    }),
  )
}
