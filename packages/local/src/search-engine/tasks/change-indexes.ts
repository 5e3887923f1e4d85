import type { Engine } from '../engine.ts'
import { indexRecord, now, storeKeys } from '../engine.ts'
import { ApiError } from '../errors.ts'
import type { SearchIndex } from '../index/search-index.ts'
import { listBits } from '../index/bits.ts'
import type { StoreChange } from '../store/store.ts'
import { existing, indexError, makeIndex, register } from './indexes.ts'
import type { Outcome } from './outcome.ts'
import { renameInTasks } from './rename-in-tasks.ts'
import type { Task, Work } from './task.ts'

/** Makes an empty index. */
export function createIndex(engine: Engine, task: Task, primaryKey: string | null): Outcome {
  const uid = task.indexUid ?? ''
  if (engine.indexes.has(uid)) throw new ApiError('index_already_exists', `Index \`${uid}\` already exists.`)
  const index = makeIndex(engine, { uid, primaryKey })
  return {
    details: task.details,
    changes: [indexRecord(index)],
    commit: () => register(engine, index),
  }
}

/** Gives an index another primary key or another name. */
export function updateIndex(
  engine: Engine,
  task: Task,
  work: Extract<Work, { kind: 'updateIndex' }>,
): Outcome {
  const uid = task.indexUid ?? ''
  const index = existing(engine, uid)
  const { primaryKey, newUid } = work
  if (newUid !== null && newUid !== uid && engine.indexes.has(newUid)) {
    throw new ApiError('index_already_exists', `Index \`${newUid}\` already exists.`)
  }
  if (primaryKey !== null && primaryKey !== index.primaryKey && index.liveCount > 0) {
    const held = `Index already has a primary key: \`${index.primaryKey ?? ''}\`.`
    throw indexError(uid, new ApiError('index_primary_key_already_exists', held))
  }
  const changed = { uid: newUid ?? uid, primaryKey: primaryKey ?? index.primaryKey, updatedAt: now() }
  const copy = { ...index, ...changed }
  const tasks = renameInTasks(engine, task, changed.uid === uid ? [] : [[uid, changed.uid]])
  return {
    details: task.details,
    changes: [indexRecord(copy), ...tasks.changes],
    commit: () => {
      tasks.commit()
      engine.indexes.delete(uid)
      Object.assign(index, changed)
      engine.indexes.set(index.uid, index)
    },
  }
}

/** The store compacts itself as it goes, so nothing is left to be done. */
export const compactIndex = (_index: SearchIndex, task: Task): Outcome => ({
  details: task.details,
  changes: [],
  commit: () => {},
})

/** Deletes an index with its documents. */
export function deleteIndex(engine: Engine, index: SearchIndex): Outcome {
  const id = index.storeId
  const changes: StoreChange[] = [[storeKeys.index(id), null]]
  for (const doc of listBits(index.live)) changes.push([storeKeys.document(id, doc), null])
  for (let entry = (index.checkpoint ?? 0) + 1; entry <= index.journal; entry++)
    changes.push([storeKeys.journal(id, entry), null])
  return {
    details: { deletedDocuments: index.liveCount },
    changes,
    commit: () => {
      engine.indexes.delete(index.uid)
    },
  }
}

/** Exchanges the names of indexes, or gives one a new name. */
export function swapIndexes(
  engine: Engine,
  task: Task,
  swaps: { indexes: [string, string]; rename: boolean }[],
): Outcome {
  const names = new Map<string, SearchIndex>()
  const missing = new Set<string>()
  for (const {
    indexes: [left, right],
    rename,
  } of swaps) {
    const a = engine.indexes.get(left)
    const b = engine.indexes.get(right)
    if (a === undefined) missing.add(left)
    if (b === undefined && !rename) missing.add(right)
    if (rename && b !== undefined) {
      throw new ApiError(
        'index_already_exists',
        `Cannot rename \`${left}\` to \`${right}\` as the index already exists. Hint: You can remove \`${right}\` first and then do your remove.`,
      )
    }
    if (a !== undefined) names.set(right, a)
    if (b !== undefined) names.set(left, b)
  }
  if (missing.size > 0) {
    const list = [...missing].toSorted().map((name) => `\`${name}\``)
    throw new ApiError('index_not_found', `Index${list.length > 1 ? 'es' : ''} ${list.join(', ')} not found.`)
  }
  const changes = [...names].map(([uid, index]) => {
    const copy = { ...index, uid }
    return indexRecord(copy)
  })
  const tasks = renameInTasks(
    engine,
    task,
    swaps.map(({ indexes }) => indexes),
  )
  return {
    details: task.details,
    changes: [...changes, ...tasks.changes],
    commit: () => {
      tasks.commit()
      for (const { indexes } of swaps) for (const name of indexes) engine.indexes.delete(name)
      for (const [uid, index] of names) {
        index.uid = uid
        engine.indexes.set(uid, index)
      }
    },
  }
}
