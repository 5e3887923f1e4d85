/** What is wrong with a JSON text and where, in the words of the parser that the real server uses. */
export function jsonErrorText(text: string): string {
  const failure = findFailure(text)
  if (failure === null) return 'expected value at line 1 column 1'
  const { message, at } = failure
  const before = text.slice(0, at)
  const line = before.split('\n').length
  const read = before.slice(before.lastIndexOf('\n') + 1)
  // Of a character that takes several bytes the first is what was not expected.
  const stops = /[^\0-\x7f]$/.test(read) && !message.startsWith('EOF')
  const column = stops ? Buffer.byteLength(read.slice(0, -1)) + 1 : Buffer.byteLength(read)
  return `${message} at line ${line} column ${column}`
}

interface Failure {
  message: string
  /** How many code units had been read. */
  at: number
}

class Found extends Error {
  readonly failure: Failure
  constructor(message: string, at: number) {
    super(message)
    this.failure = { message, at }
  }
}

const BLANK = /[ \n\t\r]/

function findFailure(text: string): Failure | null {
  let at = 0
  try {
    value()
    blanks()
    if (at < text.length) throw new Found('trailing characters', at + 1)
    return null
  } catch (error) {
    if (error instanceof Found) return error.failure
    throw error
  }

  function blanks(): void {
    while (at < text.length && BLANK.test(text.charAt(at))) at++
  }

  function value(): void {
    blanks()
    const char = text.charAt(at)
    if (char === '') throw new Found('EOF while parsing a value', at)
    if (char === '{') object()
    else if (char === '[') array()
    else if (char === '"') string()
    else if (/[-\d]/.test(char)) number()
    else word(char)
  }

  function word(first: string): void {
    const known = { t: 'true', f: 'false', n: 'null' }[first]
    if (known === undefined) throw new Found('expected value', at + 1)
    for (const char of known) {
      if (at >= text.length) throw new Found('EOF while parsing a value', at)
      if (text.charAt(at) !== char) throw new Found('expected ident', at + 1)
      at++
    }
  }

  function number(): void {
    const match = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/.exec(text.slice(at))
    if (match === null) throw new Found('invalid number', at + 1)
    at += match[0].length
  }

  function string(): void {
    at++
    while (at < text.length && text.charAt(at) !== '"') {
      if (text.charCodeAt(at) < 32)
        throw new Found('control character (\\u0000-\\u001F) found while parsing a string', at + 1)
      at += text.charAt(at) === '\\' ? 2 : 1
    }
    if (at >= text.length) throw new Found('EOF while parsing a string', text.length)
    at++
  }

  function array(): void {
    at++
    blanks()
    if (text.charAt(at) === ']') {
      at++
      return
    }
    for (;;) {
      blanks()
      if (at >= text.length) throw new Found('EOF while parsing a list', at)
      value()
      blanks()
      const char = text.charAt(at)
      if (char === '') throw new Found('EOF while parsing a list', at)
      at++
      if (char === ']') return
      if (char !== ',') throw new Found('expected `,` or `]`', at)
      blanks()
      if (text.charAt(at) === ']') throw new Found('trailing comma', at + 1)
    }
  }

  function object(): void {
    at++
    blanks()
    if (text.charAt(at) === '}') {
      at++
      return
    }
    for (;;) {
      blanks()
      if (at >= text.length) throw new Found('EOF while parsing an object', at)
      if (text.charAt(at) !== '"') throw new Found('key must be a string', at + 1)
      string()
      blanks()
      if (at >= text.length) throw new Found('EOF while parsing an object', at)
      if (text.charAt(at) !== ':') throw new Found('expected `:`', at + 1)
      at++
      value()
      blanks()
      const char = text.charAt(at)
      if (char === '') throw new Found('EOF while parsing an object', at)
      at++
      if (char === '}') return
      if (char !== ',') throw new Found('expected `,` or `}`', at)
      blanks()
      if (text.charAt(at) === '}') throw new Found('trailing comma', at + 1)
    }
  }
}
