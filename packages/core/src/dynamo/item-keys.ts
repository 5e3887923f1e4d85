import type { Noun } from '../ids.ts'
import type { ItemKey } from './item-reader.ts'
import { articleKey, quoteKey } from './stored-article.ts'
import { speakerKey } from './stored-speaker.ts'

/** The key of the item that a thing's document is made from, for a person who looks it up. */
export function itemKeyOf(noun: Noun, id: string): ItemKey {
  if (noun === 'Article') return articleKey(id)
  return noun === 'Quote' ? quoteKey(id) : speakerKey(id)
}
