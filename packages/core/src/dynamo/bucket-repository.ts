import type { BucketRepository } from '../access/buckets.ts'
import type { Table } from './client.ts'
import { isConditionFailure } from './refusals.ts'

/** An hour after it is full again a bucket is as good as none, and goes by the table's time to live. */
const FORGOTTEN_AFTER_S = 3600

/** Buckets in the access table: each draw is one conditional UpdateItem of an item far below 1 KB, one write unit. */
export function createBucketRepository({ name: TableName, client }: Table): BucketRepository {
  return {
    async draw(subject, { ms, now, latest, isFull }) {
      const expiresAt = Math.ceil(latest / 1000) + FORGOTTEN_AFTER_S
      const values = isFull
        ? { ':now': now, ':to': now + ms, ':expiresAt': expiresAt }
        : { ':now': now, ':ms': ms, ':before': latest - ms, ':expiresAt': expiresAt }
      const update = {
        TableName,
        Key: { pk: `quota#${subject}`, sk: 'bucket' },
        // DynamoDB knows no greatest of two numbers, so who draws says what is to be expected.
        UpdateExpression: `SET fullAt = ${isFull ? ':to' : 'fullAt + :ms'}, expiresAt = :expiresAt`,
        ConditionExpression: isFull
          ? 'attribute_not_exists(pk) OR fullAt <= :now'
          : 'fullAt > :now AND fullAt <= :before',
        ExpressionAttributeValues: values,
        ReturnValues: 'UPDATED_NEW',
        ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
      } as const
      try {
        const { Attributes } = await client.update(update)
        return { drawn: true, fullAt: Number(Attributes?.['fullAt']) }
      } catch (error) {
        if (!isConditionFailure(error)) throw error
        return { drawn: false, fullAt: Number(error.Item?.['fullAt']?.N ?? 0) }
      }
    },
  }
}
