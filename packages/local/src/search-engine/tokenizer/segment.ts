import type { Script } from './script.ts'

// These scripts put no spaces between words; the platform's own dictionaries cut them.
const LOCALES: Partial<Record<Script, string>> = { cj: 'zh', thai: 'th', khmer: 'km' }
const segmenters = new Map<string, Intl.Segmenter>()
const ARABIC_ARTICLE = 'ال'

/** Cuts a run of one script into words: by spaces alone for most scripts, so the run comes back whole. */
export function segmentScript(text: string, script: Script, locales?: readonly string[]): string[] {
  if (script === 'arabic' && text.length > 2 && text.startsWith(ARABIC_ARTICLE)) {
    return [ARABIC_ARTICLE, text.slice(ARABIC_ARTICLE.length)]
  }
  const locale = LOCALES[script]
  if (locale === undefined || text.length < 2) return [text]
  const japanese = script === 'cj' && locales?.some((code) => code === 'jpn' || code === 'ja')
  return [...segmenter(japanese === true ? 'ja' : locale).segment(text)].map(({ segment }) => segment)
}

function segmenter(locale: string): Intl.Segmenter {
  let made = segmenters.get(locale)
  if (made === undefined) {
    made = new Intl.Segmenter(locale, { granularity: 'word' })
    segmenters.set(locale, made)
  }
  return made
}
