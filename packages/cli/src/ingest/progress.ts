import type { IngestStatus } from './outcome.ts'
import { settings } from './settings.ts'

/** What has become of the articles so far; `total` is null while nobody knows it, `skipped` were done in an earlier run. */
export type Tally = Record<IngestStatus, number> & {
  failed: number
  skipped: number
  quotes: number
  total: number | null
}

/** A tally of nothing yet. */
export function emptyTally(total: number | null): Tally {
  return { CREATED: 0, UNCHANGED: 0, REVISED: 0, failed: 0, skipped: 0, quotes: 0, total }
}

/** How many articles are dealt with, in this run or an earlier one. */
export function dealtWith(tally: Tally): number {
  return tally.CREATED + tally.UNCHANGED + tally.REVISED + tally.failed + tally.skipped
}

/** Where progress is written: standard error, or a test's own. */
export type Output = { write(text: string): unknown; isTTY?: boolean; columns?: number }

/** Shows how far it is: a line that is rewritten on a terminal, and one for each hundred articles in a pipe. */
export type Progress = {
  advance(tally: Tally): void
  /** Prints a line that stays, such as a failure. */
  say(line: string): void
  finish(tally: Tally): void
}

/** Progress on an output of either kind; `now` is in milliseconds. */
export function createProgress(output: Output, now: () => number = Date.now): Progress {
  const clear = output.isTTY ? '\r\u001B[2K' : ''
  let drawn = Number.NEGATIVE_INFINITY
  const draw = (tally: Tally) =>
    output.write(`${clear}${describe(tally).slice(0, (output.columns ?? 80) - 1)}`)
  return {
    advance(tally) {
      if (!output.isTTY) {
        if (dealtWith(tally) % settings.reportEvery === 0) output.write(`${describe(tally)}\n`)
      } else if (now() - drawn >= settings.redrawEvery) {
        drawn = now()
        draw(tally)
      }
    },
    say: (line) => void output.write(`${clear}${line}\n`),
    finish: (tally) => void output.write(`${clear}${describe(tally)}\n`),
  }
}

function describe(tally: Tally): string {
  const { CREATED, UNCHANGED, REVISED, failed, skipped, total } = tally
  const done = dealtWith(tally).toLocaleString('en')
  const count = total === null ? `${done} articles` : `${done} of ${total.toLocaleString('en')} articles`
  const earlier = skipped > 0 ? `, ${skipped} in an earlier run` : ''
  return `${count}: ${CREATED} created, ${UNCHANGED} unchanged, ${REVISED} revised, ${failed} failed${earlier}`
}
