import { seen } from '../seen.ts'
import { type Mark, findMarks } from './marks.ts'
import type { Span } from './types.ts'

/** One marked run. `closed` is false where its writer left it open; `inside` are the runs within. */
export type Run = Span & {
  openEnd: number
  closeStart: number
  closed: boolean
  paragraph: number
  inside: Run[]
}

/** What stands between the marks of a run, as it is seen. */
export function insideOf(text: string, { openEnd, closeStart }: Run): string {
  return seen(text.slice(openEnd, closeStart))
}

type OpenRun = { mark: Mark; inside: Run[]; sawClosed: boolean }

/** Deeper marks are noise, and a bound keeps a page of nothing but marks linear. */
const deepest = 6

/**
 * Pairs the marks of one paragraph into outermost runs. `continues` tells that the next paragraph begins with a
 * single mark, so that a single mark left open here is believed.
 */
export function pairMarks(text: string, span: Span, paragraph: number, continues: boolean): Run[] {
  const marks = findMarks(text, span.start, span.end)
  if (marks.length === 0) return []
  const ahead = closersAhead(marks)
  const outermost: Run[] = []
  const open: OpenRun[] = []
  const into = (): Run[] => open.at(-1)?.inside ?? outermost
  const drop = (): void => {
    const dropped = open.pop()
    if (dropped) for (const run of dropped.inside) into().push(run)
  }
  const close = (at: number, mark: Mark): void => {
    while (open.length > at + 1) drop()
    const last = open.pop()
    if (!last) return
    const run = {
      start: last.mark.start,
      end: mark.end,
      openEnd: last.mark.end,
      closeStart: mark.start,
      closed: true,
      paragraph,
      inside: last.inside,
    }
    if (!hasWords(text, run.openEnd, run.closeStart)) return
    into().push(run)
    const parent = open.at(-1)
    if (parent && parent.mark.family === mark.family) parent.sawClosed = true
  }
  marks.forEach((mark, i) => {
    const at = open.findLastIndex((run) => run.mark.family === mark.family)
    const next = ahead[i] ?? { any: false, strong: false, closing: false }
    if (at >= 0 && closesHere(mark, open, at, next.strong)) close(at, mark)
    else if (
      (opensHere(mark, at >= 0, next.any, isBelievedSingle(mark, span, continues)) ||
        (at < 0 && next.closing && isMisplacedOpener(text, mark))) &&
      open.length < deepest
    )
      open.push({ mark, inside: [], sawClosed: false })
  })
  finish(text, span, paragraph, continues, open, drop, into, close)
  return outermost
}

/** What follows a mark: any single closer, a certain one, and whether the next double mark only closes. */
type Ahead = { any: boolean; strong: boolean; closing: boolean }

/** For each single mark: does a closer follow, and does a certain one follow before the next opener? */
function closersAhead(marks: readonly Mark[]): Ahead[] {
  const ahead: Ahead[] = []
  let any = false
  let strong = false
  let closing = false
  for (let i = marks.length - 1; i >= 0; i--) {
    ahead[i] = { any, strong, closing }
    const mark = marks[i]
    if (mark?.family === 'double') closing = mark.closes && !mark.opens
    if (mark?.family !== 'single') continue
    if (mark.closes) any = true
    if (mark.closes && !mark.weak) strong = true
    if (mark.opens && !mark.closes) strong = false
  }
  return ahead
}

function closesHere(mark: Mark, open: readonly OpenRun[], at: number, strongAhead: boolean): boolean {
  if (mark.family === 'single') {
    if (at !== open.length - 1 || !mark.closes) return false
    return !(mark.weak && strongAhead)
  }
  if (mark.closes) return true
  if (mark.opens) return false
  // Neither side has room: “said"We agree"and”. The shape tells, or else that one is open.
  return mark.shape !== 'open'
}

function opensHere(mark: Mark, isOpen: boolean, closerAhead: boolean, continues: boolean): boolean {
  if (mark.family === 'single') return mark.opens && (closerAhead || continues)
  if (mark.opens) return true
  return !mark.closes && !isOpen && mark.shape !== 'close'
}

/** said," We agree": a straight mark on the wrong side of the blank, after the comma or colon of a cue. */
function isMisplacedOpener(text: string, mark: Mark): boolean {
  return mark.family === 'double' && mark.shape !== 'close' && /[,:]/.test(text.charAt(mark.start - 1))
}

/** A single mark without a closer is a quotation mark only where a paragraph may begin with one, or by its form. */
function isBelievedSingle(mark: Mark, span: Span, continues: boolean): boolean {
  return mark.opens && (mark.shape === 'open' || (continues && mark.start === span.start))
}

/** Settles what is still open at the paragraph's end. */
function finish(
  text: string,
  span: Span,
  paragraph: number,
  continues: boolean,
  open: OpenRun[],
  drop: () => void,
  into: () => Run[],
  close: (at: number, mark: Mark) => void,
): void {
  while (open.length > 0) {
    const last = open.at(-1)
    const below = open.at(-2)
    if (!last) return
    if (below && below.mark.family === last.mark.family && last.mark.family !== 'single') {
      // Two openers and no closer: the second is a closer typed as an opener.
      const rest = last.inside
      open.pop()
      close(open.length - 1, last.mark)
      for (const run of rest) into().push(run)
      continue
    }
    const believed =
      last.mark.family === 'single' ? isBelievedSingle(last.mark, span, continues) : last.mark.opens
    if (!believed || last.sawClosed || open.length > 1 || !hasWords(text, last.mark.end, span.end)) {
      drop()
      continue
    }
    open.pop()
    into().push({
      start: last.mark.start,
      end: span.end,
      openEnd: last.mark.end,
      closeStart: span.end,
      closed: false,
      paragraph,
      inside: last.inside,
    })
  }
}

const word = /[\p{L}\p{N}]/u

function hasWords(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++)
    if (word.test(text.charAt(at)) || text.charCodeAt(at) >= 0xd800) return true
  return false
}
