import type { Table } from './client.ts'
import { BucketEntity } from './entities/bucket.ts'
import { EVERYTHING, queryItems } from './sorted-keys.ts'
import type { Range } from './sorted-keys.ts'

export type BucketedList = 'articles' | 'quotes' | 'speakers'

/** The directory of the buckets that hold, or once held, something. */
export type Buckets = {
  /** To be awaited before an item is written into the bucket: one that is too much only costs an empty query. */
  ensure: (list: BucketedList, bucket: string) => Promise<void>
  within: (list: BucketedList, range?: Range) => Promise<string[]>
}

export function createBuckets(table: Table): Buckets {
  // Written once for each process: the month of an ingestion is nearly always known already.
  const known = new Set<string>()
  return {
    async ensure(list, bucket) {
      const name = `${list} ${bucket}`
      if (known.has(name)) return
      const Item = BucketEntity.item({ list, bucket })
      await table.client.put({ TableName: table.name, Item })
      known.add(name)
    },
    async within(list, range = EVERYTHING) {
      const items = await queryItems(table, { index: 'table', pk: `buckets#${list}` }, range)
      return items.map((item) => String(item['bucket']))
    },
  }
}
