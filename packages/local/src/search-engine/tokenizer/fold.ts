import type { Script } from './script.ts'

const ASCII = /^[\0-\x7f]*$/
const UNPRINTED = /[\p{Cc}]/gu
const MARKS = /\p{Mn}/gu
const HAS_CASE: ReadonlySet<Script> = new Set<Script>(['latin', 'cyrillic', 'greek', 'georgian', 'armenian'])
const LOSES_MARKS: ReadonlySet<Script> = new Set<Script>(['hebrew', 'thai', 'arabic', 'latin', 'greek'])
const LETTERS: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  đ: 'd',
  ı: 'i',
  '’': "'",
  '‘': "'",
  '‛': "'",
}
const GREEK_FINAL_SIGMA = /ς/g

/** Folds a piece of a word: compatibility forms, case, accents and ligatures, each as its script asks for. */
export function fold(text: string, script: Script): string {
  if (ASCII.test(text)) return text.replace(UNPRINTED, '').toLowerCase()
  let out = text.normalize('NFKD').replace(UNPRINTED, '')
  if (HAS_CASE.has(script)) out = lower(out)
  if (script === 'latin') out = out.replace(/[œæđı’‘‛]/g, (char) => LETTERS[char] ?? char)
  if (script === 'greek') out = out.replace(GREEK_FINAL_SIGMA, 'σ')
  if (script === 'arabic')
    out = out
      .replace(/[أإآٱ]/g, 'ا')
      .replace(/ـ/g, '')
      .replace(/ى/g, 'ي')
      .replace(/ة/g, 'ه')
  if (LOSES_MARKS.has(script)) out = out.replace(MARKS, '')
  return out
}

// Letter by letter: a whole word would turn its last sigma into another letter than one in the middle.
function lower(text: string): string {
  let out = ''
  for (const char of text) out += char.toLowerCase()
  return out
}
