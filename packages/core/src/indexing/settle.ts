import type { ArticleContent } from '../article/content.ts'
import type { ArticleRepository } from '../article/repository.ts'
import type { QuoteRepository } from '../quote/repository.ts'
import { SearchUnavailableError } from '../errors.ts'
import type { IndexChanges, IndexWriter, RefusedDocument } from '../search/gateway.ts'
import { recount } from '../speaker/counting.ts'
import type { Counted } from '../speaker/counting.ts'
import type { SpeakerRepository } from '../speaker/repository.ts'
import { batchDocuments } from './batch-documents.ts'
import type { TouchedArticle } from './batch-documents.ts'
import type { DeadLetters } from './dead-letters.ts'
import type { Batch } from './fold-changes.ts'
import { idsIn } from './unanswered-writes.ts'
import type { UnansweredWrites } from './unanswered-writes.ts'
import { createWitness } from './witness.ts'

/** What it takes to bring the index to what the table holds. */
export type Settling = {
  articles: ArticleRepository
  quotes: QuoteRepository
  speakers: SpeakerRepository
  index: IndexWriter
  deadLetters: DeadLetters
  unanswered: UnansweredWrites
}

// Each round but the last means that somebody wrote while this batch was on its way to the index.
const ROUNDS = 8

/**
 * Makes the index hold what the table holds of everything that a batch has touched. Any number of these may run
 * at once, over the same documents: whoever has written looks at the table again, and writes again when it has
 * changed. So the last to write a document has seen, after its writing, that the table still said the same. A
 * document that the server refuses goes to the dead letters and holds nothing up. Throws when the table changes
 * faster than it can be followed.
 */
export async function settle(settling: Settling, batch: Batch): Promise<void> {
  for (let round = 1; round <= ROUNDS; round++) {
    const witness = createWitness(settling.articles, settling.speakers)
    const documents = await batchDocuments(witness, settling.quotes, batch, (articles) =>
      followArticles(settling, articles),
    )
    // Who finds newer documents than it has read the table for is late itself, and need not write to know it.
    if (await isLate(settling.index, documents)) if (await witness.hasChanged()) continue
    const refused = await applied(settling, documents)
    // From here on the index may hold them, so those that vanish meanwhile have to be removed.
    for (const id of batch.quotes.keys()) batch.quotes.set(id, { isNew: false })
    if (await witness.hasChanged()) continue
    if (refused.length > 0) await settling.deadLetters.send(refused)
    return
  }
  throw new Error(`The table changed ${ROUNDS} times while a batch was being indexed`)
}

/** Writes, and keeps in mind what may have been written where the server has not answered. */
async function applied({ index, unanswered }: Settling, documents: IndexChanges): Promise<RefusedDocument[]> {
  try {
    return await index.apply(documents)
  } catch (error) {
    if (error instanceof SearchUnavailableError) await unanswered.note(idsIn(documents))
    throw error
  }
}

/** Sweeps up what deleted or superseded revisions left behind, and moves the speakers' counts. */
async function followArticles(
  { articles, speakers }: Settling,
  touched: readonly TouchedArticle[],
): Promise<void> {
  for (const { articleId, leavesRemains } of touched) if (leavesRemains) await articles.sweep(articleId)
  await recount(speakers, new Map(touched.map(({ articleId, content }) => [articleId, countedIn(content)])))
}

function countedIn(content: ArticleContent | null): Counted {
  const counted: Counted = {}
  for (const { hidden, attribution, publishedAt } of content?.quotes ?? []) {
    const id = attribution.speakerId
    if (hidden || id === null) continue
    counted[id] = { quotes: (counted[id]?.quotes ?? 0) + 1, publishedAt }
  }
  return counted
}

async function isLate(index: IndexWriter, documents: IndexChanges): Promise<boolean> {
  const late = (['articles', 'quotes', 'speakers'] as const).map(async (noun) => {
    const { put } = documents[noun]
    const ids = put.map(({ id }) => id)
    const held = await index.versions(noun, ids)
    return put.some(({ id, version }) => (held.get(id) ?? 0) > version)
  })
  return (await Promise.all(late)).includes(true)
}
