import type { TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb'
import type { Table } from './client.ts'
import type { Item, ItemKey } from './item-reader.ts'
import { isCancelledTransaction } from './refusals.ts'
import { sleep } from '../sleep.ts'

/** A condition of a transaction did not hold: somebody else has written meanwhile. */
export class ConditionFailedError extends Error {
  constructor(cause: unknown) {
    super('A condition of the transaction did not hold', { cause })
    this.name = 'ConditionFailedError'
  }
}

/** DynamoDB's limits for one transaction; the bytes leave room for how they are counted there. */
export const MAX_WRITES = 100
export const MAX_BYTES = 3_500_000

export type Condition = {
  expression: string
  names?: Record<string, string>
  values?: Record<string, unknown>
}

export type Write =
  | { put: Item; condition?: Condition }
  | { remove: ItemKey; condition?: Condition }
  | { check: ItemKey; condition: Condition }

const TRIES = 8

/** Writes all or nothing. Conflicts with a transaction under way are retried; a failed condition is thrown. */
export async function transact(table: Table, writes: readonly Write[]): Promise<void> {
  const TransactItems = writes.map((write) => transactItem(table, write))
  for (let tries = 1; ; tries++) {
    try {
      await table.client.transactWrite({ TransactItems })
      return
    } catch (error) {
      if (!isCancelledTransaction(error)) throw error
      const codes = error.CancellationReasons?.map(({ Code }) => Code) ?? []
      if (codes.includes('ConditionalCheckFailed')) throw new ConditionFailedError(error)
      const passing = codes.some((code) => code === 'TransactionConflict' || code === 'ThrottlingError')
      if (!passing || tries === TRIES) throw error
      await sleep(Math.random() * 20 * 2 ** tries)
    }
  }
}

type TransactItem = NonNullable<TransactWriteCommandInput['TransactItems']>[number]

function transactItem(table: Table, write: Write): TransactItem {
  const { condition } = write
  const guarded = {
    TableName: table.name,
    ...(condition && { ConditionExpression: condition.expression }),
    ...(condition?.names && { ExpressionAttributeNames: condition.names }),
    ...(condition?.values && { ExpressionAttributeValues: condition.values }),
  }
  if ('put' in write) return { Put: { ...guarded, Item: write.put } }
  if ('remove' in write) return { Delete: { ...guarded, Key: write.remove } }
  return {
    ConditionCheck: { ...guarded, Key: write.check, ConditionExpression: write.condition.expression },
  }
}

/** About what DynamoDB counts for an item. */
export function sizeOf(write: Write): number {
  if (!('put' in write)) return 200
  return Object.entries(write.put).reduce((sum, [name, value]) => sum + name.length + bytesOf(value), 0)
}

function bytesOf(value: unknown): number {
  if (typeof value === 'string') return Buffer.byteLength(value)
  return value instanceof Uint8Array ? value.length : Buffer.byteLength(JSON.stringify(value))
}

/** Cuts writes into runs that fit one transaction beside `reserved` others. */
export function inRuns(writes: readonly Write[], reserved: number): Write[][] {
  const runs: Write[][] = []
  let run: Write[] = []
  let bytes = 0
  for (const write of writes) {
    const size = sizeOf(write)
    if (run.length > 0 && (run.length + reserved >= MAX_WRITES || bytes + size > MAX_BYTES)) {
      runs.push(run)
      run = []
      bytes = 0
    }
    run.push(write)
    bytes += size
  }
  if (run.length > 0) runs.push(run)
  return runs
}
