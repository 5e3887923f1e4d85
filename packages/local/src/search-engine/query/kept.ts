import type { SearchIndex } from '../index/search-index.ts'

/** Makes a function that remembers the last `most` results by key that it computed of an index, until the index changes. */
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
    const value = own.values.get(key) ?? compute()
    // What was asked for last stands last, and stays longest.
    own.values.delete(key)
    own.values.set(key, value)
    if (own.values.size > most) {
      const [oldest] = own.values.keys()
      if (oldest !== undefined) own.values.delete(oldest)
    }
    return value
  }
}
