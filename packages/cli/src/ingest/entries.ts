import { readFile, stat } from 'node:fs/promises'
import { countLines, fileLines, type Line, splitLines } from './json-lines.ts'
import { type Entry, parseArticleFile, parseJsonLine } from './parse-entry.ts'
import type { ResumePoint } from './resume-point.ts'
import { settings } from './settings.ts'
import type { Source } from './sources.ts'

/** An entry on its way; `settle` is called once it is in or refused, and never when it has to be tried again. */
export type Turn = { entry: Entry; settle: () => void }

/** How many entries the sources hold; null with standard input among them, which cannot be read twice. */
export async function countEntries(sources: readonly Source[]): Promise<number | null> {
  let count = 0
  for (const source of sources) {
    if (source.kind === 'stdin') return null
    count += source.kind === 'lines' ? await countLines(source.path) : 1
  }
  return count
}

/** The entries of all sources in turn, read as they are asked for; `open` gives a file of lines its resume point. */
export async function* readEntries(
  sources: readonly Source[],
  open: (file: string) => ResumePoint | null,
): AsyncGenerator<Turn> {
  for (const source of sources) {
    if (source.kind === 'none') yield alone({ where: source.path, problem: source.problem })
    else if (source.kind === 'file') yield alone(await readArticleFile(source.path))
    else if (source.kind === 'stdin') yield* readLines('standard input', splitLines(process.stdin), null)
    else {
      const resume = open(source.path)
      yield* readLines(source.path, fileLines(source.path, resume?.from), resume)
    }
  }
}

async function* readLines(
  name: string,
  lines: AsyncIterable<Line>,
  resume: ResumePoint | null,
): AsyncGenerator<Turn> {
  for await (const line of lines) {
    const where = `${name}:${line.number}`
    const entry = line.bytes
      ? parseJsonLine(where, line.bytes)
      : { where, problem: `is longer than ${settings.longestLine / 1e6} MB, more than any article may have` }
    yield { entry, settle: resume ? resume.begin(line) : () => {} }
  }
  resume?.allBegun()
}

async function readArticleFile(file: string): Promise<Entry> {
  const { size } = await stat(file)
  if (size > settings.largestFile)
    return {
      where: file,
      problem: `is larger than ${settings.largestFile / 1e6} MB, more than any article may have`,
    }
  return parseArticleFile(file, await readFile(file))
}

function alone(entry: Entry): Turn {
  return { entry, settle: () => {} }
}
