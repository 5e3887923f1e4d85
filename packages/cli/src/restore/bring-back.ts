import { setTimeout as pause } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import {
  BatchGetItemCommand,
  BatchWriteItemCommand,
  paginateScan,
  type AttributeValue,
  type DynamoDBClient,
  type WriteRequest,
} from '@aws-sdk/client-dynamodb'

type Item = Record<string, AttributeValue>

/** How far it is: items looked at, and those that were put back or removed, or would be. */
export type BroughtBack = { compared: number; put: number; removed: number }

// As many as one BatchGetItem asks for, and as one BatchWriteItem takes.
const ITEMS_A_PAGE = 100
const WRITES_AT_ONCE = 25

// What is under way now has nothing to do with what was under way then.
const UNDER_WAY = /^(?:maintenance|unanswered)#/u

/**
 * Makes one table hold what another holds, item by item; without `write` it only counts. What is equal is left alone, so
 * the stream tells of changes only, and who was interrupted runs it once more. It keeps a page of each in memory.
 */
export async function* bringBack(
  client: DynamoDBClient,
  { from, to, write }: { from: string; to: string; write: boolean },
): AsyncGenerator<BroughtBack> {
  const done = { compared: 0, put: 0, removed: 0 }
  for await (const items of pages(client, from)) {
    const now = await itemsAt(client, to, items)
    const differing = items.filter((item) => !isDeepStrictEqual(item, now.get(nameOf(item))))
    if (write)
      await send(
        client,
        to,
        differing.map((Item) => ({ PutRequest: { Item } })),
      )
    done.compared += items.length
    done.put += differing.length
    yield { ...done }
  }
  for await (const items of pages(client, to)) {
    const then = await itemsAt(client, from, items)
    const newer = items.filter((item) => !then.has(nameOf(item)))
    if (write)
      await send(
        client,
        to,
        newer.map((item) => ({ DeleteRequest: { Key: keyOf(item) } })),
      )
    done.compared += items.length
    done.removed += newer.length
    yield { ...done }
  }
}

async function* pages(client: DynamoDBClient, TableName: string): AsyncGenerator<Item[]> {
  const asked = { TableName, ConsistentRead: true }
  for await (const { Items = [] } of paginateScan({ client, pageSize: ITEMS_A_PAGE }, asked))
    yield Items.filter(({ pk }) => !UNDER_WAY.test(pk?.S ?? ''))
}

/** The items of a table under the keys of these, by their names. */
async function itemsAt(
  client: DynamoDBClient,
  table: string,
  items: readonly Item[],
): Promise<Map<string, Item>> {
  const found = new Map<string, Item>()
  let left = items.map(keyOf)
  for (let wait = 50; left.length > 0; wait *= 2) {
    const RequestItems = { [table]: { Keys: left, ConsistentRead: true } }
    const { Responses, UnprocessedKeys } = await client.send(new BatchGetItemCommand({ RequestItems }))
    for (const item of Responses?.[table] ?? []) found.set(nameOf(item), item)
    left = (UnprocessedKeys?.[table]?.Keys ?? []).map(keyOf)
    if (left.length > 0) await pause(wait)
  }
  return found
}

async function send(client: DynamoDBClient, table: string, requests: readonly WriteRequest[]): Promise<void> {
  for (let from = 0; from < requests.length; from += WRITES_AT_ONCE) {
    let left = requests.slice(from, from + WRITES_AT_ONCE)
    for (let wait = 50; left.length > 0; wait *= 2) {
      const asked = new BatchWriteItemCommand({ RequestItems: { [table]: left } })
      left = (await client.send(asked)).UnprocessedItems?.[table] ?? []
      if (left.length > 0) await pause(wait)
    }
  }
}

function keyOf({ pk, sk }: Item): Item {
  if (!pk || !sk) throw new Error('An item has no pk or no sk: these are no tables of this project')
  return { pk, sk }
}

function nameOf({ pk, sk }: Item): string {
  return JSON.stringify([pk?.S, sk?.S])
}
