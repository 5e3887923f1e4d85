import type { Article } from '@verbatim/core/article/types.ts'
import type { PageRequest } from '@verbatim/core/paging.ts'
import type { Loaders } from '../loaders.ts'

/**
 * Starts reading an article's speakers in the same tick as a page of its quotes, so that both are one batch. Of more
 * speakers than the page has quotes some would be read for nothing, and those are read when it is known which.
 */
export function readSpeakersAhead(
  { speakerIds }: Article,
  { limit }: PageRequest,
  loaders: Pick<Loaders, 'speaker'>,
): void {
  // What fails here fails again, and is reported, where it is asked for.
  if (speakerIds.length <= limit) void loaders.speaker.loadMany(speakerIds)
}
