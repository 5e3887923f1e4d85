import type { Engine } from '../engine.ts'
import { now } from '../engine.ts'
import { ApiError } from '../errors.ts'
import type { SearchIndex } from '../index/search-index.ts'
import { newSearchIndex } from '../index/search-index.ts'
import { defaultSettings } from '../settings/settings.ts'

/** The index of that name; throws `index_not_found`. */
export function existing(engine: Engine, uid: string): SearchIndex {
  const index = engine.indexes.get(uid)
  if (index === undefined) throw new ApiError('index_not_found', `Index \`${uid}\` not found.`)
  return index
}

/** The index of that name, or a new one that becomes visible with the task's commit. */
export function existingOrNew(engine: Engine, uid: string): { index: SearchIndex; isNew: boolean } {
  const index = engine.indexes.get(uid)
  if (index !== undefined) return { index, isNew: false }
  return { index: newSearchIndex(uid, null, defaultSettings(), now()), isNew: true }
}

/** Makes a new index known; its place in the store is given now. */
export function register(engine: Engine, index: SearchIndex): void {
  if (index.storeId < 0) index.storeId = engine.nextStoreId++
  engine.indexes.set(index.uid, index)
}

/** An error of an index's own, named after it. */
export const indexError = (uid: string, error: ApiError): ApiError =>
  new ApiError(error.code, `Index \`${uid}\`: ${error.message}`)
