import { InvalidInputError } from '../errors.ts'
import type { Document, ExtractedQuote, Extraction } from '../extraction/types.ts'
import { quoteIdOf } from '../ids.ts'
import { seen } from '../seen.ts'
import type { Attribution, Quote } from '../quote/types.ts'
import { wordsIn } from '../word-count.ts'
import { LIMITS } from './limits.ts'

/** A quote whose speaker has no id yet: `speaker` is the place in the extraction's list of them. */
export type QuoteDraft = { quote: Quote; speaker: number | null }

/**
 * The extraction as quotes with ids, parents before what is nested in them. An id comes from the article and the
 * quote's own words, so it survives corrections of the text around it; equal quotes are told apart by number.
 */
export function draftQuotes(
  { articleId, publishedAt }: { articleId: string; publishedAt: string },
  { text }: Document,
  extraction: Extraction,
): QuoteDraft[] {
  const drafts: QuoteDraft[] = []
  const ordinals = new Map<string, number>()

  function add(found: ExtractedQuote, parentId: string | null): string {
    const content = contentKey(found.text)
    const ordinal = ordinals.get(content) ?? 0
    ordinals.set(content, ordinal + 1)
    const id = quoteIdOf(articleId, content, ordinal)
    const extracted: Attribution = {
      speakerId: null,
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
      position: drafts.length,
      publishedAt,
      attribution: extracted,
      extracted,
      dismissed: false,
      hidden: false,
    }
    checkQuote(quote, drafts.length)
    drafts.push({ quote, speaker: found.speaker })
    quote.nestedIds = found.nested.map((nested) => add(nested, id))
    return id
  }

  for (const found of extraction.quotes) add(found, null)
  return drafts
}

/** The quotes with their speakers' ids, which are in the order of the extraction's speakers. */
export function attributedTo(speakerIds: readonly string[], drafts: readonly QuoteDraft[]): Quote[] {
  return drafts.map(({ quote, speaker }) => {
    if (speaker === null) return quote
    const extracted = { ...quote.extracted, speakerId: speakerIds[speaker] ?? null }
    return { ...quote, attribution: extracted, extracted }
  })
}

/** What two versions of one quote have in common: case, marks, dashes, spaces and what nobody sees do not count. */
function contentKey(text: string): string {
  const words = seen(text)
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
