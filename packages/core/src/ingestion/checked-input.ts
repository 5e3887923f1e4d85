import { articleIdOfHeadline, articleIdOfUrl, normaliseUrl } from '../article/identity.ts'
import { checkCharacters } from '../characters.ts'
import { InvalidInputError } from '../errors.ts'
import { seen, withoutLayoutHints } from '../seen.ts'
import { fitsKey } from '../speaker/name.ts'
import { LIMITS } from './limits.ts'
import type { IngestArticleInput } from './service.ts'

/** An article's metadata after checking and normalising. */
export type CheckedInput = {
  articleId: string
  url: string | null
  headline: string
  byline: string | null
  source: string
  publishedAt: string
  language: string
}

/** Throws `InvalidInputError` that says which field is wrong and what would be right. */
export function checkedInput(input: IngestArticleInput): CheckedInput {
  const headline = checkedLine(input.headline, 'headline', LIMITS.headlineCharacters)
  const source = checkedSource(input.source)
  const byline = input.byline ?? ''
  const url = checkedUrl(input.url ?? null)
  const articleId = (url === null ? null : articleIdOfUrl(url)) ?? articleIdOfHeadline(source, headline)
  return {
    articleId,
    url,
    headline,
    byline: seen(byline).trim() ? checkedLine(byline, 'byline', LIMITS.bylineCharacters) : null,
    source,
    publishedAt: checkedTime(input.publishedAt),
    language: checkedLanguage(input.language),
  }
}

/** Direction marks stay, which put a headline of two scripts in order; where its line may break is for each app to say. */
function checkedLine(text: string, field: string, limit = Infinity): string {
  const line = withoutLayoutHints(text).trim().replaceAll(/\s+/gu, ' ')
  if (seen(line).trim() === '')
    throw new InvalidInputError(`The ${field} is empty: give at least one character.`, [field])
  if (line.length > limit)
    throw new InvalidInputError(`The ${field} has ${line.length} characters; at most ${limit} are kept.`, [
      field,
    ])
  checkCharacters(line, field, [field])
  return line
}

/** Sources that are alike in all that the index keeps of them would be found for each other. */
function checkedSource(text: string): string {
  const source = checkedLine(text, 'source')
  const bytes = Buffer.byteLength(source)
  if (bytes > LIMITS.sourceBytes)
    throw new InvalidInputError(
      `The source has ${bytes} bytes in UTF-8; at most ${LIMITS.sourceBytes} are kept: shorten the name.`,
      ['source'],
    )
  // Articles are listed by their source in plain form, where a single character can become a phrase.
  if (!fitsKey(source))
    throw new InvalidInputError('The source is too long once its characters are in plain form: shorten it.', [
      'source',
    ])
  return source
}

function checkedUrl(text: string | null): string | null {
  if (text === null) return null
  const url = normaliseUrl(text)
  if (url === null)
    throw new InvalidInputError(
      'The url is not an absolute http or https address: https://example.org/story.',
      ['url'],
    )
  if (url.length > LIMITS.urlCharacters)
    throw new InvalidInputError(
      `The url has ${url.length} characters; at most ${LIMITS.urlCharacters} are kept.`,
      ['url'],
    )
  return url
}

const TIME = /^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d(:\d\d(\.\d+)?)?([Zz]|[+-]\d\d:\d\d)$/u

function checkedTime(text: string): string {
  const time = TIME.test(text) ? new Date(text) : new Date(Number.NaN)
  const year = time.getUTCFullYear()
  if (!(year >= 1 && year <= 9998))
    throw new InvalidInputError(
      'publishedAt is no time of the years 1 to 9998: give one such as 2026-02-10T09:30:00Z, with its offset.',
      ['publishedAt'],
    )
  return time.toISOString()
}

function checkedLanguage(tag: string): string {
  try {
    const [language] = Intl.getCanonicalLocales(tag)
    if (language !== undefined) return language
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
  }
  throw new InvalidInputError('The language is no language tag: give one such as "en" or "pt-BR".', [
    'language',
  ])
}
