import slugify from '@sindresorhus/slugify'
import { nounOf } from '../ids.ts'

const LONGEST = 80

/** The headline's words and the id, so a slug needs no directory, and keeps working when the headline changes. */
export function slugOf(headline: string, articleId: string): string {
  const words = slugify(headline).slice(0, LONGEST).replace(/-+$/u, '')
  return [words, articleId.slice('art_'.length)].filter((part) => part !== '').join('-')
}

/** The article that a slug leads to, or null when it is malformed. */
export function articleIdOfSlug(slug: string): string | null {
  const id = `art_${slug.slice(-16)}`
  return nounOf(id) === 'Article' ? id : null
}
