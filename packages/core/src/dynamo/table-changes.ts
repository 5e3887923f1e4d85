import { unmarshall } from '@aws-sdk/util-dynamodb'
import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import type { TableChange } from '../indexing/changes.ts'
import type { StoredSpeaker } from '../speaker/repository.ts'
import type { Item } from './item-reader.ts'
import { storedArticle } from './stored-article.ts'
import type { StoredArticle } from './stored-article.ts'
import { storedSpeaker } from './stored-speaker.ts'

/** A record's part that DynamoDB Streams and Lambda share. */
export type StreamImages = {
  Keys?: Record<string, AttributeValue> | undefined
  OldImage?: Record<string, AttributeValue> | undefined
  NewImage?: Record<string, AttributeValue> | undefined
}

/** What a stream record says has changed; null where no document and no count depends on the item. */
export function tableChange(images: StreamImages): TableChange | null {
  const key = itemOf(images.Keys) ?? {}
  const [, id = ''] = String(key['pk']).split('#')
  const [kind, quoteId = ''] = String(key['sk']).split('#')
  const before = itemOf(images.OldImage)
  const after = itemOf(images.NewImage)
  if (kind === 'article' && quoteId === '')
    return articleChange(id, storedArticle(before), storedArticle(after))
  if (kind === 'quote') return quoteChange(quoteId, before, after)
  if (kind === 'speaker') return speakerChange(id, storedSpeaker(before), storedSpeaker(after))
  if (kind === 'fanout' && after) return { noun: 'FanOut', speakerId: id }
  if (kind === 'unanswered' && !after) return { noun: 'Unanswered', id }
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
function quoteChange(quoteId: string, before: Item | null, after: Item | null): TableChange | null {
  return after?.['previous'] ? null : { noun: 'Quote', quoteId, isNew: before === null }
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

function itemOf(image: Record<string, AttributeValue> | undefined): Item | null {
  return image ? unmarshall(image) : null
}
