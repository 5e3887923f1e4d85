import { countCharacters } from '../characters.ts'
/** A filter that cannot be read or evaluated; the message ends with the place and the whole filter, if given. */
export class FilterError extends Error {
  constructor(message: string, source?: string, start = 0, end = 0) {
    super(
      source === undefined
        ? message
        : `${message}
${placeIn(source, start, end)} ${source}`,
    )
    this.name = 'FilterError'
  }
}

function placeIn(source: string, start: number, end: number): string {
  const from = countCharacters(source.slice(0, start)) + 1
  return `${from}:${from + countCharacters(source.slice(start, end))}`
}

/** Text as it stands in a message: quotes and unprintable characters escaped. */
export const escapeText = (text: string): string =>
  text.replace(/[\\'"\n\r\t]/g, (char) => ESCAPES[char] ?? char)

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  "'": "\\'",
  '"': '\\"',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
}
