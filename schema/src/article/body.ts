import type { ArticleBody } from '@verbatim/core/article/types.ts'
import { builder } from '../builder.ts'

const START = 'Where it begins in `Article.text`: a UTF-16 offset, inclusive.'
const END = 'Where it ends in `Article.text`: a UTF-16 offset, exclusive.'

/** A paragraph with its words. */
export type ParagraphValue = { index: number; start: number; end: number; text: string }

/** A body paragraph; captions are none. */
export const Paragraph = builder.objectRef<ParagraphValue>('Paragraph').implement({
  description: 'A paragraph, heading or list item of the body. Captions are none.',
  fields: (t) => ({
    index: t.exposeInt('index', { description: 'Its place among the paragraphs, from 0.' }),
    start: t.exposeInt('start', { description: START }),
    end: t.exposeInt('end', { description: END }),
    text: t.exposeString('text', { description: 'Its words as they stand in the text.' }),
  }),
})

/** A picture's line with its credit. */
export const Caption = builder.objectRef<ArticleBody['captions'][number]>('Caption').implement({
  description:
    'The line under a picture. It is in `Article.text` and in no paragraph; `start` and `end` hold the credit too.',
  fields: (t) => ({
    start: t.exposeInt('start', { description: START }),
    end: t.exposeInt('end', { description: END }),
    text: t.exposeString('text', { description: 'Its words without the credit.' }),
    credit: t.exposeString('credit', {
      description: 'Whose picture it is, without brackets, dash or label; null when none is given.',
      nullable: true,
    }),
  }),
})

/** The paragraphs of a body with their words and places. */
export function paragraphsOf({ text, paragraphs }: ArticleBody): ParagraphValue[] {
  return paragraphs.map(({ start, end }, index) => ({ index, start, end, text: text.slice(start, end) }))
}
