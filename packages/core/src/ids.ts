import { createHash } from './node-crypto.ts'

/**
 * Ids are made from what they stand for, so the same article, quote or name gets the same id everywhere, and a
 * look-up by url, slug or quote id needs no directory. They hold only `[a-z0-9_]` (Meilisearch refuses others)
 * and serve as they are as global ids, table keys and document ids.
 */
export type Noun = 'Article' | 'Quote' | 'Speaker'

const PATTERNS: Record<Noun, RegExp> = {
  Article: /^art_[0-9a-z]{16}$/,
  Quote: /^quo_[0-9a-z]{16}_[0-9a-z]{16}$/,
  Speaker: /^spk_[0-9a-z]{16}$/,
}

/** Eighty bits of SHA-256 in base 32: among 10⁹ ids a clash has a chance of about 10⁻⁶. */
export function digest(...parts: readonly string[]): string {
  const bytes = createHash('sha256').update(JSON.stringify(parts)).digest()
  let bits = bytes.readBigUInt64BE(0) << 16n
  bits |= BigInt(bytes.readUInt16BE(8))
  return bits.toString(32).padStart(16, '0')
}

/** The id of the article with this identity: its normalised url, or its source and headline. */
export function articleIdOf(...identity: readonly string[]): string {
  return `art_${digest('article', ...identity)}`
}

/** A quote's id holds its article's, so either key of the table can be told from it. */
export function quoteIdOf(articleId: string, content: string, ordinal: number): string {
  return `quo_${articleId.slice(4)}_${digest('quote', content, String(ordinal))}`
}

/** The id of the speaker first seen under this identity: a name, or an article and a description. */
export function speakerIdOf(...identity: readonly string[]): string {
  return `spk_${digest('speaker', ...identity)}`
}

/** The article that a quote stands in. */
export function articleIdOfQuote(quoteId: string): string {
  return `art_${quoteId.slice(4, 20)}`
}

/** Which noun an id belongs to, or null when it is malformed. */
export function nounOf(id: string): Noun | null {
  for (const noun of ['Article', 'Quote', 'Speaker'] as const) if (PATTERNS[noun].test(id)) return noun
  return null
}
