import { documentKey } from '../documents/identifiers.ts'
import { parseObject } from '../json.ts'
import type { Pause } from '../pause.ts'
import { fieldId } from './fields.ts'
import { newSearchIndex } from './search-index.ts'
import type { SearchIndex } from './search-index.ts'
import type { DocumentChange } from './write.ts'
import { prepareChanges } from './write.ts'

const DOCUMENTS_AT_ONCE = 5000

/** Documents with their internal numbers, in ascending order. */
export type NumberedDocuments = AsyncIterable<readonly [doc: number, text: string]>

/** What an index with its settings is to be, computed anew from its documents. The index stays as it is. */
export async function rebuildIndex(
  index: SearchIndex,
  documents: NumberedDocuments,
  pause: Pause,
): Promise<SearchIndex> {
  const fresh: SearchIndex = {
    ...newSearchIndex({ ...index, documents: { ...index.documents, length: 0 } }),
    fields: index.fields,
    updatedAt: index.updatedAt,
    journal: index.journal,
  }
  for (const name of index.settings.searchableAttributes) if (name !== '*') fieldId(fresh.fields, name)
  await addKept(fresh, documents, pause)
  fresh.unsaved = fresh.liveCount
  fresh.version = index.version + 1
  fresh.vocabulary.version = index.vocabulary.version + 1
  return fresh
}

/** Puts documents that the store holds into an index that does not know them. */
export async function addKept(index: SearchIndex, documents: NumberedDocuments, pause: Pause): Promise<void> {
  let changes: DocumentChange[] = []
  const flush = async (): Promise<void> => {
    const prepared = await prepareChanges(index, changes, pause)
    prepared.commit()
    changes = []
  }
  for await (const [doc, text] of documents) {
    const after = parseObject(text)
    changes.push({ doc, key: documentKey(after, index.primaryKey ?? 'id'), before: undefined, after })
    if (changes.length === DOCUMENTS_AT_ONCE) await flush()
    if (pause.isDue()) await pause.take()
  }
  await flush()
}
