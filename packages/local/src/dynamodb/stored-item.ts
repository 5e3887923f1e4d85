import { itemSize } from './item-size.ts'
import type { Item } from './types.ts'

/**
 * An item as it lies in the store: JSON, as text and as its bytes. Either is made of the other when it is asked for, and
 * neither is parsed before somebody looks into the item: most reads pass on what was stored.
 */
export interface StoredItem {
  readonly json: string
  readonly bytes: Uint8Array
  item(): Item
  size(): number
}

/** Wraps the text of one stored item. */
export function storedItem(json: string): StoredItem {
  let item: Item | undefined
  const parsed = () => (item ??= parseItem(json))
  return withBytes({ json, item: parsed, size: () => itemSize(parsed()) })
}

/** Wraps the bytes of one stored item. */
export function storedBytes(bytes: Uint8Array): StoredItem {
  let item: Item | undefined
  const parsed = () => (item ??= parseItem(textOf(bytes)))
  return {
    bytes,
    get json() {
      return textOf(bytes)
    },
    item: parsed,
    size: () => itemSize(parsed()),
  }
}

/** Wraps an item that is about to be stored. */
export function newStoredItem(item: Item): StoredItem {
  return withBytes({ json: JSON.stringify(item), item: () => item, size: () => itemSize(item) })
}

function parseItem(json: string): Item {
  const item: Item = JSON.parse(json)
  return item
}

function withBytes(text: Omit<StoredItem, 'bytes'>): StoredItem {
  return {
    ...text,
    get bytes() {
      return Buffer.from(text.json)
    },
  }
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString()
}
