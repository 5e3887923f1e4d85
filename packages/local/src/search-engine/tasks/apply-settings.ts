import type { Engine } from '../engine.ts'
import { indexRecord, now } from '../engine.ts'
import { ApiError } from '../errors.ts'
import { fieldId } from '../index/fields.ts'
import type { SearchIndex } from '../index/search-index.ts'
import { forgetDerived } from '../index/search-index.ts'
import { indexKept } from '../index/write.ts'
import { mergeSettings } from '../settings/merge.ts'
import type { Settings } from '../settings/settings.ts'
import type { Outcome } from './outcome.ts'
import { existing, existingOrNew, indexError, register } from './indexes.ts'
import type { Task, Work } from './task.ts'

/** Changes the settings of an index, and indexes its documents anew where the change matters to them. */
export function applySettings(
  engine: Engine,
  task: Task,
  work: Extract<Work, { kind: 'settings' }>,
): Outcome {
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
  const updated: SearchIndex = { ...index, settings, updatedAt: now() }
  return {
    details: task.details,
    changes: [indexRecord(updated)],
    commit: () => {
      const before = index.settings
      index.settings = settings
      index.updatedAt = updated.updatedAt
      if (changesDocuments(before, settings)) reindex(index)
      else index.version++
    },
  }
}

function changesDocuments(before: Settings, after: Settings): boolean {
  return (
    JSON.stringify(whatMatters(before)) !== JSON.stringify(whatMatters(after)) ||
    JSON.stringify(before.synonyms) !== JSON.stringify(after.synonyms)
  )
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

/** Indexes all documents of an index anew. */
export function reindex(index: SearchIndex): void {
  for (const name of index.settings.searchableAttributes) if (name !== '*') fieldId(index.fields, name)
  forgetDerived(index)
  const CHUNK = 5000
  for (let start = 0; start < index.documents.length; start += CHUNK) {
    const docs: number[] = []
    for (let doc = start; doc < Math.min(start + CHUNK, index.documents.length); doc++) docs.push(doc)
    indexKept(index, docs)
  }
}
