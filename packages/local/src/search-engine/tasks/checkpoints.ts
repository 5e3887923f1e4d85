import { mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'

import type { Engine } from '../engine.ts'
import { indexRecord, storeKeys } from '../engine.ts'
import { addBit, hasBit, newBits } from '../index/bits.ts'
import { packIndex, unpackIndex } from '../index/checkpoint.ts'
import { withoutDocuments } from '../index/postings.ts'
import { addKept, rebuildIndex } from '../index/rebuild.ts'
import type { NumberedDocuments } from '../index/rebuild.ts'
import type { SearchIndex } from '../index/search-index.ts'
import { sortedWords } from '../index/vocabulary.ts'
import { forgetDocument, forgetValues, setWord } from '../index/write.ts'
import { parseJson } from '../json.ts'
import { newPause } from '../pause.ts'
import { readSections, removeFile, writeSections } from '../store/sections.ts'
import type { StoreChange } from '../store/store.ts'
import { keptDocuments } from './apply-settings.ts'

// A checkpoint is worth writing when so many changes, and so large a share of the documents, would have to be
// indexed again at the next start: that many take about a tenth of a second.
const LEAST_UNSAVED = 500
const LEAST_SHARE = 1 / 50

/** Writes what is computed from documents to files, for indexes that changed much: the next start is then quick. */
export async function saveCheckpoints(engine: Engine): Promise<void> {
  const { folder } = engine.store
  if (folder === null) return
  for (const index of engine.indexes.values()) {
    if (index.unsaved < Math.max(LEAST_UNSAVED, index.liveCount * LEAST_SHARE)) continue
    await saveCheckpoint(engine, index, checkpointsIn(folder))
  }
}

async function saveCheckpoint(engine: Engine, index: SearchIndex, folder: string): Promise<void> {
  const { storeId, journal } = index
  await mkdir(folder, { recursive: true })
  await writeSections(join(folder, fileName(storeId, journal)), packIndex(index))
  const known: StoreChange[] = []
  for (let entry = (index.checkpoint ?? 0) + 1; entry <= journal; entry++)
    known.push([storeKeys.journal(storeId, entry), null])
  await engine.store.write([...known, indexRecord({ ...index, checkpoint: journal })])
  index.checkpoint = journal
  index.unsaved = 0
  await removeOthers(engine, folder)
}

const checkpointsIn = (folder: string): string => join(folder, 'checkpoints')

const fileName = (storeId: number, journal: number): string => `${storeId}-${journal}`

async function removeOthers(engine: Engine, folder: string): Promise<void> {
  const used = new Set<string>()
  for (const { storeId, checkpoint } of engine.indexes.values())
    if (checkpoint !== null) used.add(fileName(storeId, checkpoint))
  for (const name of await readdir(folder)) if (!used.has(name)) await removeFile(join(folder, name))
}

/** Fills an index that was read from its record: from its checkpoint and what changed since, or from all documents. */
export async function restoreIndex(engine: Engine, index: SearchIndex): Promise<void> {
  const notes = await readNotes(engine, index)
  index.journal = Math.max(index.checkpoint ?? 0, ...notes.keys())
  const { fieldCounts } = index
  if (!(await readCheckpoint(engine, index))) {
    Object.assign(index, await rebuildIndex(index, keptDocuments(engine.store, index.storeId), newPause()))
    index.checkpoint = null
    return
  }
  const changed = new Set<number>()
  for (const [entry, numbers] of notes)
    if (entry > (index.checkpoint ?? 0)) for (const doc of numbers) changed.add(doc)
  const docs = [...changed].toSorted((a, b) => a - b)
  takeOut(index, docs)
  await addKept(index, stillKept(index, docs), newPause())
  index.fieldCounts = fieldCounts
  index.unsaved = docs.length
}

/** Which documents changed, by the number of the note. */
async function readNotes(engine: Engine, { storeId }: SearchIndex): Promise<Map<number, number[]>> {
  const out = new Map<number, number[]>()
  for await (const [key, text] of engine.store.entries(...storeKeys.journals(storeId))) {
    const docs = parseJson(text)
    out.set(Number(key.slice(key.lastIndexOf('/') + 1)), Array.isArray(docs) ? docs.map(Number) : [])
  }
  return out
}

async function readCheckpoint(engine: Engine, index: SearchIndex): Promise<boolean> {
  const { folder } = engine.store
  if (folder === null || index.checkpoint === null) return false
  const file = await readSections(join(checkpointsIn(folder), fileName(index.storeId, index.checkpoint)))
  return file !== null && unpackIndex(index, file)
}

// The texts that these documents had are gone, so their words are looked for among all.
function takeOut(index: SearchIndex, docs: readonly number[]): void {
  const gone = newBits(index.documents.length)
  for (const doc of docs) if (hasBit(index.live, doc)) addBit(gone, doc)
  const keys = [...index.numbers].filter(([, doc]) => hasBit(gone, doc))
  if (keys.length === 0) return
  for (const word of sortedWords(index.vocabulary)) {
    const posting = index.words.get(word)
    if (posting === undefined) continue
    const left = withoutDocuments(posting, (doc) => hasBit(gone, doc))
    if (left !== posting) setWord(index, word, left)
  }
  for (const [key, doc] of keys) {
    forgetValues(index, doc)
    forgetDocument(index, doc, key)
  }
}

async function* stillKept(index: SearchIndex, docs: readonly number[]): NumberedDocuments {
  for (const doc of docs) {
    const text = index.documents.get(doc)
    if (text !== undefined) yield [doc, text]
  }
}
