import type { Table } from './client.ts'
import type { Item, ItemKey } from './item-reader.ts'

/** A partition of the table or of one of its indexes; its rows are sorted by their sort key. */
export type Partition = { index: 'table' | 'gsi1' | 'gsi2'; pk: string }

/** Bounds of the sort key, both inclusive. */
export type Range = { low: string; high: string }

/** A row of a sorted partition: its place in the order, and the key of its item. */
export type Row = { position: string; key: ItemKey }

export const EVERYTHING: Range = { low: ' ', high: '\u{10ffff}' }

const FIELDS = {
  table: { pk: 'pk', sk: 'sk' },
  gsi1: { pk: 'gsi1pk', sk: 'gsi1sk' },
  gsi2: { pk: 'gsi2pk', sk: 'gsi2sk' },
} as const

/** The first rows in one direction, at most `limit`; several calls only where DynamoDB pages by size. */
export async function queryRows(
  table: Table,
  partition: Partition,
  range: Range,
  { limit, descending }: { limit: number; descending: boolean },
): Promise<Row[]> {
  const { sk } = FIELDS[partition.index]
  const items = await queryItems(table, partition, range, { limit, descending })
  return items.map((item) => ({
    position: String(item[sk]),
    key: { pk: String(item['pk']), sk: String(item['sk']) },
  }))
}

/** Whole items of a partition in order; strongly consistent where the partition is the table's own. */
export async function queryItems(
  table: Table,
  partition: Partition,
  range: Range,
  { limit = Infinity, descending = false }: { limit?: number; descending?: boolean } = {},
): Promise<Item[]> {
  if (range.low > range.high) return []
  const { pk, sk } = FIELDS[partition.index]
  const items: Item[] = []
  let start: Item | undefined
  do {
    const answer = await table.client.query({
      TableName: table.name,
      ...(partition.index === 'table' ? { ConsistentRead: true } : { IndexName: partition.index }),
      KeyConditionExpression: '#pk = :pk AND #sk BETWEEN :low AND :high',
      ExpressionAttributeNames: { '#pk': pk, '#sk': sk },
      ExpressionAttributeValues: { ':pk': partition.pk, ':low': range.low, ':high': range.high },
      ScanIndexForward: !descending,
      ...(limit < Infinity && { Limit: limit - items.length }),
      ...(start && { ExclusiveStartKey: start }),
    })
    items.push(...(answer.Items ?? []))
    start = answer.LastEvaluatedKey
  } while (start && items.length < limit)
  return items
}
