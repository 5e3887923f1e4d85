import { withoutLayoutHints } from '../seen.ts'
import { MAX_SOURCE_BYTES } from './limits.ts'

/**
 * A source as the index filters and counts it. The server takes facet values that differ only in case or accents for
 * one, reads some strings as numbers, and its filter language cannot write every string (a backslash before the
 * closing quote); a key of plain letters and digits has none of these troubles. Sources that share their first 200
 * bytes share their key.
 */
export function sourceKeyOf(source: string): string {
  const bytes = Buffer.alloc(MAX_SOURCE_BYTES)
  const { written } = new TextEncoder().encodeInto(source, bytes)
  // The letter in front keeps a key like 3e5 from being taken for a number.
  return `s${bytes.toString('hex', 0, written)}`
}

/** The key to look for, or nothing: no article has a longer source than is kept, nor one with half a character. */
export function soughtKeyOf(sought: string): string {
  const source = withoutLayoutHints(sought)
  const isPossible = Buffer.byteLength(source) <= MAX_SOURCE_BYTES && source.isWellFormed()
  return isPossible ? sourceKeyOf(source) : ''
}

/** The source that has this key. */
export function sourceOfKey(key: string): string {
  return Buffer.from(key.slice(1), 'hex').toString('utf8')
}
