import type { Page, PageRequest } from '../paging.ts'
import { encodeCursor, positionIn } from '../paging-cursor.ts'
import type { RowSource } from './row-source.ts'
import type { Row } from './sorted-keys.ts'

/** A list's name for its cursors, its rows, its direction, and how a row becomes what is listed. */
export type List<T> = {
  tag: string
  rows: RowSource
  descending: boolean
  /** Null leaves a row out: it was deleted, hidden, or does not pass the filter. */
  read: (rows: Row[]) => Promise<(T | null)[]>
}

// A filter that lets little through reads on in steps of this many rows, one BatchGetItem's worth.
const STEP = 100

/** One page of a list. Rows that read as null are made up for by reading on. */
export async function pageOfRows<T>(list: List<T>, page: PageRequest): Promise<Page<T>> {
  const descending = list.descending !== page.backward
  const found: { cursor: string; node: T }[] = []
  let from = positionIn(list.tag, page)
  for (let wanted = page.limit + 1; found.length <= page.limit; wanted = STEP) {
    const rows = await list.rows(from, wanted, descending)
    const nodes = await list.read(rows)
    for (const [index, node] of nodes.entries()) {
      const position = rows[index]?.position
      if (node !== null && position !== undefined)
        found.push({ cursor: encodeCursor(list.tag, position), node })
    }
    from = rows.at(-1)?.position ?? from
    if (rows.length < wanted) break
  }
  return asPage(found, page)
}

function asPage<T>(found: { cursor: string; node: T }[], page: PageRequest): Page<T> {
  const more = found.length > page.limit
  const edges = found.slice(0, page.limit)
  return page.backward
    ? { edges: edges.toReversed(), hasPreviousPage: more, hasNextPage: page.cursor !== null }
    : { edges, hasNextPage: more, hasPreviousPage: page.cursor !== null }
}
