import { irregularVerbs } from './lexicon/irregular-verbs.ts'

/** The forms of one verb; `past` and `participle` hold variants of spelling as well. */
export type VerbForms = {
  base: string
  third: string
  gerund: string[]
  past: string[]
  participle: string[]
}

const irregular = new Map(
  irregularVerbs
    .trim()
    .split('\n')
    .map((line) => line.split(' '))
    .map(([base = '', past = '', participle = '']) => [base, { past, participle }]),
)

const endsInConsonantY = /[^aeiou]y$/
const sibilant = /(?:s|x|z|ch|sh)$/
const doubles = /(?:^|[^aeiou])[aeiou][bdgklmnprt]$/

/** Every form of an English verb: “deny” gives denies, denying, denied. */
export function inflect(base: string): VerbForms {
  const known = irregular.get(base)
  const past = known ? [known.past] : regularPast(base)
  return {
    base,
    third: thirdPerson(base),
    gerund: gerund(base, known?.past),
    past,
    participle: known ? [known.participle] : past,
  }
}

/** The plural of a regular noun, and of those in “-man”. */
export function plural(noun: string): string {
  if (/(?:man|woman)$/.test(noun)) return noun.replace(/man$/, 'men')
  return thirdPerson(noun)
}

function thirdPerson(base: string): string {
  if (base === 'be') return 'is'
  if (base === 'have') return 'has'
  if (base === 'go' || base === 'do') return `${base}es`
  if (endsInConsonantY.test(base)) return `${base.slice(0, -1)}ies`
  return sibilant.test(base) ? `${base}es` : `${base}s`
}

function regularPast(base: string): string[] {
  if (base.endsWith('e')) return [`${base}d`]
  if (endsInConsonantY.test(base)) return [`${base.slice(0, -1)}ied`]
  if (base.endsWith('el')) return [`${base}ed`, `${base}led`]
  return [`${base}ed`]
}

function gerund(base: string, past: string | undefined): string[] {
  const doubled = past?.match(/(.)\1ed$/)?.[1]
  if (doubled && doubles.test(base)) return [`${base}${doubled}ing`, `${base}ing`]
  if (base.endsWith('ie')) return [`${base.slice(0, -2)}ying`]
  if (base.endsWith('e') && !base.endsWith('ee')) return [`${base.slice(0, -1)}ing`]
  if (/^(?:put|get|begin|spin|bet|swim|let|sit)$/.test(base)) return [`${base}${base.at(-1)}ing`]
  return base.endsWith('el') ? [`${base}ing`, `${base}ling`] : [`${base}ing`]
}
