import { seen } from '../seen.ts'
import { characterKind as kind, kindOf } from './characters.ts'

/** Words that lose their first letters: ’tis, ’em, and the years of a decade, ’90s. */
const elision =
  /^(?:tis|twas|twere|twill|twould|em|til|till|cause|cos|bout|round|neath|gainst|n|ere|ave|im|er|ow|ead|ouse|kay|nuff|fraid|sup|\d\ds?)(?![\p{L}\p{N}])/iu
/** Words that lose their last ones: goin’, o’, th’. */
const clipped = /(?:^|[^\p{L}])(?:o|an|th|ol|wi|mo|t|\p{L}{2,}in)$/iu

/** True for a single mark inside a word, or in a measure such as 6'2". */
export function isInsideWord(before: number, after: number): boolean {
  if (before === kind.letter || before === kind.digit) return after === kind.letter || after === kind.digit
  return false
}

/** True when the letters after a single mark show that it stands for missing ones. */
export function isElision(text: string, after: number): boolean {
  return elision.test(seen(text.slice(after, after + 8)))
}

/** True when a closing mark could as well be the apostrophe of a plural possessive or of a clipped word. */
export function couldBeApostrophe(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1)
  if (kindOf(before) !== kind.letter) return kindOf(before) === kind.digit
  if (before === 115 || before === 83) return true
  return clipped.test(seen(text.slice(Math.max(0, at - 12), at)))
}

/** True for the inches in 6'2" and 5’ 11”. */
export function isInches(text: string, at: number): boolean {
  return (
    kindOf(text.charCodeAt(at - 1)) === kind.digit &&
    /\d['’′] ?-?\d{1,2}$/.test(text.slice(Math.max(0, at - 8), at))
  )
}
