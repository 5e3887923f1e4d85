import { inferPrimaryKey } from '../documents/identifiers.ts'
import type { DocumentPlan } from '../documents/plan.ts'
import { newPlan } from '../documents/plan.ts'
import type { Engine } from '../engine.ts'
import { indexRecord, now, storeKeys } from '../engine.ts'
import { ApiError } from '../errors.ts'
import { evaluateRequestFilter } from '../filter/request-filter.ts'
import { hasBit } from '../index/bits.ts'
import type { SearchIndex } from '../index/search-index.ts'
import { prepareChanges } from '../index/write.ts'
import type { JsonObject } from '../json.ts'
import { newPause } from '../pause.ts'
import type { StoreChange } from '../store/store.ts'
import type { DocumentWork, Job } from './batch.ts'
import { existing, existingOrNew, register } from './indexes.ts'
import type { BatchOutcome } from './outcome.ts'
import type { Task } from './task.ts'

/** The plan of a batch, and the primary key that its index has after the tasks planned so far. */
interface Planning {
  engine: Engine
  index: SearchIndex
  plan: DocumentPlan
  primaryKey: string | null
}

/** Writes the documents of several tasks of one index at once. A task that fails leaves nothing of itself. */
export async function writeDocuments(
  engine: Engine,
  jobs: readonly Job<DocumentWork>[],
): Promise<BatchOutcome> {
  const [first] = jobs
  if (first === undefined) return { results: [], changes: [], commit: () => {} }
  const uid = first.task.indexUid ?? ''
  if (first.work.kind !== 'add' || !first.work.mayCreate) existing(engine, uid)
  const { index, isNew } = existingOrNew(engine, uid)
  // An index is there from the first attempt on, even when its documents are refused.
  if (isNew) register(engine, index)
  const pause = newPause()
  const planning: Planning = { engine, index, plan: newPlan(index, pause), primaryKey: index.primaryKey }
  const results: BatchOutcome['results'] = []
  for (const { task, work } of jobs) {
    try {
      results.push(await planTask(planning, task, work))
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      results.push(error)
    }
  }
  const written = await prepareWriting(planning, pause)
  return { results, ...written }
}

async function planTask(planning: Planning, task: Task, work: DocumentWork): Promise<JsonObject> {
  const { engine, index, plan } = planning
  switch (work.kind) {
    case 'add':
      return planAddition(planning, work)
    case 'delete':
      return { ...task.details, deletedDocuments: plan.remove(work.ids) }
    case 'deleteAll':
      return { ...task.details, deletedDocuments: plan.remove(index.numbers.keys()) }
    case 'deleteByFilter': {
      const errors = { code: 'invalid_document_filter', named: true, rewritten: false } as const
      const docs = evaluateRequestFilter(engine, index, work.filter, errors)
      const keys = [...index.numbers].filter(([, doc]) => hasBit(docs, doc)).map(([key]) => key)
      return { ...task.details, deletedDocuments: plan.remove(keys) }
    }
    default:
      throw new ApiError('internal', 'This kind of task writes no documents.')
  }
}

async function planAddition(
  planning: Planning,
  work: Extract<DocumentWork, { kind: 'add' }>,
): Promise<JsonObject> {
  const { documents, partial, skipCreation } = work
  if (work.primaryKey !== null && planning.primaryKey !== null && work.primaryKey !== planning.primaryKey) {
    throw new ApiError(
      'index_primary_key_already_exists',
      `Index already has a primary key: \`${planning.primaryKey}\`.`,
    )
  }
  const [first] = documents
  const primaryKey =
    planning.primaryKey ?? work.primaryKey ?? (first === undefined ? null : inferPrimaryKey(first))
  const indexedDocuments =
    primaryKey === null ? 0 : await planning.plan.add(documents, { primaryKey, partial, skipCreation })
  planning.primaryKey = primaryKey
  return { receivedDocuments: documents.length, indexedDocuments }
}

async function prepareWriting(
  { index, plan, primaryKey }: Planning,
  pause: ReturnType<typeof newPause>,
): Promise<Omit<BatchOutcome, 'results'>> {
  const changes = plan.changes()
  const prepared = await prepareChanges(index, changes, pause)
  const updated = { ...index, primaryKey, updatedAt: now(), fieldCounts: prepared.fieldCounts }
  const kept: StoreChange[] = []
  for (const { doc, after } of changes) {
    kept.push([storeKeys.document(index.storeId, doc), after === null ? null : JSON.stringify(after)])
    if (pause.isDue()) await pause.take()
  }
  const entry = index.journal + (changes.length > 0 ? 1 : 0)
  const numbers = JSON.stringify(changes.map(({ doc }) => doc))
  if (changes.length > 0) kept.push([storeKeys.journal(index.storeId, entry), numbers])
  return {
    changes: [...kept, indexRecord(updated)],
    commit: () => {
      index.primaryKey = primaryKey
      index.updatedAt = updated.updatedAt
      index.journal = entry
      index.unsaved += changes.length
      prepared.commit()
    },
  }
}
