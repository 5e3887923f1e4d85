import { untilWritten } from '../article/change.ts'
import { composeContent, nextVersion } from '../article/content.ts'
import type { ArticleContent } from '../article/content.ts'
import type { ArticleRepository } from '../article/repository.ts'
import { NotFoundError } from '../errors.ts'
import { articleIdOfQuote } from '../ids.ts'
import { checkedName } from '../speaker/name.ts'
import { nameKey } from '../speaker/name-key.ts'
import { createSpeakerRegistry } from '../speaker/registry.ts'
import type { SpeakerRepository } from '../speaker/repository.ts'
import { rootsOf } from '../speaker/group.ts'
import type { SpeakerRef } from '../speaker/service.ts'
import { findSpeaker } from '../speaker/speaker-service.ts'
import type { QuoteService } from './service.ts'
import type { Correction, Quote } from './types.ts'

type Editing = Pick<QuoteService, 'attribute' | 'resetAttribution' | 'dismiss' | 'restore'>

/** Corrections of what the extractor found. They are kept apart, so a later revision does not undo them. */
export function createQuoteEditing(articles: ArticleRepository, speakers: SpeakerRepository): Editing {
  const registry = createSpeakerRegistry(speakers)

  async function correct(
    quoteId: string,
    change: (old: Correction, content: ArticleContent) => Promise<Correction>,
  ) {
    return untilWritten(async () => {
      const content = await articles.load(articleIdOfQuote(quoteId))
      if (!content?.quotes.some(({ id }) => id === quoteId))
        throw new NotFoundError(`There is no quote ${quoteId}.`, ['quoteId'])
      const old = content.corrections.find((one) => one.quoteId === quoteId) ?? { quoteId, dismissed: false }
      const next = withCorrection(content, await change(old, content))
      await articles.save(next, content)
      return foundIn(next, quoteId)
    })
  }

  async function speakerIdOf(ref: SpeakerRef, content: ArticleContent): Promise<string> {
    if ('id' in ref) {
      const [root] = await rootsOf(speakers, [ref.id])
      if (!root) throw new NotFoundError(`There is no speaker ${ref.id}.`, ['speaker', 'id'])
      return root.id
    }
    const name = checkedName(ref.name, ['speaker', 'name'])
    return (
      (await bearerIn(content, name)) ??
      (await findSpeaker(speakers, { name }))?.id ??
      registry.idOfName(name)
    )
  }

  /** A surname means whoever bears it in this article, before anybody else of that name. */
  async function bearerIn(content: ArticleContent, name: string): Promise<string | null> {
    const [claimant = null] = await speakers.claimants([nameKey(name)])
    if (claimant !== null) return (await rootsOf(speakers, [claimant]))[0]?.id ?? null
    const here = await rootsOf(speakers, content.article.speakerIds)
    const bearer = here.find((one) => one?.aliases.some((alias) => nameKey(alias) === nameKey(name)))
    return bearer?.id ?? null
  }

  return {
    attribute: (quoteId, speaker) =>
      correct(quoteId, async (old, content) => ({
        ...old,
        speakerId: speaker === null ? null : await speakerIdOf(speaker, content),
      })),
    resetAttribution: (quoteId) => correct(quoteId, async ({ dismissed }) => ({ quoteId, dismissed })),
    dismiss: (quoteId) => correct(quoteId, async (old) => ({ ...old, dismissed: true })),
    restore: (quoteId) => correct(quoteId, async (old) => ({ ...old, dismissed: false })),
  }
}

function withCorrection({ article, ...rest }: ArticleContent, correction: Correction): ArticleContent {
  const others = rest.corrections.filter(({ quoteId }) => quoteId !== correction.quoteId)
  const says = correction.dismissed || correction.speakerId !== undefined
  return composeContent(article, nextVersion(article.version), {
    ...rest,
    corrections: says ? [...others, correction] : others,
  })
}

function foundIn({ quotes }: ArticleContent, quoteId: string): Quote {
  const quote = quotes.find(({ id }) => id === quoteId)
  if (!quote) throw new Error(`Quote ${quoteId} got lost while it was corrected`)
  return quote
}
