import type { Table } from './client.ts'
import { queryRows } from './sorted-keys.ts'
import type { Partition, Range, Row } from './sorted-keys.ts'

/** Reads a sorted list from a place on, exclusive, in one direction. */
export type RowSource = (from: string | null, limit: number, descending: boolean) => Promise<Row[]>

/**
 * One sorted list out of several partitions that hold parts of it, as those of merged speakers. What stands at one
 * place in two of them is one thing: an article that quotes both speakers.
 */
export function mergedRows(table: Table, partitions: readonly Partition[], range: Range): RowSource {
  return async (from, limit, descending) => {
    const parts = await Promise.all(
      partitions.map((partition) => rowsAfter(table, partition, range, from, limit, descending)),
    )
    const sign = descending ? -1 : 1
    const rows = parts.flat()
    if (parts.length === 1) return rows
    rows.sort((a, b) => sign * (nameOf(a) < nameOf(b) ? -1 : 1))
    return rows.filter((row, index) => index === 0 || nameOf(row) !== nameOf(rows[index - 1])).slice(0, limit)
  }
}

/** Rows of one thing agree in both; only while a large revision is staged can two quotes have one position. */
function nameOf(row: Row | undefined): string {
  return row ? `${row.position} ${row.key.sk}` : ''
}

/**
 * One sorted list cut into buckets, such as months. `buckets` gives those that lie within the list's bounds,
 * ascending; `bucketOf` tells the bucket of a position, so that walking starts where the cursor is.
 */
export function bucketedRows(
  table: Table,
  range: Range,
  buckets: () => Promise<string[]>,
  partitionOf: (bucket: string) => Partition,
  bucketOf: (position: string) => string,
): RowSource {
  return async (from, limit, descending) => {
    const known = await buckets()
    if (descending) known.reverse()
    const start = from === null ? null : bucketOf(from)
    const rows: Row[] = []
    for (const bucket of known) {
      if (start !== null && (descending ? bucket > start : bucket < start)) continue
      const wanted = limit - rows.length
      rows.push(...(await rowsAfter(table, partitionOf(bucket), range, from, wanted, descending)))
      if (rows.length >= limit) break
    }
    return rows
  }
}

/** BETWEEN is inclusive, so one row more is read and the one at `from` itself left out. */
async function rowsAfter(
  table: Table,
  partition: Partition,
  range: Range,
  from: string | null,
  limit: number,
  descending: boolean,
): Promise<Row[]> {
  if (from === null) return queryRows(table, partition, range, { limit, descending })
  // A cursor lies within the bounds of its own list, so it takes the place of one of them.
  const bounded = descending ? { low: range.low, high: from } : { low: from, high: range.high }
  const rows = await queryRows(table, partition, bounded, { limit: limit + 1, descending })
  return rows.filter(({ position }) => position !== from).slice(0, limit)
}
