import { articleIdOf, nounOf } from '../ids.ts'
import { sortKey } from '../speaker/name-key.ts'
import { TRACKING_PARAMETERS, TRACKING_PREFIXES } from './tracking-parameters.ts'

/**
 * A url in the form that identifies an article: scheme and host in lower case, no fragment, no tracking
 * parameters, no credentials, the query in one spelling. Null for what is no http or https url.
 */
export function normaliseUrl(text: string): string | null {
  const url = URL.parse(text.trim())
  if (!url || !/^https?:$/u.test(url.protocol) || url.hostname === '') return null
  url.hash = ''
  url.username = ''
  url.password = ''
  for (const name of new Set(url.searchParams.keys())) if (isTracking(name)) url.searchParams.delete(name)
  // Deleting a parameter spells the others anew (“a,b” becomes “a%2Cb”), so all are, whether or not one went.
  url.search = url.searchParams.toString()
  return url.href
}

function isTracking(name: string): boolean {
  const lower = name.toLowerCase()
  return TRACKING_PARAMETERS.has(lower) || TRACKING_PREFIXES.some((prefix) => lower.startsWith(prefix))
}

/** The id of the article at this url, however it is spelled; null when it is no url. */
export function articleIdOfUrl(text: string): string | null {
  const url = normaliseUrl(text)
  return url === null ? null : articleIdOf('url', url)
}

/** An article without a url is known by its source and its headline. */
export function articleIdOfHeadline(source: string, headline: string): string {
  return articleIdOf('headline', sortKey(source), headline.normalize('NFC').trim())
}

/** The article that a slug leads to, or null when it is malformed. */
export function articleIdOfSlug(slug: string): string | null {
  const id = `art_${slug.slice(-16)}`
  return nounOf(id) === 'Article' ? id : null
}
