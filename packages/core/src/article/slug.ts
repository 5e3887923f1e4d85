import slugify from '@sindresorhus/slugify'

const LONGEST = 80

/** The headline's words and the id, so a slug needs no directory, and keeps working when the headline changes. */
export function slugOf(headline: string, articleId: string): string {
  const words = slugify(headline).slice(0, LONGEST).replace(/-+$/u, '')
  return [words, articleId.slice('art_'.length)].filter((part) => part !== '').join('-')
}
