import { InvalidInputError, type InputPath } from './errors.ts'

/** Refuses what no store can keep: half a surrogate pair, and NUL. */
export function checkCharacters(text: string, what: string, path: InputPath): void {
  const bad = /\0|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/.exec(text)
  if (!bad) return
  const name = bad[0] === '\0' ? 'a NUL character' : 'half a character (a lone surrogate)'
  throw new InvalidInputError(`The ${what} holds ${name} at offset ${bad.index}: remove or replace it.`, path)
}
