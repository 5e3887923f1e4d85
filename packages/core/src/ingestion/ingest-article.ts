import '../shared-with-start.ts'
import { untilWritten } from '../article/change.ts'
import { composeContent, nextVersion } from '../article/content.ts'
import type { ArticleContent } from '../article/content.ts'
import type { ArticleRepository } from '../article/repository.ts'
import { slugOf } from '../article/slug.ts'
import { extractQuotes } from '../extraction/extract.ts'
import type { ExtractedSpeaker } from '../extraction/types.ts'
import { digest } from '../ids.ts'
import { keptName } from '../speaker/name.ts'
import { createSpeakerRegistry } from '../speaker/registry.ts'
import type { SpeakerRepository } from '../speaker/repository.ts'
import { checkedDocument } from './checked-document.ts'
import { checkedInput } from './checked-input.ts'
import { LIMITS } from './limits.ts'
import { attributedTo, draftQuotes } from './draft-quotes.ts'
import type { IngestionService, IngestResult } from './service.ts'

/**
 * From a body to stored quotes: parse → extract → resolve the speakers → compose → write. A speaker of whom the
 * extraction is less sure than `leastConfidence`, 0 to 1, is not named.
 */
export function createIngestionService(
  articles: ArticleRepository,
  speakers: SpeakerRepository,
  leastConfidence = 0,
): IngestionService {
  const registry = createSpeakerRegistry(speakers)
  return {
    async ingest(input) {
      const checked = checkedInput(input)
      const document = checkedDocument(input.body)
      const contentHash = digest(JSON.stringify([checked, document]))
      const extraction = extractQuotes(document, { headline: checked.headline, leastConfidence })
      // Refuses an article beyond the limits before anything is written for it.
      const drafts = draftQuotes(checked, document, extraction)
      return untilWritten(async () => {
        const previous = await articles.load(checked.articleId)
        if (previous?.contentHash === contentHash) return unchanged(previous)
        const speakerIds = await registry.idsOf(checked.articleId, extraction.speakers.map(keptSpeaker))
        const { articleId: id, ...facts } = checked
        const next = composeContent(
          {
            id,
            ...facts,
            slug: slugOf(checked.headline, id),
            revision: (previous?.article.revision ?? 0) + 1,
          },
          nextVersion(previous?.article.version),
          {
            contentHash,
            body: document,
            quotes: attributedTo(speakerIds, drafts),
            corrections: previous?.corrections ?? [],
          },
        )
        await articles.save(next, previous)
        return written(next, previous)
      })
    },
  }
}

/** What the text made of a speaker, within what keys and items hold. */
function keptSpeaker({ name, aliases, description, ...rest }: ExtractedSpeaker): ExtractedSpeaker {
  return {
    ...rest,
    name: keptName(name),
    aliases: aliases.map(keptName),
    description: description?.slice(0, LIMITS.mentionCharacters).toWellFormed() ?? null,
  }
}

function unchanged({ article, quotes }: ArticleContent): IngestResult {
  return { status: 'UNCHANGED', article, quotesAdded: 0, quotesKept: quotes.length, quotesRemoved: 0 }
}

function written({ article, quotes }: ArticleContent, previous: ArticleContent | null): IngestResult {
  const before = new Set(previous?.quotes.map(({ id }) => id))
  const kept = quotes.filter(({ id }) => before.has(id)).length
  return {
    status: previous ? 'REVISED' : 'CREATED',
    article,
    quotesAdded: quotes.length - kept,
    quotesKept: kept,
    quotesRemoved: before.size - kept,
  }
}
