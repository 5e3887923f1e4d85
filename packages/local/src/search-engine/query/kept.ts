import type { SearchIndex } from '../index/search-index.ts'

/** Makes a function that remembers up to `most` results by key that it computed of an index, until the index changes. */
export function keptByIndex<T extends object>(
  most: number,
): (index: SearchIndex, key: string, compute: () => T) => T {
  const known = new WeakMap<SearchIndex, { version: number; values: Map<string, T> }>()
  return (index, key, compute) => {
    let own = known.get(index)
    if (own?.version !== index.version) {
      own = { version: index.version, values: new Map() }
      known.set(index, own)
    }
    let value = own.values.get(key)
    if (value === undefined) {
      value = compute()
      if (own.values.size >= most) own.values.clear()
      own.values.set(key, value)
    }
    return value
  }
}
