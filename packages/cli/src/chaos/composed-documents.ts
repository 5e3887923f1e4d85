import { articleDocument, quoteDocument, speakerDocument } from '@verbatim/core/indexing/documents.ts'
import type { ShownSpeaker } from '@verbatim/core/indexing/documents.ts'
import { storedArticle, storedQuote, storedSpeaker } from '@verbatim/core/meilisearch/stored-documents.ts'
import type { SpeakerRepository, StoredSpeaker } from '@verbatim/core/speaker/repository.ts'
import { withAbsorbed } from '@verbatim/core/speaker/group.ts'
import type { TableTruth } from './table-truth.ts'

/** The documents of each index, by id. */
export type Documents = Record<'articles' | 'quotes' | 'speakers', Map<string, object>>

/** Every document that the index has to hold, made from what the table says; counts are counted anew. */
export async function composeDocuments({ articles, quotes, speakers }: TableTruth): Promise<Documents> {
  const shown = new Map(
    [...speakers.keys()].flatMap((id) => {
      const one = shownAs(speakers, id)
      return one ? [[id, one] as const] : []
    }),
  )
  const counts = new Map<string, number>()
  for (const { attribution } of quotes.values()) {
    const id = attribution.speakerId ?? ''
    counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  const documents: Documents = { articles: new Map(), quotes: new Map(), speakers: new Map() }
  for (const [id, { stored, body }] of articles) {
    const content = { article: stored.article, contentHash: '', body, quotes: [], corrections: [] }
    documents.articles.set(id, storedArticle(articleDocument(content, shown)))
  }
  for (const [id, quote] of quotes) {
    const article = articles.get(quote.articleId)?.stored.article
    if (article) documents.quotes.set(id, storedQuote(quoteDocument(quote, article, shown)))
  }
  const counted = new Map([...speakers].map(([id, one]) => [id, { ...one, quoteCount: counts.get(id) ?? 0 }]))
  const reading: Pick<SpeakerRepository, 'byIds'> = {
    byIds: (ids) => Promise.resolve(ids.map((id) => counted.get(id) ?? null)),
  }
  const roots = [...counted.values()].filter(({ mergedInto }) => mergedInto === null)
  const whole = await withAbsorbed(reading, roots)
  for (const [place, root] of roots.entries()) {
    const one = whole[place]
    if (one && one.quoteCount > 0) documents.speakers.set(root.id, storedSpeaker(speakerDocument(one)))
  }
  return documents
}

function shownAs(speakers: ReadonlyMap<string, StoredSpeaker>, id: string): ShownSpeaker | null {
  let shownSince = 0
  const names: string[] = []
  for (let one = speakers.get(id); one; one = speakers.get(one.mergedInto ?? '')) {
    shownSince = Math.max(shownSince, one.shownSince)
    const { name } = one
    if (one.mergedInto === null)
      return { id: one.id, name, mergedNames: [...new Set(names)].filter((old) => old !== name), shownSince }
    names.push(name)
  }
  return null
}
