import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type GoldArticle, readCorpus } from './corpus.ts'
import { crossValidate, type Sample } from './folds.ts'
import { learnJudgements } from './judgements.ts'
import { type Decision, learnChoices } from './learn.ts'
import { lessonsOf } from './lessons.ts'
import { attribute } from '@verbatim/core/extraction/attribution.ts'
import { describeMarks } from '@verbatim/core/extraction/non-quotes.ts'

/**
 * Fits the rankers' weights on corpora in JSON lines, kept outside the repository:
 * `node packages/cli/src/extract/fit.ts --part speaker|antecedent|quotation [--from 0] [--to N] FILE…`
 * With `--folds 5` the third is only cross-validated, each fold holding whole articles, and no weights are written.
 */
const { values: flags, positionals: files } = parseArgs({
  allowPositionals: true,
  options: {
    part: { type: 'string', default: 'speaker' },
    from: { type: 'string', default: '0' },
    to: { type: 'string', default: '1000000' },
    lasso: { type: 'string', default: '2' },
    ridge: { type: 'string', default: '1' },
    least: { type: 'string', default: '8' },
    folds: { type: 'string' },
    fewest: { type: 'string', default: '120' },
  },
})
const folder = new URL('../../../core/src/extraction/weights/', import.meta.url)
const articles = files.flatMap((file) => readCorpus(file).slice(Number(flags.from), Number(flags.to)))

if (flags.part === 'quotation') fitQuotations(articles)
else fitChoices(articles, flags.part)

function fitChoices(from: readonly GoldArticle[], part: string): void {
  const decisions: Decision[] = []
  let unreachable = 0
  for (const article of from) {
    const lessons = lessonsOf(article)
    decisions.push(...(part === 'antecedent' ? lessons.antecedents : lessons.speakers))
    unreachable += lessons.unreachable
  }
  const weights = learnChoices(decisions, {
    rounds: 12,
    rate: 0.15,
    ridge: 0.004,
    fewest: part === 'antecedent' ? 10 : Number(flags.fewest),
  })
  save(part, weights)
  const right = decisions.filter((decision) =>
    decision.right.includes(best(weights, decision.choices)),
  ).length
  console.log(
    `${part}: ${decisions.length} decisions, ${unreachable} without the right candidate, ${((100 * right) / decisions.length).toFixed(1)} % right`,
  )
}

function best(weights: ReadonlyMap<string, number>, choices: readonly (readonly string[])[]): number {
  const scores = choices.map((features) =>
    features.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), 0),
  )
  return scores.indexOf(Math.max(...scores))
}

function fitQuotations(from: readonly GoldArticle[]): void {
  const samples = from.flatMap(samplesOf)
  const penalties = {
    lasso: Number(flags.lasso),
    ridge: Number(flags.ridge),
    fewest: Number(flags.least),
  }
  console.log(`quotation: ${samples.length} judgements`)
  if (flags.folds === undefined) save('quotation', learnJudgements(samples, penalties))
  else for (const line of crossValidate(samples, penalties, Number(flags.folds))) console.log(line)
}

/** Marks that the corpus knows as no speech count whole; those it only does not know, as one inside another, half. */
function samplesOf(article: GoldArticle): Sample[] {
  const { analysis, gold } = lessonsOf(article)
  return attribute(analysis).flatMap((choice, i) => {
    const features = describeMarks(analysis, i, choice)
    // What the words beside the marks decide alone is not the ranker's.
    if (features.length === 1) return []
    const { start = 0, end = 0 } = analysis.runs[i] ?? {}
    const yes = gold[i] !== null
    const nonQuote = (article.nonQuotes ?? []).some((one) => {
      const shared = Math.min(one.end, end) - Math.max(one.start, start)
      return shared >= 0.8 * (one.end - one.start) && shared >= 0.5 * (end - start)
    })
    return [
      {
        article: article.id,
        features,
        yes,
        nonQuote,
        weight: yes || nonQuote ? 1 : 0.5,
      },
    ]
  })
}

/** Writes the weights as lines of `feature = weight`, several to a line. */
function save(part: string, weights: ReadonlyMap<string, number>): void {
  const pairs = [...weights]
    .filter(([, value]) => Math.abs(value) >= 0.05)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${name} = ${Number(value.toFixed(2))}`)
  const lines: string[] = []
  for (const pair of pairs) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + pair.length < 108) lines[lines.length - 1] = `${last} | ${pair}`
    else lines.push(pair)
  }
  const file = new URL(`${part}-weights.ts`, folder)
  writeFileSync(
    file,
    `/** The ${part} ranker: each feature with its weight, written by packages/cli/src/extract/fit.ts, never by hand. */\nexport const ${part}Weights = \`\n${lines.join('\n')}\n\`\n`,
  )
  console.log(`${pairs.length} weights in ${file.pathname.split('/').slice(-5).join('/')}`)
}
