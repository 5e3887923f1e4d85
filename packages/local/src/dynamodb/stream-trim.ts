import type { Catalogue } from './catalogue.ts'
import type { Database } from './database.ts'
import { prefixRange, recordKey, recordsPrefix, tokenEntries } from './keys.ts'
import { limits } from './limits.ts'
import type { UsedToken } from './transactions.ts'
import type { Stream } from './types.ts'
import type { WriteQueue } from './write-queue.ts'

const recordsAtOnce = 500

interface TimedRecord {
  dynamodb: { ApproximateCreationDateTime: number; SequenceNumber: string }
}

/** Makes the trimming: what DynamoDB keeps only for a time is deleted when that time is over by `now` (milliseconds). */
export function createTrim(database: Database, queue: WriteQueue, catalogue: Catalogue) {
  /** Deletes a stretch of the oldest records; true when there may be more to delete. */
  async function trimStretch(stream: Stream, before: number): Promise<boolean> {
    const texts = await database
      .values({ ...prefixRange(recordsPrefix(stream.number)), limit: recordsAtOnce })
      .all()
    const records = texts.map((text): TimedRecord['dynamodb'] => (JSON.parse(text) as TimedRecord).dynamodb)
    const young = records.findIndex((record) => record.ApproximateCreationDateTime >= before)
    const old = young < 0 ? records : records.slice(0, young)
    const last = old.at(-1)
    if (last)
      await queue.run((stage) => {
        for (const record of old) stage.delete(recordKey(stream.number, record.SequenceNumber))
        catalogue.saveStream(stage, { ...catalogue.stream(stream.arn), trimmedTo: last.SequenceNumber })
      })
    return old.length === recordsAtOnce
  }

  /** A stream that was closed goes when its last record has gone, and at the earliest a day after its start. */
  async function removeIfOver(stream: Stream, before: number): Promise<void> {
    if (stream.endingSequence === undefined || stream.createdAt >= before) return
    const [left] = await database.keys({ ...prefixRange(recordsPrefix(stream.number)), limit: 1 }).all()
    if (left === undefined) await queue.run((stage) => catalogue.removeStream(stage, stream))
  }

  async function trimTokens(now: number): Promise<void> {
    const keys: string[] = []
    for await (const [key, text] of database.iterator(prefixRange(tokenEntries))) {
      const { at } = JSON.parse(text) as UsedToken
      if (now - at >= limits.idempotencyWindow) keys.push(key)
    }
    if (keys.length > 0) await queue.run((stage) => keys.forEach((key) => stage.delete(key)))
  }

  return async (now: number): Promise<void> => {
    const before = (now - limits.streamRetention) / 1000
    for (const { arn } of catalogue.streams()) {
      while (await trimStretch(catalogue.stream(arn), before));
      await removeIfOver(catalogue.stream(arn), before)
    }
    await trimTokens(now)
  }
}
