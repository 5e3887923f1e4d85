import { inferPrimaryKey } from '../documents/identifiers.ts'
import { planAddition } from '../documents/plan.ts'
import type { Engine } from '../engine.ts'
import { indexRecord, now, storeKeys } from '../engine.ts'
import { ApiError } from '../errors.ts'
import type { SearchIndex } from '../index/search-index.ts'
import type { DocumentChange } from '../index/write.ts'
import { prepareChanges } from '../index/write.ts'
import type { JsonObject } from '../json.ts'
import type { Pause } from '../pause.ts'
import { newPause } from '../pause.ts'
import type { StoreChange } from '../store/store.ts'
import { existing, existingOrNew, register } from './indexes.ts'
import type { Outcome } from './outcome.ts'
import type { Task, Work } from './task.ts'

/** Adds documents, or changes them; the index is made when it is not there and the key may. */
export async function addDocuments(
  engine: Engine,
  task: Task,
  work: Extract<Work, { kind: 'add' }>,
): Promise<Outcome> {
  const pause = newPause()
  const uid = task.indexUid ?? ''
  if (!work.mayCreate) existing(engine, uid)
  const { index, isNew } = existingOrNew(engine, uid)
  // An index is there from the first attempt on, even when its documents are refused.
  if (isNew) register(engine, index)
  const received = work.documents.length
  if (work.primaryKey !== null && index.primaryKey !== null && work.primaryKey !== index.primaryKey) {
    throw new ApiError(
      'index_primary_key_already_exists',
      `Index already has a primary key: \`${index.primaryKey}\`.`,
    )
  }
  const [first] = work.documents
  const primaryKey =
    index.primaryKey ?? work.primaryKey ?? (first === undefined ? null : inferPrimaryKey(first))
  const { changes, indexed } =
    primaryKey === null
      ? { changes: [], indexed: 0 }
      : await planAddition(
          index,
          work.documents,
          { primaryKey, partial: work.partial, skipCreation: work.skipCreation },
          pause,
        )
  return writeDocuments(index, changes, pause, {
    primaryKey,
    details: { receivedDocuments: received, indexedDocuments: indexed },
  })
}

interface Written {
  primaryKey: string | null
  details: JsonObject
}

async function writeDocuments(
  index: SearchIndex,
  changes: DocumentChange[],
  pause: Pause,
  written: Written,
): Promise<Outcome> {
  const prepared = await prepareChanges(index, changes, pause)
  const updated = {
    ...index,
    primaryKey: written.primaryKey,
    updatedAt: now(),
    fieldCounts: prepared.fieldCounts,
  }
  const kept: StoreChange[] = []
  for (const { doc, after } of changes) {
    kept.push([storeKeys.document(index.storeId, doc), after === null ? null : JSON.stringify(after)])
    if (pause.isDue()) await pause.take()
  }
  const entry = index.journal + 1
  const note: StoreChange = [
    storeKeys.journal(index.storeId, entry),
    JSON.stringify(changes.map(({ doc }) => doc)),
  ]
  return {
    details: written.details,
    changes: [...kept, note, indexRecord(updated)],
    commit: () => {
      index.primaryKey = written.primaryKey
      index.updatedAt = updated.updatedAt
      index.journal = entry
      index.unsaved += changes.length
      prepared.commit()
    },
  }
}

/** Deletes the documents of planned changes. */
export function removeDocuments(index: SearchIndex, changes: DocumentChange[], task: Task): Promise<Outcome> {
  return writeDocuments(index, changes, newPause(), {
    primaryKey: index.primaryKey,
    details: { ...task.details, deletedDocuments: changes.length },
  })
}
