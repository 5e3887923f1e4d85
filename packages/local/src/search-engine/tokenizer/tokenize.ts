import { fold } from './fold.ts'
import { stretchesOf } from './script.ts'
import type { Script, Stretch } from './script.ts'
import { cutWord, segmentingOf } from './segment.ts'
import { HARD_SEPARATORS, LONG_SEPARATORS, SEPARATOR } from './separators.ts'

export type TokenKind = 'word' | 'stop' | 'soft' | 'hard'

/** One token: `lemma` is folded, `start` and `end` are UTF-16 offsets into the text. */
export interface Token {
  lemma: string
  kind: TokenKind
  start: number
  end: number
  script: Script
}

/** What of an index's settings decides how its texts are cut. */
export interface TokenizerSettings {
  stopWords: readonly string[]
  dictionary: readonly string[]
  separatorTokens: readonly string[]
  nonSeparatorTokens: readonly string[]
}

/** Takes the tokens of a text one after the other. */
export interface TokenSink {
  /** A word of ASCII letters and digits alone, as it stands in the text: only its capitals are to be folded, if it has any. */
  plain(start: number, end: number, capitals: boolean): void
  token(lemma: string, kind: TokenKind, start: number, end: number, script: Script): void
}

/** Cuts and folds texts by one index's settings. */
export interface Tokenizer {
  /** `locales` are the languages that the text may be in, by their codes of three letters. */
  tokenize(text: string, locales?: readonly string[]): Token[]
  /** The same without a list of tokens, which are most of what indexing would leave behind as garbage. */
  read(text: string, locales: readonly string[] | undefined, sink: TokenSink): void
}

const hard = new Set(HARD_SEPARATORS)

/** Makes the tokenizer for one set of settings. */
export function createTokenizer(settings: TokenizerSettings): Tokenizer {
  const stop = new Set(settings.stopWords)
  const separators = new Set(settings.separatorTokens)
  const letters = new Set(settings.nonSeparatorTokens)
  const long = longPatterns(settings)
  const plain = new Map<string, TokenKind | null>()

  function kindOf(char: string): TokenKind | null {
    let kind = plain.get(char)
    if (kind === undefined) {
      kind = isSeparator(char) ? kindOfSeparator(char) : null
      plain.set(char, kind)
    }
    return kind
  }

  const isSeparator = (char: string): boolean =>
    separators.has(char) || (SEPARATOR.test(char) && !letters.has(char))

  // What a separator is depends on its plain form: an ellipsis is three dots, which no list names, so a word.
  function kindOfSeparator(char: string): TokenKind {
    const form = char.normalize('NFKD')
    if (hard.has(form)) return 'hard'
    return form === char || isSeparator(form) ? 'soft' : 'word'
  }

  function patternAt(text: string, at: number, end: number): string | undefined {
    return long
      .get(text.charCodeAt(at))
      ?.find((pattern) => at + pattern.length <= end && text.startsWith(pattern, at))
  }

  // By code of ASCII: what a character is that is never anything but a part of a word.
  const ordinary = Uint8Array.from({ length: 128 }, (_, code) => {
    const char = String.fromCharCode(code)
    if (long.has(code) || kindOf(char) !== null) return 0
    return /[a-z0-9]/.test(char) ? SMALL : /[A-Z]/.test(char) ? CAPITAL : OTHER
  })
  const longestStop = Math.max(0, ...settings.stopWords.map(({ length }) => length))

  function tokenize(text: string, locales?: readonly string[]): Token[] {
    const out: Token[] = []
    read(text, locales, {
      plain: (start, end, capitals) => {
        const word = text.slice(start, end)
        out.push({ lemma: capitals ? word.toLowerCase() : word, kind: 'word', start, end, script: 'latin' })
      },
      token: (lemma, kind, start, end, script) => out.push({ lemma, kind, start, end, script }),
    })
    return out
  }

  function read(text: string, locales: readonly string[] | undefined, sink: TokenSink): void {
    for (const stretch of stretchesOf(text)) readStretch(sink, text, stretch, locales)
  }

  // As written, not as folded: with the stop word `the` a title's `The` is found.
  const isStop = (text: string, start: number, end: number): boolean =>
    end - start <= longestStop && stop.has(text.slice(start, end))

  function readStretch(
    sink: TokenSink,
    text: string,
    { script, start, end }: Stretch,
    locales: readonly string[] | undefined,
  ): void {
    const segmenting = segmentingOf(text.slice(start, end), script, locales)
    let wordStart = start
    // Of what kinds the characters of the word are.
    let kinds = 0
    const isPlain = script === 'latin' && segmenting.cut === null
    const flush = (to: number): void => {
      if (to <= wordStart) return
      if (isPlain && kinds < OTHER && !isStop(text, wordStart, to))
        return sink.plain(wordStart, to, kinds !== SMALL)
      for (const word of cutWord(text.slice(wordStart, to), segmenting)) {
        // A sign alone may be a separator in its plain form only, as a blank that does not break is.
        put(word, word.length === 1 ? formKind(word) : 'word', wordStart)
        wordStart += word.length
      }
    }
    const put = (word: string, kind: TokenKind, at: number): void => {
      const lemma = isPlainSign(word) ? word : fold(word, script, segmenting.language)
      const next = at + word.length
      sink.token(lemma, isStop(text, at, next) ? 'stop' : kind, at, next, script)
    }
    for (let at = start; at < end;) {
      const one = ordinary[text.charCodeAt(at)]
      if (one !== undefined && one > 0) {
        kinds |= one
        at++
        continue
      }
      const pattern = patternAt(text, at, end)
      const char = pattern ?? charAt(text, at)
      const kind = pattern === undefined ? kindOf(char) : separatorKind(pattern)
      const next = at + char.length
      if (kind !== null) {
        flush(at)
        put(char, kind, at)
        wordStart = next
        kinds = 0
      } else kinds |= OTHER
      at = next
    }
    flush(end)
  }

  function formKind(char: string): TokenKind {
    const form = char.normalize('NFKD')
    if (form === char) return 'word'
    return hard.has(form) ? 'hard' : isSeparator(form) ? 'soft' : 'word'
  }

  const separatorKind = (pattern: string): TokenKind => {
    if (separators.has(pattern) || LONG_SEPARATORS.includes(pattern))
      return hard.has(pattern) ? 'hard' : 'soft'
    return 'word'
  }

  return { tokenize, read }
}

// Dictionary words and separators of several characters, by their first code unit, the longest first.
function longPatterns(settings: TokenizerSettings): Map<number, string[]> {
  const out = new Map<number, string[]>()
  const away = new Set(settings.nonSeparatorTokens)
  const separators = [...LONG_SEPARATORS.filter((text) => !away.has(text)), ...settings.separatorTokens]
  for (const pattern of [...settings.dictionary, ...separators.filter((text) => text.length > 1)]) {
    if (pattern === '') continue
    const code = pattern.charCodeAt(0)
    out.set(code, [...(out.get(code) ?? []), pattern])
  }
  for (const patterns of out.values()) patterns.sort((a, b) => b.length - a.length)
  return out
}

function charAt(text: string, at: number): string {
  const code = text.charCodeAt(at)
  return code >= 0xd800 && code <= 0xdbff
    ? String.fromCodePoint(text.codePointAt(at) ?? code)
    : text.charAt(at)
}

/** Whether a text is one sign of ASCII: nothing is folded in these. */
function isPlainSign(text: string): boolean {
  const code = text.charCodeAt(0)
  return (
    text.length === 1 && code >= 32 && code < 127 && (code < 65 || (code > 90 && code < 97) || code > 122)
  )
}

const SMALL = 1
const CAPITAL = 2
const OTHER = 4
