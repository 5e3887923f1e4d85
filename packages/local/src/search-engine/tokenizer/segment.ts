import { cutChinese } from './chinese.ts'
import { createWordCutter } from './dictionary.ts'
import { languageOf } from './language.ts'
import type { Script } from './script.ts'

const cutGerman = createWordCutter('german', false)
const cutThai = createWordCutter('thai', true)
const cutKhmer = createWordCutter('khmer', true)
const ARABIC_ARTICLES = ['ال', 'أل', 'إل', 'آل', 'ٱل']
const NUMBER = /^[\p{N}!-/:-@[-`{-~]*$/u

/** How the words of one stretch of text are cut and folded. */
export interface Segmenting {
  language: string | null
  /** Cuts what stands between separators; null where separators alone cut. */
  cut: ((text: string) => string[]) | null
}

const WHOLE: Segmenting = { language: null, cut: null }

/** How a stretch is to be cut; `locales` are the languages that it may be in. */
export function segmentingOf(
  text: string,
  script: Script,
  locales: readonly string[] | undefined,
): Segmenting {
  // Only where languages differ in how they are cut is it worth finding out which it is.
  if (script === 'latin') {
    if (locales === undefined) return WHOLE
    const language = languageOf(text, script, locales)
    return { language, cut: language === 'deu' ? cutGerman : null }
  }
  if (script === 'cj') {
    const language = languageOf(text, script, locales)
    return { language, cut: language === 'cmn' || language === 'zho' ? cutChinese : null }
  }
  if (script === 'arabic') {
    const language = languageOf(text, script, locales)
    return { language, cut: language === 'ara' || language === 'pes' ? cutArticle : null }
  }
  if (script === 'thai') return { language: null, cut: cutThai }
  if (script === 'khmer') return { language: null, cut: cutKhmer }
  return WHOLE
}

/** Cuts a word by its language; numbers stay whole in all of them. */
export const cutWord = (text: string, { cut }: Segmenting): string[] =>
  cut === null || NUMBER.test(text) ? [text] : cut(text)

const cutArticle = (text: string): string[] =>
  text.length > 2 && ARABIC_ARTICLES.some((article) => text.startsWith(article))
    ? [text.slice(0, 2), text.slice(2)]
    : [text]
