import type { Engine } from '../engine.ts'
import { indexRecord, now, storeKeys } from '../engine.ts'
import { checkGeo } from '../documents/geo.ts'
import { knowsPlaces } from '../documents/special-fields.ts'
import { ApiError } from '../errors.ts'
import { valuesAt } from '../index/fields.ts'
import type { NumberedDocuments } from '../index/rebuild.ts'
import { rebuildIndex } from '../index/rebuild.ts'
import type { SearchIndex } from '../index/search-index.ts'
import { parseObject, textOf } from '../json.ts'
import { newPause } from '../pause.ts'
import { mergeSettings } from '../settings/merge.ts'
import type { Settings } from '../settings/settings.ts'
import type { Store } from '../store/store.ts'
import { createTokenizer } from '../tokenizer/tokenize.ts'
import type { Outcome } from './outcome.ts'
import { existing, existingOrNew, indexError, register } from './indexes.ts'
import type { Task, Work } from './task.ts'

/** Changes the settings of an index, and indexes its documents anew where the change matters to them. */
export async function applySettings(
  engine: Engine,
  task: Task,
  work: Extract<Work, { kind: 'settings' }>,
): Promise<Outcome> {
  const uid = task.indexUid ?? ''
  if (!work.mayCreate || work.isReset) existing(engine, uid)
  const { index, isNew } = existingOrNew(engine, uid)
  if (isNew) register(engine, index)
  let settings: Settings
  try {
    settings = mergeSettings(index.settings, work.settings)
  } catch (error) {
    throw error instanceof ApiError ? indexError(uid, error) : error
  }
  const changed = { ...index, settings, updatedAt: now() }
  const kept = keptDocuments(engine.store, index.storeId)
  const documents = !knowsPlaces(index.settings) && knowsPlaces(settings) ? withPlaces(index, kept) : kept
  const updated = changesDocuments(index.settings, settings)
    ? await rebuildIndex(changed, documents, newPause())
    : { ...changed, tokenizer: createTokenizer(settings), version: index.version + 1 }
  return {
    details: task.details,
    changes: [indexRecord(updated)],
    commit: () => void Object.assign(index, updated),
  }
}

/** The documents of an index as the store has them. */
export async function* keptDocuments(store: Store, storeId: number): NumberedDocuments {
  for await (const [key, text] of store.entries(...storeKeys.documents(storeId)))
    yield [Number(key.slice(key.lastIndexOf('/') + 1)), text]
}

/** Documents, of which none may have a `_geo` that is no place. */
async function* withPlaces(
  { uid, primaryKey }: SearchIndex,
  documents: NumberedDocuments,
): NumberedDocuments {
  for await (const [number, text] of documents) {
    if (text.includes('"_geo"')) {
      const document = parseObject(text)
      const [id] = primaryKey === null ? [] : valuesAt(document, primaryKey)
      try {
        checkGeo(textOf(id ?? ''), document)
      } catch (error) {
        throw error instanceof ApiError ? indexError(uid, error) : error
      }
    }
    yield [number, text]
  }
}

function changesDocuments(before: Settings, after: Settings): boolean {
  return JSON.stringify(whatMatters(before)) !== JSON.stringify(whatMatters(after))
}

const whatMatters = (settings: Settings): unknown[] => [
  settings.searchableAttributes,
  settings.filterableAttributes,
  settings.sortableAttributes,
  settings.distinctAttribute,
  settings.rankingRules.filter((rule) => rule.includes(':')),
  settings.stopWords,
  settings.nonSeparatorTokens,
  settings.separatorTokens,
  settings.dictionary,
  settings.localizedAttributes,
]
