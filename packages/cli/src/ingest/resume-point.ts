import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { z } from 'zod'
import type { Line } from './json-lines.ts'

const point = z.strictObject({
  url: z.string(),
  size: z.number(),
  modified: z.number(),
  articles: z.number(),
  line: z.number(),
  offset: z.number(),
})

/** Up to where the lines of one file are dealt with, kept beside it as `FILE.resume.json` until all of them are. */
export type ResumePoint = {
  /** Where to begin, and how many articles lie before. */
  from: { articles: number; line: number; offset: number }
  /** Called for each line in turn. What it returns is called when the line is dealt with, in any order. */
  begin(line: Line): () => void
  /** Called when every line has begun. */
  allBegun(): void
}

/**
 * Opens the resume point of a file for one API. It starts at the beginning where there is none, and where the
 * file has changed since or went to another API: what is in already is answered `UNCHANGED`, so that is only slower.
 */
export function openResumePoint(file: string, url: string): ResumePoint {
  const place = `${file}.resume.json`
  const { size, mtimeMs: modified } = statSync(file)
  const old = read(place)
  const fits = old !== null && old.url === url && old.size === size && old.modified === modified
  const from = fits
    ? { articles: old.articles, line: old.line, offset: old.offset }
    : { articles: 0, line: 0, offset: 0 }
  let reached = from
  let complete = false
  const waiting: { line: Line; done: boolean }[] = []
  return {
    from,
    begin(line) {
      const turn = { line, done: false }
      waiting.push(turn)
      return () => {
        turn.done = true
        while (waiting[0]?.done) {
          const { number, end } = waiting[0].line
          reached = { articles: reached.articles + 1, line: number, offset: end }
          waiting.shift()
        }
        save()
      }
    },
    allBegun() {
      complete = true
      save()
    },
  }

  // Written beside and renamed, so that a crash leaves the old point and never half a one.
  function save(): void {
    if (complete && waiting.length === 0) return rmSync(place, { force: true })
    writeFileSync(`${place}.partial`, `${JSON.stringify({ url, size, modified, ...reached })}\n`)
    renameSync(`${place}.partial`, place)
  }
}

function read(place: string): z.infer<typeof point> | null {
  try {
    return point.parse(JSON.parse(readFileSync(place, 'utf8')))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw new Error(`${place} is no resume point of this program; delete it to start at the beginning`, {
      cause: error,
    })
  }
}
