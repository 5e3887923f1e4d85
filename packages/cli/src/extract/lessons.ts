import { analyse, type Analysis } from '@verbatim/core/extraction/analysis.ts'
import { describeAntecedents } from '@verbatim/core/extraction/antecedents.ts'
import {
  type Choice,
  nobodyFeatures,
  referentOf,
  type TurnView,
  walkTurns,
} from '@verbatim/core/extraction/attribution.ts'
import { parseText } from '@verbatim/core/extraction/document.ts'
import type { GoldArticle, GoldQuote } from './corpus.ts'
import type { Decision } from './learn.ts'

/** What one article teaches: whom each quotation belongs to, and whom each pronoun stands for. */
export type Lessons = {
  speakers: Decision[]
  antecedents: Decision[]
  unreachable: number
  analysis: Analysis
  gold: (GoldQuote | null)[]
}

/** Reads an article, walks through its quotations with the right answers and writes down each decision. */
export function lessonsOf(article: GoldArticle): Lessons {
  const analysis = analyse(parseText(article.text))
  const gold = alignQuotes(analysis, article)
  const lessons: Lessons = { speakers: [], antecedents: [], unreachable: 0, analysis, gold }
  walkTurns(analysis, (view) => learnTurn(lessons, view, gold[view.index] ?? null))
  return lessons
}

function learnTurn(lessons: Lessons, view: TurnView, quote: GoldQuote | null): Choice {
  const nothing: Choice = {
    mention: null,
    named: null,
    entity: -1,
    probability: 1,
    link: null,
    own: view.own,
    continues: false,
    alternates: false,
  }
  if (!quote) return nothing
  const { analysis } = lessons
  const choices = [...view.candidates.map((candidate) => candidate.features), nobodyFeatures(view)]
  if (quote.speakerKind === 'none') {
    lessons.speakers.push({ choices, right: [view.candidates.length] })
    return nothing
  }
  const right = rightCandidates(analysis, view, quote)
  if (right.length === 0) {
    lessons.unreachable++
    return nothing
  }
  lessons.speakers.push({ choices, right })
  const [best = 0] = right
  const mention = view.candidates[best]?.mention ?? null
  if (mention === null) return nothing
  return { ...nothing, mention, ...learnPronoun(lessons, mention, view, quote) }
}

function learnPronoun(
  lessons: Lessons,
  index: number,
  view: TurnView,
  quote: GoldQuote,
): { named: number | null; entity: number } {
  const { analysis } = lessons
  const mention = analysis.mentions[index]
  if (mention?.form !== 'pronoun') return { named: index, entity: mention?.entity ?? -1 }
  const antecedents = describeAntecedents(analysis, index, view.turn)
  const right = antecedents.flatMap((one, i) => (isCalled(analysis, one.entity, quote.speaker) ? [i] : []))
  const best = antecedents[right[0] ?? -1]
  if (!best) return { named: null, entity: -1 }
  if (quote.speakerResolvedBy !== 'auto-last-source')
    lessons.antecedents.push({ choices: antecedents.map((one) => one.features), right })
  return { named: best.mention, entity: best.entity }
}

function isCalled(analysis: Analysis, entity: number, speaker: string | null): boolean {
  const words = analysis.entities[entity]?.words
  if (!words || !speaker) return false
  const called = speaker
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/[^\p{L}\p{N}'-]+/u)
  return called.includes(words.at(-1) ?? '')
}

/** The gold quotation of each run, matched by its words without marks. */
export function alignQuotes(analysis: Analysis, article: GoldArticle): (GoldQuote | null)[] {
  const trim = (from: number, to: number): string => {
    let start = from
    while (start < to && !/[\p{L}\p{N}]/u.test(article.text.charAt(start))) start++
    return `${start}`
  }
  const byStart = new Map<string, GoldQuote>()
  for (const quote of article.quotes)
    if (quote.type !== 'indirect') byStart.set(trim(quote.start, quote.end), quote)
  return analysis.runs.map((run) => {
    const quote = byStart.get(trim(run.start, run.end))
    return quote && Math.abs(quote.end - run.end) <= Math.max(4, 0.2 * (run.end - run.start)) ? quote : null
  })
}

function rightCandidates(analysis: Analysis, view: TurnView, quote: GoldQuote): number[] {
  if (quote.speakerStart !== undefined && quote.speakerStart !== null && quote.speakerEnd) {
    let best = -1
    let most = 0
    view.candidates.forEach((candidate, i) => {
      const mention = analysis.mentions[candidate.mention]
      if (!mention) return
      const shared =
        Math.min(mention.end, quote.speakerEnd ?? 0) - Math.max(mention.start, quote.speakerStart ?? 0)
      const union =
        Math.max(mention.end, quote.speakerEnd ?? 0) - Math.min(mention.start, quote.speakerStart ?? 0)
      const called = quote.speakerKind === 'named' && isCalled(analysis, mention.entity, quote.speaker)
      const likeness = shared / union + (mention.inside ? 0 : 0.01) + (called ? 1 : 0)
      if (shared > 0 && likeness > most) {
        most = likeness
        best = i
      }
    })
    return best < 0 ? [] : [best]
  }
  // Without a place in the text every mention of the right one is right, and a pronoun that may stand for it.
  return view.candidates.flatMap((candidate, i) => {
    const { entity, form } = analysis.mentions[candidate.mention] ?? { entity: -1, form: 'name' }
    if (form !== 'pronoun') return isCalled(analysis, entity, quote.speaker) ? [i] : []
    if (candidate.link === null) return []
    const found = referentOf(analysis, candidate.mention, view.turn)
    return isCalled(analysis, found.entity, quote.speaker) ? [i] : []
  })
}
