import { parseArgs } from 'node:util'
import { attribute } from '@verbatim/core/extraction/attribution.ts'
import { createSpeakerList } from '@verbatim/core/extraction/speakers.ts'
import { speakerOf } from '@verbatim/core/extraction/resolution.ts'
import { type GoldQuote, readCorpus } from './corpus.ts'
import { lessonsOf } from './lessons.ts'

/**
 * Measures what the rankers' probability is worth, for the curve in core's `confidence.ts`:
 * `node packages/cli/src/extract/calibrate.ts FILE…` prints each step of probability with the share that was right.
 */
const { positionals: files } = parseArgs({ allowPositionals: true })
const steps = [0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 1.0001]
const seen = steps.map(() => ({ right: 0, all: 0, sum: 0 }))

for (const article of files.flatMap(readCorpus)) {
  const { analysis, gold } = lessonsOf(article)
  const speakers = createSpeakerList()
  attribute(analysis).forEach((choice, i) => {
    const quote = gold[i]
    const { speaker } = speakerOf(analysis, speakers, choice, () => null)
    if (!quote?.speaker || speaker === null || quote.speakerResolvedBy === 'auto-last-source') return
    const step =
      seen[
        steps.findIndex((from, at) => choice.probability >= from && choice.probability < (steps[at + 1] ?? 2))
      ]
    if (!step) return
    step.all++
    step.sum += choice.probability
    if (isRight(quote, speakers.list[speaker]?.name ?? '')) step.right++
  })
}

for (const { right, all, sum } of seen)
  if (all > 0)
    console.log(
      `probability ${(sum / all).toFixed(3)}: right ${((100 * right) / all).toFixed(1)} % of ${all}`,
    )

/** The same surname for a name, half of the words in common for a description. */
function isRight(quote: GoldQuote, name: string): boolean {
  const gold = wordsOf(quote.speaker ?? '')
  const found = wordsOf(name)
  if (quote.speakerKind === 'named' || quote.speakerKind === 'pronoun')
    return found.includes(gold.at(-1) ?? '') || gold.includes(found.at(-1) ?? '')
  const shared = gold.filter((word) => found.includes(word)).length
  return shared > 0 && shared / Math.min(gold.length, found.length) >= 0.5
}

function wordsOf(name: string): string[] {
  const words = name
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
  return words.filter(
    (word) =>
      word !== '' &&
      !['the', 'a', 'an', 'of', 'for', 's', 'jr', 'mr', 'mrs', 'ms', 'dr', 'sen', 'gov'].includes(word),
  )
}
