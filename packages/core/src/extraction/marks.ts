import { couldBeApostrophe, isElision, isInches, isInsideWord } from './apostrophes.ts'
import { characterKind as kind, isTransparent, kindOf } from './characters.ts'

/** Marks pair only within a family. */
export type MarkFamily = 'double' | 'single' | 'guillemet' | 'angle'

/**
 * One quotation mark. `opens` and `closes` tell what its neighbours allow, `shape` what its form says;
 * `weak` is a closer that may be an apostrophe.
 */
export type Mark = {
  start: number
  end: number
  family: MarkFamily
  shape: 'open' | 'close' | 'straight'
  opens: boolean
  closes: boolean
  weak: boolean
}

const doubled = /['‘’`´]{2,3}/y

const openShapes = '“„‟«‹‘‚‛`'
const closeShapes = '”»›’´'

/** Every quotation mark of `text` from `start` to `end`, in order; apostrophes, feet and inches are left out. */
export function findMarks(text: string, start: number, end: number): Mark[] {
  const found: Mark[] = []
  let at = start
  while (at < end) {
    // Character by character: a search in the whole text would read to its end for each paragraph without a mark.
    if (kindOf(text.charCodeAt(at)) !== kind.mark) {
      at++
      continue
    }
    for (const [from, to] of split(text, at, start, end)) {
      const mark = read(text, from, to, start, end)
      if (mark) found.push(mark)
      at = to
    }
  }
  return found
}

/** '' and `` are one mark; ''' is a double and a single one, in the order that the words beside it ask for. */
function split(text: string, at: number, start: number, end: number): [number, number][] {
  doubled.lastIndex = at
  const run = doubled.exec(text)?.[0].length ?? 1
  if (run === 1 || at + run > end) return [[at, at + 1]]
  // ‘’Tis true’: an opener beside an apostrophe.
  if (run === 2 && text.startsWith('‘’', at) && isElision(text, at + 2)) return [[at, at + 1]]
  if (run === 2) return [[at, at + 2]]
  const opening = neighbour(text, at - 1, -1, start, end) === kind.space
  return opening
    ? [
        [at, at + 2],
        [at + 2, at + 3],
      ]
    : [
        [at, at + 1],
        [at + 1, at + 3],
      ]
}

/** The marks of an attribute, class="wide">, where markup was left in a text. */
function isMarkup(text: string, from: number, to: number): boolean {
  return text.charAt(from) === '"' && (text.charAt(from - 1) === '=' || text.charAt(to) === '>')
}

function read(text: string, from: number, to: number, start: number, end: number): Mark | null {
  const before = neighbour(text, from - 1, -1, start, end)
  const after = neighbour(text, to, 1, start, end)
  const family = familyOf(text.charAt(from), to - from)
  const shape = shapeOf(text, from)
  const opens = leavesRoomBefore(before) && after !== kind.space
  let closes = before !== kind.space && leavesRoomAfter(after)
  let weak = false
  if (family === 'single') {
    if (isInsideWord(before, after)) return null
    if (opens && isElision(text, to)) return null
    weak = closes && couldBeApostrophe(text, from)
    if (shape === 'open' && after === kind.letter) closes = false
  }
  if (family === 'double' && (isInches(text, from) || isMarkup(text, from, to))) return null
  return { start: from, end: to, family, shape, opens, closes, weak }
}

/** The kind of the next character that shows; beyond the paragraph there is a space. */
function neighbour(text: string, from: number, step: 1 | -1, start: number, end: number): number {
  let at = from
  while (at >= start && at < end && isTransparent(text.charCodeAt(at))) at += step
  return at < start || at >= end ? kind.space : kindOf(text.charCodeAt(at))
}

function leavesRoomBefore(before: number): boolean {
  return before === kind.space || before === kind.bracket || before === kind.dash || before === kind.mark
}

function leavesRoomAfter(after: number): boolean {
  return after !== kind.letter && after !== kind.digit && after !== kind.other
}

function familyOf(character: string, length: number): MarkFamily {
  if (length === 2) return 'double'
  if ('"“”„‟＂'.includes(character)) return 'double'
  if ('«»'.includes(character)) return 'guillemet'
  return '‹›'.includes(character) ? 'angle' : 'single'
}

function shapeOf(text: string, at: number): Mark['shape'] {
  const character = text.charAt(at)
  if (openShapes.includes(character)) return 'open'
  return closeShapes.includes(character) ? 'close' : 'straight'
}
