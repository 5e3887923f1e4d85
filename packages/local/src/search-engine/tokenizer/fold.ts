import { hanForm } from './chinese.ts'
import type { Script } from './script.ts'

const ASCII = /^[\0-\x7f]*$/
const UNPRINTED = /(?!\s)\p{Cc}/gu
const MARKS = /\p{Mn}/gu
const HAS_CASE: ReadonlySet<Script> = new Set<Script>(['latin', 'cyrillic', 'greek', 'georgian', 'armenian'])
const LOSES_MARKS: ReadonlySet<Script> = new Set<Script>(['hebrew', 'thai', 'arabic', 'latin', 'greek'])
const LETTERS: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  '’': "'",
  '‘': "'",
  '‛': "'",
}
const PERSIAN: Readonly<Record<string, string>> = {
  ي: 'ی',
  ى: 'ی',
  ۀ: 'ی',
  ك: 'ک',
  '،': ',',
  '؟': '?',
  '\ufdfc': 'RIAL',
  '\u200c': '',
}

/** Folds a piece of a word: compatibility forms, case, accents and ligatures, each as its script and language ask for. */
export function fold(text: string, script: Script, language: string | null = null): string {
  if (ASCII.test(text)) {
    const out = text.replace(UNPRINTED, '')
    return HAS_CASE.has(script) ? out.toLowerCase() : out
  }
  let out = text.normalize('NFKD')
  // In Swedish å, ä and ö are letters of their own.
  if (language === 'swe') out = out.replace(/[Aa]\u030a|[AaOo]\u0308/g, (letter) => letter.normalize('NFC'))
  out = out.replace(UNPRINTED, '')
  if (language === 'pes' && script === 'arabic') out = persian(out)
  if (HAS_CASE.has(script)) out = lower(out)
  if (script === 'latin') out = out.replace(/[œæđðı’‘‛]/g, (char) => LETTERS[char] ?? char)
  if (script === 'cj' && (language === null || language === 'cmn' || language === 'zho'))
    out = Array.from(out, hanForm).join('')
  if (script === 'greek') out = out.replace(/ς$/, 'σ')
  if (script === 'arabic') out = arabic(out)
  return LOSES_MARKS.has(script) ? out.replace(MARKS, '') : out
}

const persian = (text: string): string =>
  text
    .replace(/[يىۀك،؟\ufdfc\u200c]/g, (char) => PERSIAN[char] ?? char)
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))

const arabic = (text: string): string =>
  text
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ـ/g, '')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')

// Letter by letter: a whole word would turn its last sigma into another letter than one in the middle.
function lower(text: string): string {
  let out = ''
  for (const char of text) out += char.toLowerCase()
  return out
}
