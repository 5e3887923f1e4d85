import type { Table } from './client.ts'
import { sleep } from '../sleep.ts'

export type ItemKey = { pk: string; sk: string }
export type Item = Record<string, unknown>

/** Reads one item, strongly consistent; null when it is not there. */
export type ItemReader = (key: ItemKey) => Promise<Item | null>

const KEYS_PER_CALL = 100
const TRIES = 6

type Waiting = { key: ItemKey; settle: PromiseWithResolvers<Item | null> }

/**
 * Reads that are asked for in one turn of the event loop, whatever their nouns, share BatchGetItem calls, and
 * equal ones share their answer: a page with quotes, articles and speakers costs one call per 100 keys.
 */
export function createItemReader(table: Table): ItemReader {
  let waiting = new Map<string, Waiting>()

  function flush(): void {
    const all = [...waiting.values()]
    waiting = new Map()
    for (let from = 0; from < all.length; from += KEYS_PER_CALL) {
      const some = all.slice(from, from + KEYS_PER_CALL)
      readAll(
        table,
        some.map(({ key }) => key),
      ).then(
        (found) => some.forEach(({ key, settle }) => settle.resolve(found.get(nameOf(key)) ?? null)),
        (error: unknown) => some.forEach(({ settle }) => settle.reject(error)),
      )
    }
  }

  return (key) => {
    const name = nameOf(key)
    const known = waiting.get(name)
    if (known) return known.settle.promise
    if (waiting.size === 0) setImmediate(flush)
    const settle = Promise.withResolvers<Item | null>()
    waiting.set(name, { key, settle })
    return settle.promise
  }
}

/** What DynamoDB leaves unprocessed (a page over 16 MB, a throttled key) is asked for again. */
async function readAll(table: Table, keys: ItemKey[]): Promise<Map<string, Item>> {
  const found = new Map<string, Item>()
  let left: ItemKey[] = keys
  for (let tries = 1; left.length > 0; tries++) {
    const answer = await table.client.batchGet({
      RequestItems: { [table.name]: { Keys: left, ConsistentRead: true } },
    })
    for (const item of answer.Responses?.[table.name] ?? []) found.set(nameOf(item as ItemKey), item)
    left = (answer.UnprocessedKeys?.[table.name]?.Keys ?? []) as ItemKey[]
    if (left.length === 0) break
    if (tries === TRIES) throw new Error(`${left.length} keys stayed unprocessed after ${TRIES} tries`)
    await sleep(Math.random() * 50 * 2 ** tries)
  }
  return found
}

function nameOf({ pk, sk }: ItemKey): string {
  return `${pk}\n${sk}`
}
