import { InvalidInputError } from '../errors.ts'
import type { Document, ExtractedQuote, Extraction } from '../extraction/types.ts'
import { quoteIdOf } from '../ids.ts'
import type { Attribution, Quote } from '../quote/types.ts'
import { wordsIn } from '../word-count.ts'
import { LIMITS } from './limits.ts'

/**
 * The extraction as quotes with ids, parents before what is nested in them. An id comes from the article and the
 * quote's own words, so it survives corrections of the text around it; equal quotes are told apart by number.
 */
export function quotesOf(
  { articleId, publishedAt }: { articleId: string; publishedAt: string },
  { text }: Document,
  extraction: Extraction,
  speakerIds: readonly string[],
): Quote[] {
  const quotes: Quote[] = []
  const seen = new Map<string, number>()

  function add(found: ExtractedQuote, parentId: string | null): string {
    const content = contentKey(found.text)
    const ordinal = seen.get(content) ?? 0
    seen.set(content, ordinal + 1)
    const id = quoteIdOf(articleId, content, ordinal)
    const extracted: Attribution = {
      speakerId: found.speaker === null ? null : (speakerIds[found.speaker] ?? null),
      method: found.method,
      confidence: found.confidence,
      mention: found.mention?.slice(0, LIMITS.mentionCharacters).toWellFormed() ?? null,
    }
    const quote: Quote = {
      id,
      articleId,
      parentId,
      nestedIds: [],
      kind: found.kind,
      text: found.text,
      wordCount: wordsIn(found.text),
      segments: found.segments.map(({ start, end }) => ({ start, end, text: text.slice(start, end) })),
      cue: found.cue,
      position: quotes.length,
      publishedAt,
      attribution: extracted,
      extracted,
      dismissed: false,
      hidden: false,
    }
    checkQuote(quote, quotes.length)
    quotes.push(quote)
    quote.nestedIds = found.nested.map((nested) => add(nested, id))
    return id
  }

  for (const found of extraction.quotes) add(found, null)
  return quotes
}

/** What two versions of one quote have in common: case, marks, dashes and spaces do not count. */
function contentKey(text: string): string {
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  return words === '' ? text : words
}

function checkQuote({ text, segments }: Quote, before: number): void {
  if (before === LIMITS.quotes)
    throw new InvalidInputError(`The article holds more than ${LIMITS.quotes.toLocaleString('en')} quotes.`, [
      'body',
    ])
  const bytes = storedBytes(text)
  if (bytes > LIMITS.quoteBytes)
    throw new InvalidInputError(
      `The quote at offset ${segments[0]?.start ?? 0} takes ${bytes.toLocaleString('en')} bytes; the limit is ${LIMITS.quoteBytes.toLocaleString('en')}. Is a closing mark missing?`,
      ['body'],
    )
}

/** As the table has it, which is JSON: marks and backslashes count twice there. Most texts are too short for any doubt. */
function storedBytes(text: string): number {
  const mostForOne = 6
  return text.length * mostForOne <= LIMITS.quoteBytes ? 0 : Buffer.byteLength(JSON.stringify(text)) - 2
}
