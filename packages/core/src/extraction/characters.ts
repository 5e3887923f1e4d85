/** Kinds of UTF-16 code unit, as far as the reading of quotation marks and words needs them. */
export const characterKind = {
  other: 0,
  space: 1,
  letter: 2,
  digit: 3,
  transparent: 4,
  punctuation: 5,
  mark: 6,
  dash: 7,
  bracket: 8,
} as const

const marks = '"“”„‟«»‹›\'‘’‚‛`´＂＇'
const dashes = '-‐‑‒–—―'
const punctuation = '.,;:?!…)]}。、，：'
const brackets = '([{</|=¿¡'
const letter = /\p{L}|\p{M}/u
const digit = /\p{N}/u
const space = /\s/

const kinds = new Uint8Array(65_536)
for (let code = 0; code < 65_536; code++) kinds[code] = kindByProperty(code)

/** The kind of a code unit; NaN, the answer of `charCodeAt` beyond the text, counts as a space. */
export function kindOf(code: number): number {
  return kinds[code] ?? characterKind.space
}

function kindByProperty(code: number): number {
  const character = String.fromCharCode(code)
  if (isTransparent(code)) return characterKind.transparent
  if (marks.includes(character)) return characterKind.mark
  if (dashes.includes(character)) return characterKind.dash
  if (punctuation.includes(character)) return characterKind.punctuation
  if (brackets.includes(character)) return characterKind.bracket
  // An old line end that JavaScript does not count as white space.
  if (space.test(character) || code === 0x85) return characterKind.space
  // A half of a surrogate pair counts as a letter: words of the higher planes stay whole.
  if (letter.test(character) || (code >= 0xd800 && code <= 0xdfff)) return characterKind.letter
  return digit.test(character) ? characterKind.digit : characterKind.other
}

/** What nobody sees, as `seen.ts` has it, and joiners: as if they were not there. */
export function isTransparent(code: number): boolean {
  return (
    code === 0xad ||
    code === 0x61c ||
    code === 0xfeff ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x206f)
  )
}
