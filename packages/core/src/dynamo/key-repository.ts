import type { KeyRepository } from '../access/keys.ts'
import type { ApiKey, StoredKey } from '../access/types.ts'
import type { Table } from './client.ts'
import type { Item } from './item-reader.ts'
import { isConditionFailure } from './refusals.ts'

/** All keys share a partition: there are few, instances keep them for a while, and it makes a list of one Query. */
const KEYS = 'keys'

/** Keys in the access table. */
export function createKeyRepository({ name: TableName, client }: Table): KeyRepository {
  return {
    async find(id) {
      const { Item } = await client.get({ TableName, Key: { pk: KEYS, sk: id }, ConsistentRead: true })
      return Item ? storedKey(Item) : null
    },
    async list() {
      const keys: ApiKey[] = []
      let from: Item | undefined
      do {
        const page = await client.query({
          TableName,
          KeyConditionExpression: 'pk = :keys',
          ExpressionAttributeValues: { ':keys': KEYS },
          ...(from && { ExclusiveStartKey: from }),
        })
        keys.push(...(page.Items ?? []).map(withoutHash))
        from = page.LastEvaluatedKey
      } while (from)
      return keys.toSorted((a, b) => b.createdAt.localeCompare(a.createdAt))
    },
    async add({ id, hash, name, role, createdAt, expiresAt }) {
      const item: KeyItem = {
        sk: id,
        hash,
        name,
        role,
        createdAt,
        ...(expiresAt && { validUntil: expiresAt }),
      }
      try {
        await client.put({
          TableName,
          Item: { pk: KEYS, ...item },
          ConditionExpression: 'attribute_not_exists(pk)',
          ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
        })
        return true
      } catch (error) {
        if (isConditionFailure(error)) return error.Item?.['hash']?.S === hash
        throw error
      }
    },
    async revoke(id, at) {
      try {
        const { Attributes } = await client.update({
          TableName,
          Key: { pk: KEYS, sk: id },
          UpdateExpression: 'SET revokedAt = if_not_exists(revokedAt, :at)',
          ConditionExpression: 'attribute_exists(pk)',
          ExpressionAttributeValues: { ':at': at },
          ReturnValues: 'ALL_NEW',
        })
        return Attributes ? withoutHash(Attributes) : null
      } catch (error) {
        if (isConditionFailure(error)) return null
        throw error
      }
    },
  }
}

/** `validUntil` and not `expiresAt`, by which DynamoDB deletes items: keys are to stay. */
type KeyItem = Omit<StoredKey, 'id' | 'expiresAt' | 'revokedAt'> & {
  sk: string
  validUntil?: string
  revokedAt?: string
}

function storedKey(item: Item): StoredKey {
  const { sk: id, hash, name, role, createdAt, validUntil, revokedAt } = item as KeyItem
  return { id, hash, name, role, createdAt, expiresAt: validUntil ?? null, revokedAt: revokedAt ?? null }
}

function withoutHash(item: Item): ApiKey {
  const { hash: _, ...key } = storedKey(item)
  return key
}
