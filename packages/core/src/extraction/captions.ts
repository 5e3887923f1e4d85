import { seen } from '../seen.ts'
import type { CaptionSpan } from './types.ts'

/** A caption is short: a longer line that ends in brackets is body text. */
const longestCaption = 500
const longestCredit = 120

const agency =
  /\b(?:AFP|AP|EPA|EPA-EFE|Reuters|REUTERS|Getty|Alamy|Shutterstock|Rex|Bloomberg|Photos?|Photograph|Picture|Image|Images|Courtesy|Handout|Pool|via)\b/
const slashed = /^[\p{Lu}][\p{L}.’' -]*\/ ?[\p{Lu}][\p{L}\d.’'& /-]*$/u
const label =
  /^(?:photo(?:graph)?s?|pictures?|images?|credits?|photo credit|source|courtesy)(?:\s+(?:by|of|credit))?\s*:\s*|^(?:photo(?:graph)?|picture|image)\s+by\s+/i
const labelled =
  /(?:^|[\s(|–—-])((?:photo(?:graph)?|picture|image|photo credit|credit)s?\s*(?::|by\s)\s*(?=\p{Lu}).{2,100})$/iu
const dashes = '–—|-'

/** The caption that a line of text is, by the credit at its end, or null when the line is body text. */
export function captionOf(text: string, start: number, end: number): CaptionSpan | null {
  if (end - start > longestCaption) return null
  const line = seen(text.slice(start, end))
  const creditStart = bracketed(line) ?? afterDash(line) ?? afterLabel(line)
  if (creditStart === null) return null
  const words = line.slice(0, creditStart).replace(/[\s–—|-]+$/u, '')
  return { start, end, text: words, credit: bareCredit(line.slice(creditStart)) }
}

/** A credit without its brackets, dash and label: “(Photo: Ann Lee/AP)” gives “Ann Lee/AP”. */
export function bareCredit(credit: string): string {
  const bare = credit
    .trim()
    .replace(/^[([–—|\s-]+/u, '')
    .replace(/[)\]]\.?$/, '')
    .trim()
  return bare.replace(label, '').trim() || bare
}

function bracketed(line: string): number | null {
  const close = line.endsWith(').') || line.endsWith('].') ? line.length - 2 : line.length - 1
  const bracket = line[close]
  if (bracket !== ')' && bracket !== ']') return null
  const open = line.lastIndexOf(bracket === ')' ? '(' : '[', close)
  if (open < 0 || close - open > longestCredit) return null
  return isCredit(line.slice(open + 1, close).trim()) ? open : null
}

function afterDash(line: string): number | null {
  for (let at = line.length - 3; at > Math.max(0, line.length - longestCredit); at--) {
    if (!dashes.includes(line.charAt(at)) || line[at + 1] !== ' ' || line[at - 1] !== ' ') continue
    return isCredit(line.slice(at + 1).trim()) ? at : null
  }
  return null
}

function afterLabel(line: string): number | null {
  const found = labelled.exec(line)
  if (!found?.[1] || /[.!?”"]\s*$/.test(found[1].slice(0, -1))) return null
  const credit = found[1].replace(label, '')
  return /^\p{Lu}[^.!?]*\.?$/u.test(credit) && credit.split(' ').length <= 8
    ? line.length - found[1].length
    : null
}

function isCredit(inner: string): boolean {
  if (inner.length < 4 || !/^\p{L}/u.test(inner) || /[.!?]\s+\p{L}/u.test(inner.replace(/\b\p{Lu}\. /gu, '')))
    return false
  if (label.test(inner)) return true
  return (
    (inner.includes('/') && (slashed.test(inner) || agency.test(inner))) ||
    /\bvia\s+(?:Getty|AP|AFP|Reuters|REUTERS)\b/.test(inner)
  )
}
