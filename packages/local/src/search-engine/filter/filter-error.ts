import { countCharacters } from '../characters.ts'
/** A filter that cannot be read or evaluated; the message ends with the place and the whole filter. */
export class FilterError extends Error {
  constructor(message: string, source: string, start: number, end: number) {
    const from = countCharacters(source.slice(0, start)) + 1
    const to = from + countCharacters(source.slice(start, end))
    super(`${message}\n${from}:${to} ${source}`)
    this.name = 'FilterError'
  }
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
