import { logistic, scoreOf } from '@verbatim/core/extraction/ranker.ts'
import { type Judgement, learnJudgements, type Penalties } from './judgements.ts'

/** A judgement with the article that it comes from, and whether a corpus says that its marks hold no speech. */
export type Sample = Judgement & { article: string; nonQuote: boolean }

const thresholds = [0.3, 0.5, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85]

/** Fits on all folds of articles but one and judges that one, each in turn; a line for each threshold. */
export function crossValidate(samples: readonly Sample[], penalties: Penalties, folds: number): string[] {
  const judged: { probability: number; sample: Sample }[] = []
  for (let fold = 0; fold < folds; fold++) {
    const isHeldOut = (sample: Sample): boolean => foldOf(sample.article, folds) === fold
    const weights = learnJudgements(
      samples.filter((sample) => !isHeldOut(sample)),
      penalties,
    )
    for (const sample of samples.filter(isHeldOut))
      judged.push({ probability: logistic(scoreOf(weights, sample.features)), sample })
  }
  const share = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`
  const said = samples.filter((sample) => sample.yes).length
  const unsaid = samples.filter((sample) => sample.nonQuote).length
  return thresholds.map((threshold) => {
    const taken = judged.filter(({ probability }) => probability >= threshold)
    const right = taken.filter(({ sample }) => sample.yes).length
    const wrong = taken.filter(({ sample }) => sample.nonQuote).length
    return `threshold ${threshold}: right ${share(right, taken.length)} of those taken, taken ${share(right, said)} of the quotations and ${share(wrong, unsaid)} of the non-quotes`
  })
}

/** The same fold for all of an article, wherever it stands in the files. */
function foldOf(article: string, folds: number): number {
  let sum = 7
  for (const letter of article) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) >>> 0
  return sum % folds
}
