import { itemSize } from './item-size.ts'
import type { Item } from './types.ts'

/** An item as it lies in the store. It is parsed when asked for and not before: most reads pass the text on. */
export interface StoredItem {
  readonly json: string
  item(): Item
  size(): number
}

/** Wraps the text of one stored item. */
export function storedItem(json: string): StoredItem {
  let item: Item | undefined
  const parsed = () => (item ??= parseItem(json))
  return { json, item: parsed, size: () => itemSize(parsed()) }
}

/** Wraps an item that is about to be stored. */
export function newStoredItem(item: Item): StoredItem {
  return { json: JSON.stringify(item), item: () => item, size: () => itemSize(item) }
}

function parseItem(json: string): Item {
  const item: Item = JSON.parse(json)
  return item
}
