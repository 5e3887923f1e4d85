import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import type { TableChange } from '../indexing/changes.ts'
import type { StoredSpeaker } from '../speaker/repository.ts'
import type { Item } from './item-reader.ts'
import { storedArticle } from './stored-article.ts'
import type { StoredArticle } from './stored-article.ts'
import { storedSpeaker } from './stored-speaker.ts'
import { decodeItem } from './wire/attribute-values.ts'

type Image = Record<string, AttributeValue> | undefined

/** A record's part that DynamoDB Streams and Lambda share. */
export type StreamImages = { Keys?: Image; OldImage?: Image; NewImage?: Image }

/** What a stream record says has changed; null where no document and no count depends on the item. */
export function tableChange({ Keys, OldImage, NewImage }: StreamImages): TableChange | null {
  const [, id = ''] = (Keys?.['pk']?.S ?? '').split('#')
  const [kind, quoteId = ''] = (Keys?.['sk']?.S ?? '').split('#')
  if (kind === 'quote') return quoteChange(quoteId, OldImage, NewImage)
  if (kind === 'fanout' && NewImage) return { noun: 'FanOut', speakerId: id }
  // Only what is looked into is unpacked: most records of an article are its quotes'.
  if (kind === 'article' && quoteId === '')
    return articleChange(id, storedArticle(itemOf(OldImage)), storedArticle(itemOf(NewImage)))
  if (kind === 'unanswered' && !NewImage) return { noun: 'Unanswered', id }
  if (kind === 'speaker')
    return speakerChange(id, storedSpeaker(itemOf(OldImage)), storedSpeaker(itemOf(NewImage)))
  return null
}

function articleChange(
  articleId: string,
  before: StoredArticle | null,
  after: StoredArticle | null,
): TableChange {
  const tokenChanged = before !== null && before.token !== after?.token
  return {
    noun: 'Article',
    articleId,
    whole: before?.version !== after?.version,
    leavesRemains: tokenChanged,
  }
}

/** A quote that is being staged shows what it showed before; the change of its article's token brings it in. */
function quoteChange(quoteId: string, before: Image, after: Image): TableChange | null {
  return after?.['previous'] ? null : { noun: 'Quote', quoteId, isNew: before === undefined }
}

function speakerChange(
  speakerId: string,
  before: StoredSpeaker | null,
  after: StoredSpeaker | null,
): TableChange {
  const shownAs = (speaker: StoredSpeaker | null) => `${speaker?.mergedInto ?? ''} ${speaker?.name ?? ''}`
  const renamed = before !== null && shownAs(before) !== shownAs(after)
  const renamedIds = renamed ? [speakerId, ...before.absorbed, ...(after?.absorbed ?? [])] : []
  return { noun: 'Speaker', speakerId, renamedIds: [...new Set(renamedIds)] }
}

function itemOf(image: Image): Item | null {
  return image ? decodeItem(image) : null
}
