/** The writing systems between which a text is cut; `none` is a sign that goes with what stands before it. */
export type Script =
  | 'latin'
  | 'cyrillic'
  | 'arabic'
  | 'devanagari'
  | 'hebrew'
  | 'ethiopic'
  | 'georgian'
  | 'cj'
  | 'bengali'
  | 'hangul'
  | 'greek'
  | 'kannada'
  | 'tamil'
  | 'thai'
  | 'gujarati'
  | 'gurmukhi'
  | 'telugu'
  | 'malayalam'
  | 'oriya'
  | 'myanmar'
  | 'sinhala'
  | 'khmer'
  | 'armenian'
  | 'none'

// The server's own ranges, which are not Unicode's scripts: full-width forms count as Hangul, for example.
const RANGES: readonly (readonly [Script, ...(readonly [from: number, to: number])[]])[] = [
  [
    'latin',
    [0x80, 0x2af],
    [0x1d00, 0x1d2a],
    [0x1d2c, 0x1d77],
    [0x1d79, 0x1dbf],
    [0x1e00, 0x1eff],
    [0x2100, 0x214f],
    [0x2c60, 0x2c7f],
    [0xa720, 0xa7ff],
    [0xab30, 0xab6f],
  ],
  [
    'cyrillic',
    [0x400, 0x484],
    [0x487, 0x52f],
    [0x1d2b, 0x1d2b],
    [0x1d78, 0x1d78],
    [0x2de0, 0x2dff],
    [0xa640, 0xa69d],
    [0xa69f, 0xa69f],
  ],
  [
    'arabic',
    [0x600, 0x6ff],
    [0x750, 0x7ff],
    [0x8a0, 0x8ff],
    [0xfb50, 0xfdff],
    [0xfe70, 0xfeff],
    [0x10e60, 0x10e7f],
    [0x1ee00, 0x1eeff],
  ],
  ['devanagari', [0x900, 0x97f], [0xa8e0, 0xa8ff], [0x1cd0, 0x1cff]],
  ['hebrew', [0x590, 0x5ff]],
  ['ethiopic', [0x1200, 0x139f], [0x2d80, 0x2ddf], [0xab00, 0xab2f]],
  ['georgian', [0x10a0, 0x10ff]],
  [
    'cj',
    [0x2e80, 0x2e99],
    [0x2e9b, 0x2ef3],
    [0x2f00, 0x2fd5],
    [0x3005, 0x3005],
    [0x3007, 0x3007],
    [0x3021, 0x3029],
    [0x3038, 0x303b],
    [0x3040, 0x30ff],
    [0x3400, 0x4db5],
    [0x4e00, 0x9fcc],
    [0xf900, 0xfa6d],
    [0xfa70, 0xfad9],
  ],
  ['bengali', [0x980, 0x9ff]],
  [
    'hangul',
    [0xac00, 0xd7ff],
    [0x1100, 0x11ff],
    [0x3130, 0x318f],
    [0x3200, 0x32ff],
    [0xa960, 0xa97f],
    [0xff00, 0xffef],
  ],
  ['greek', [0x370, 0x3ff]],
  ['kannada', [0xc80, 0xcff]],
  ['tamil', [0xb80, 0xbff]],
  ['thai', [0xe00, 0xe7f]],
  ['gujarati', [0xa80, 0xaff]],
  ['gurmukhi', [0xa00, 0xa7f]],
  ['telugu', [0xc00, 0xc7f]],
  ['malayalam', [0xd00, 0xd7f]],
  ['oriya', [0xb00, 0xb7f]],
  ['myanmar', [0x1000, 0x109f]],
  ['sinhala', [0xd80, 0xdff]],
  ['khmer', [0x1780, 0x17ff], [0x19e0, 0x19ff]],
]

/** The script of one character, by its code point. */
export function scriptOf(code: number): Script {
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) ? 'latin' : 'none'
  if (code <= 0x2af) return 'latin'
  for (const [script, ...ranges] of RANGES)
    for (const [from, to] of ranges) if (code >= from && code <= to) return script
  return 'none'
}

/** A stretch of a text in one script, in UTF-16 offsets. */
export interface Stretch {
  script: Script
  start: number
  end: number
}

const ASCII = /^[\0-\x7f]*$/
const LETTER = /[A-Za-z]/
const ARMENIAN = /[\u0530-\u058f]/g

/** Cuts a text where its script changes. Signs and digits belong to what stands before them, those in front to what follows. */
export function stretchesOf(text: string): Stretch[] {
  if (ASCII.test(text)) return [{ script: LETTER.test(text) ? 'latin' : 'none', start: 0, end: text.length }]
  const out: Stretch[] = []
  let script: Script = 'none'
  let start = 0
  for (let at = 0; at < text.length;) {
    const code = text.codePointAt(at) ?? 0
    const next = scriptOf(code)
    if (next !== 'none' && next !== script) {
      if (script !== 'none') {
        out.push({ script, start, end: at })
        start = at
      }
      script = next
    }
    at += code > 0xffff ? 2 : 1
  }
  out.push({ script, start, end: text.length })
  return text.search(ARMENIAN) < 0 ? out : out.map((stretch) => orArmenian(text, stretch))
}

// Armenian is not told from signs letter by letter; it is the script of a stretch that holds more of it than of others.
function orArmenian(text: string, stretch: Stretch): Stretch {
  const part = text.slice(stretch.start, stretch.end)
  const armenian = part.match(ARMENIAN)?.length ?? 0
  const own = Array.from(part).filter((char) => scriptOf(char.codePointAt(0) ?? 0) === stretch.script)
  return armenian > 0 && (stretch.script === 'none' || armenian > own.length)
    ? { ...stretch, script: 'armenian' }
    : stretch
}
