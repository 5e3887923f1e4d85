import type { Token } from '../tokenizer/tokenize.ts'
import { bestInterval } from './interval.ts'
import type { Match } from './matches.ts'

/** The part of a text, in UTF-16 offsets, of `size` words around its best matches. */
export function cropBounds(
  text: string,
  tokens: readonly Token[],
  matches: readonly Match[],
  size: number,
): [start: number, end: number] {
  let remaining = size
  let before = 0
  let after = 0
  let forward = true
  if (matches.length > 0) {
    const [first, last] = bestInterval(matches, size)
    const width = last.lastWord - first.firstWord + 1
    forward = size >= width
    remaining = Math.abs(size - width)
    before = forward ? first.first : 0
    after = Math.min(last.last + 1, tokens.length)
  }
  // Two cursors go outwards from the matches; a match that is too long is cut by going back from its end.
  let left = before - 1
  let right = forward ? after : Math.min(after, tokens.length - 1)
  const step = forward ? 1 : -1
  const kind = (at: number): Token['kind'] | null => (at < 0 ? null : (tokens[at]?.kind ?? null))
  const isWord = (one: Token['kind'] | null): boolean => one === 'word' || one === 'stop'
  while (remaining > 0) {
    const a = kind(left)
    const b = kind(right)
    if (a === null && b === null) break
    if (a !== null && b !== null) {
      if (!isWord(a) && !isWord(b)) {
        if (a === b) {
          left--
          if (remaining > 1) right += step
        } else if (a === 'hard') right += step
        else left--
      } else if (isWord(a) && !isWord(b)) {
        left--
        remaining--
      } else if (!isWord(a)) {
        right += step
        remaining--
      } else {
        left--
        remaining--
        if (remaining > 0) {
          right += step
          remaining--
        }
      }
    } else if (a !== null) {
      left--
      if (isWord(a)) remaining--
    } else {
      right += step
      if (isWord(b)) remaining--
    }
  }
  const start = left < 0 ? 0 : (tokens[left]?.end ?? 0)
  const end = kind(right) === null ? text.length : (tokens[right]?.start ?? text.length)
  return [start, end]
}
