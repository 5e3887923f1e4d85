import { digest } from '../ids.ts'
import { ChunkEntity } from './entities/chunk.ts'
import type { Item, ItemKey, ItemReader } from './item-reader.ts'
import { pack, unpack } from './packed-json.ts'

type ChunkKind = 'body' | 'outline'

/** The chunks of one value: `set` names them, `items` are to be put; equal values give equal sets. */
export type ChunkSet = { set: string; count: number; items: Item[] }

// DynamoDB allows 400 KB an item, keys and names included.
const CHUNK_BYTES = 350_000

/** Cuts a value into items, as packed JSON. */
export function chunksOf(articleId: string, kind: ChunkKind, value: unknown): ChunkSet {
  const json = JSON.stringify(value)
  const bytes = pack(json)
  const set = digest(kind, json)
  const items: Item[] = []
  for (let from = 0; from < bytes.length; from += CHUNK_BYTES) {
    const data = bytes.subarray(from, from + CHUNK_BYTES)
    const index = String(items.length).padStart(2, '0')
    items.push(ChunkEntity.item({ articleId, kind, set, index, data }))
  }
  return { set, count: items.length, items }
}

/** The value again, or null when a chunk is gone because a newer revision has replaced the set. */
export async function readChunks(
  read: ItemReader,
  articleId: string,
  kind: ChunkKind,
  set: string,
  count: number,
): Promise<unknown> {
  const items = await Promise.all(chunkKeys(articleId, kind, set, count).map(read))
  const parts = items.map((item) => (item?.['data'] instanceof Uint8Array ? item['data'] : null))
  if (parts.some((part) => part === null)) return null
  return unpack(Buffer.concat(parts.filter((part) => part !== null)))
}

export function chunkKeys(articleId: string, kind: ChunkKind, set: string, count: number): ItemKey[] {
  return Array.from({ length: count }, (_, index) => ({
    pk: `article#${articleId}`,
    sk: `${kind}#${set}#${String(index).padStart(2, '0')}`,
  }))
}
