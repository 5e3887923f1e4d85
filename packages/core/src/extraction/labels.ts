import type { Analysis } from './analysis.ts'
import { namers, surfaces, titledWorks } from './lexicon/label-nouns.ts'
import { isTitleCase } from './marked-words.ts'
import { insideOf } from './pairing.ts'
import { shape, type Token } from './tokens.ts'
import { wordClass } from './word-classes.ts'

/** What marks hold for certain when they hold no speech. */
export const labels = [
  'a hashtag',
  'a nickname',
  'a title',
  'a name',
  'an inscription',
  'a translation',
] as const
/** One of these labels. */
export type Label = (typeof labels)[number]

/** The weight of a label against speech: none of the others outweighs it. */
export const decisive = -9

const works = setOf(titledWorks)
const naming = setOf(namers)
const written = setOf(surfaces)

/** What stands beside the marks of run `index` decides it alone; null where all has to be weighed. */
export function labelOf(analysis: Analysis, index: number): Label | null {
  const { text, runs, stream } = analysis
  const run = runs[index]
  const at = stream.quoteTokens[index]
  if (!run || at === undefined || run.end - run.start > 90) return null
  const inside = insideOf(text, run)
  const sentence = stream.tokens[at]?.sentence
  const near = (offset: number): Token | undefined => {
    const one = stream.tokens[at + offset]
    return one?.sentence === sentence ? one : undefined
  }
  if (/^[#@][\p{L}\p{N}_]+[.,]?$/u.test(inside)) return 'a hashtag'
  if (isName(near(-1)) && isName(near(1)) && !/[.,!?]$|\s\S+\s\S+\s/.test(inside)) return 'a nickname'
  if (isNamed(near)) return 'a name'
  if (isTranslated(near)) return 'a translation'
  if (isInscribed(near)) return 'an inscription'
  const work = near(-1)?.lower === ',' ? near(-2) : near(-1)
  const capital = isTitleCase(inside) || /^\p{Lu}[\p{L}\p{N}-]*[.,]?$/u.test(inside)
  return capital && works.has(work?.lower ?? '') ? 'a title' : null
}

const small = wordClass.preposition | wordClass.conjunction | wordClass.determiner | wordClass.auxiliary

type Near = (offset: number) => Token | undefined

/** “Bo ‘Moose’ Lind”: a part of a name on either side. */
function isName(token: Token | undefined): boolean {
  if (!token || token.shape & (shape.punctuation | shape.quote | shape.possessive)) return false
  return (token.shape & shape.capital) !== 0 && token.lower.length > 1 && (token.classes & small) === 0
}

/** “titled ‘…’”, “known as the ‘…’”; “one critic has dubbed ‘…’” is speech. */
function isNamed(near: Near): boolean {
  const article = /^(?:the|a|an)$/.test(near(-1)?.lower ?? '') ? 1 : 0
  const last = near(-1 - article)?.lower ?? ''
  const before = near(-2 - article)
  if (/^ha[sd]$|^have$/.test(before?.lower ?? '') || (before?.classes ?? 0) & wordClass.pronoun) return false
  return naming.has(last) || (last === 'as' && before?.lower === 'known')
}

/** “which means ‘…’”, “translated as ‘…’”, “Latin for ‘…’”. */
function isTranslated(near: Near): boolean {
  const last = near(-1)?.lower ?? ''
  const before = near(-2)
  if (last === 'means' || last === 'meaning') return true
  if (/^(?:as|to|into)$/.test(last)) return /^translat(?:es?|ed|ing)$/.test(before?.lower ?? '')
  return last === 'for' && ((before?.classes ?? 0) & wordClass.people) !== 0
}

/** “a banner reading ‘…’”, “shirts that said ‘…’”, “a badge with the words ‘…’”. */
function isInscribed(near: Near): boolean {
  const last = near(-1)?.lower ?? ''
  if (/^(?:reading|saying|proclaiming|declaring|reads?|says?|said)$/.test(last))
    return (
      written.has(near(-2)?.lower ?? '') ||
      (/^(?:that|which)$/.test(near(-2)?.lower ?? '') && written.has(near(-3)?.lower ?? ''))
    )
  return (
    /^(?:words?|slogan|motto|message|legend)$/.test(last) &&
    near(-3)?.lower === 'with' &&
    written.has(near(-4)?.lower ?? '')
  )
}

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).filter(Boolean))
}
