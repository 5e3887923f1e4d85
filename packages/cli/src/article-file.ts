const FENCE = /^---[ \t]*$/
// `s`: a value may hold U+2028, which `.` takes for a line's end.
const ENTRY = /^([A-Za-z]+):[ \t]*(.*)$/s

/** What stands above an article's text: its fields, the line of each (from 1), and where the text begins. */
export type FrontMatter = { fields: Map<string, string>; lines: Map<string, number>; bodyStart: number }

/** A file's front matter that cannot be read; `line` counts from 1. */
export class FrontMatterError extends Error {
  readonly line: number

  constructor(line: number, message: string) {
    super(message)
    this.name = 'FrontMatterError'
    this.line = line
  }
}

/**
 * Reads the `key: value` lines between two lines of three dashes at the top of an article file. Returns null
 * where the file does not start with such a line; throws `FrontMatterError` where it starts and is broken.
 */
export function readFrontMatter(content: string): FrontMatter | null {
  const fields = new Map<string, string>()
  const lines = new Map<string, number>()
  let start = content.startsWith('\uFEFF') ? 1 : 0
  for (let number = 1; ; number++) {
    const end = content.indexOf('\n', start)
    const line = content.slice(start, end < 0 ? undefined : end).replace(/\r$/, '')
    if (number === 1 && !FENCE.test(line)) return null
    if (number > 1 && FENCE.test(line))
      return { fields, lines, bodyStart: end < 0 ? content.length : end + 1 }
    if (number > 1 && line.trim() !== '') note(line, number)
    if (end < 0)
      throw new FrontMatterError(number, 'the lines above the article do not end; close them with ---')
    start = end + 1
  }

  function note(line: string, number: number): void {
    const [, key, value] = ENTRY.exec(line) ?? []
    if (key === undefined || value === undefined)
      throw new FrontMatterError(
        number,
        `“${line.slice(0, 40)}” is no “key: value” line, such as “source: The Courier”`,
      )
    if (fields.has(key)) throw new FrontMatterError(number, `“${key}” is there twice; leave one of them`)
    fields.set(key, value.trim())
    lines.set(key, number)
  }
}
