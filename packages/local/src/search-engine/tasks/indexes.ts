import type { Engine } from '../engine.ts'
import { now, storeKeys } from '../engine.ts'
import { ApiError } from '../errors.ts'
import type { SearchIndex } from '../index/search-index.ts'
import { newSearchIndex } from '../index/search-index.ts'
import { defaultSettings } from '../settings/settings.ts'
import type { Settings } from '../settings/settings.ts'

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
  return { index: makeIndex(engine, { uid }), isNew: true }
}

/** What is known of an index when it is made. */
export interface Making {
  uid: string
  primaryKey?: string | null
  settings?: Settings
  createdAt?: string
  storeId?: number
}

/** Makes an index without documents, those that it will have lie in the engine's store. Nobody sees it yet. */
export function makeIndex(engine: Engine, making: Making): SearchIndex {
  const { uid, primaryKey = null, settings = defaultSettings(), createdAt = now() } = making
  const storeId = making.storeId ?? engine.nextStoreId++
  const get = (doc: number): string | undefined => engine.store.get(storeKeys.document(storeId, doc))
  return newSearchIndex({ uid, storeId, primaryKey, settings, createdAt, documents: { length: 0, get } })
}

/** Makes a new index known. */
export function register(engine: Engine, index: SearchIndex): void {
  engine.indexes.set(index.uid, index)
}

/** An error of an index's own, named after it. */
export const indexError = (uid: string, error: ApiError): ApiError =>
  new ApiError(error.code, `Index \`${uid}\`: ${error.message}`)
