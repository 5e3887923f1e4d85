import type { IndexChanges } from '../search/gateway.ts'
import type { Noun } from '../ids.ts'
import { batchDocuments } from './batch-documents.ts'
import { emptyBatch, touch } from './fold-changes.ts'
import type { Batch } from './fold-changes.ts'
import type { Settling } from './settle.ts'
import { createWitness } from './witness.ts'

/** A document that should be there, is there in another version, or should not be there. */
export type Drift = { kind: 'missing' | 'stale' | 'orphaned'; noun: Noun; id: string }

const NOUNS = { articles: 'Article', quotes: 'Quote', speakers: 'Speaker' } as const

/** Where the index differs from the table in what a batch touches. It only looks. */
export async function driftOf(settling: Settling, batch: Batch): Promise<Drift[]> {
  const witness = createWitness(settling.articles, settling.speakers)
  const documents = await batchDocuments(witness, settling.quotes, batch)
  const drift: Drift[] = []
  for (const noun of ['articles', 'quotes', 'speakers'] as const)
    drift.push(...(await driftIn(settling, noun, documents)))
  return drift
}

async function driftIn({ index }: Settling, noun: keyof IndexChanges, documents: IndexChanges) {
  const { put, remove } = documents[noun]
  const wanted: { id: string; version: number }[] = put
  const held = await index.versions(noun, [...wanted.map(({ id }) => id), ...remove])
  const drift: Drift[] = []
  for (const { id, version } of wanted) {
    const found = held.get(id)
    if (found !== version)
      drift.push({ kind: found === undefined ? 'missing' : 'stale', noun: NOUNS[noun], id })
  }
  for (const id of remove) if (held.has(id)) drift.push({ kind: 'orphaned', noun: NOUNS[noun], id })
  return drift
}

/** A batch that touches these things alone, as if their documents were there. */
export function touching(things: Iterable<{ noun: Noun; id: string }>): Batch {
  const batch = emptyBatch()
  for (const { noun, id } of things) touch(batch, noun, id)
  return batch
}
