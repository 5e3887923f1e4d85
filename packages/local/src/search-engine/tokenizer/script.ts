/** The writing systems that are cut or folded in a way of their own. */
export type Script =
  | 'latin'
  | 'greek'
  | 'cyrillic'
  | 'hebrew'
  | 'arabic'
  | 'thai'
  | 'khmer'
  | 'cj'
  | 'hangul'
  | 'armenian'
  | 'georgian'
  | 'other'
  | 'none'

const TESTS: readonly (readonly [Script, RegExp])[] = [
  ['latin', /^\p{Script=Latin}$/u],
  ['cyrillic', /^\p{Script=Cyrillic}$/u],
  ['arabic', /^\p{Script=Arabic}$/u],
  ['hebrew', /^\p{Script=Hebrew}$/u],
  ['greek', /^\p{Script=Greek}$/u],
  ['cj', /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u],
  ['hangul', /^\p{Script=Hangul}$/u],
  ['thai', /^\p{Script=Thai}$/u],
  ['khmer', /^\p{Script=Khmer}$/u],
  ['armenian', /^\p{Script=Armenian}$/u],
  ['georgian', /^\p{Script=Georgian}$/u],
  ['none', /^[\p{N}\p{P}\p{S}\p{Z}\p{C}\p{M}]$/u],
]
const known = new Map<string, Script>()

/** The script of one character; digits, marks and signs have `none` and go with what stands before them. */
export function scriptOf(char: string): Script {
  const code = char.charCodeAt(0)
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) ? 'latin' : 'none'
  let script = known.get(char)
  if (script === undefined) {
    script = TESTS.find(([, test]) => test.test(char))?.[0] ?? 'other'
    if (known.size < 20_000) known.set(char, script)
  }
  return script
}

/** Cuts a run of letters where the script changes; a run without any script stays whole. */
export function splitByScript(text: string, before: Script): { text: string; script: Script }[] {
  const out: { text: string; script: Script }[] = []
  let script = before
  let start = 0
  let at = 0
  for (const char of text) {
    const next = scriptOf(char)
    if (next !== 'none' && next !== script) {
      if (script !== 'none' && at > start) {
        out.push({ text: text.slice(start, at), script })
        start = at
      }
      script = next
    }
    at += char.length
  }
  out.push({ text: text.slice(start), script })
  return out
}
