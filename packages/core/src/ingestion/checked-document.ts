import { checkCharacters } from '../characters.ts'
import { InvalidInputError } from '../errors.ts'
import { parseText } from '../extraction/document.ts'
import { parseHtml } from '../extraction/html.ts'
import type { Document } from '../extraction/types.ts'
import { LIMITS } from './limits.ts'
import type { IngestArticleInput } from './service.ts'

/** The body taken apart. Throws `InvalidInputError` when it is empty, too large, or holds what cannot be kept. */
export function checkedDocument(body: IngestArticleInput['body']): Document {
  const [form, sent] = 'text' in body ? (['text', body.text] as const) : (['html', body.html] as const)
  const path = ['body', form]
  checkSize(sent, form === 'text' ? LIMITS.textBytes : LIMITS.htmlBytes, form, path)
  if (form === 'text') checkCharacters(sent, 'text', path)
  const document = form === 'text' ? parseText(sent) : parseHtml(sent.toWellFormed())
  checkSize(document.text, LIMITS.textBytes, 'text', path)
  if (document.paragraphs.length === 0 && document.captions.length === 0)
    throw new InvalidInputError(`The ${form} holds no words: send the article's paragraphs.`, path)
  return document
}

function checkSize(text: string, limit: number, form: string, path: string[]): void {
  const bytes = Buffer.byteLength(text)
  if (bytes > limit)
    throw new InvalidInputError(
      `The ${form} has ${bytes.toLocaleString('en')} bytes; the limit is ${limit / 1_000_000} MB (${limit.toLocaleString('en')} bytes of UTF-8).`,
      path,
    )
}
