import { fold } from './fold.ts'
import { scriptOf, splitByScript } from './script.ts'
import type { Script } from './script.ts'
import { segmentScript } from './segment.ts'
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

/** Cuts and folds texts by one index's settings. */
export interface Tokenizer {
  tokenize(text: string, locales?: readonly string[]): Token[]
  isStopWord(lemma: string): boolean
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
      const separates = separators.has(char) || (SEPARATOR.test(char) && !letters.has(char))
      kind = separates ? kindOfSeparator(char) : null
      plain.set(char, kind)
    }
    return kind
  }

  // What a separator is depends on its plain form: an ellipsis is three dots, which no list names, so a word.
  function kindOfSeparator(char: string): TokenKind {
    const form = char.normalize('NFKD')
    if (hard.has(form)) return 'hard'
    return form === char || separators.has(form) || SEPARATOR.test(form) ? 'soft' : 'word'
  }

  function patternAt(text: string, at: number): string | undefined {
    return long.get(text.charCodeAt(at))?.find((pattern) => text.startsWith(pattern, at))
  }

  function tokenize(text: string, locales?: readonly string[]): Token[] {
    const out: Token[] = []
    let script: Script = 'none'
    let wordStart = 0
    const flush = (end: number): void => {
      if (end > wordStart) script = pushWords(out, text.slice(wordStart, end), wordStart, script, locales)
    }
    for (let at = 0; at < text.length;) {
      const pattern = patternAt(text, at)
      const char = pattern ?? charAt(text, at)
      const kind = pattern === undefined ? kindOf(char) : separatorKind(pattern)
      const end = at + char.length
      if (kind !== null) {
        flush(at)
        if (kind === 'word') script = pushWord(out, char, at, script === 'none' ? firstScript(char) : script)
        else out.push({ lemma: char, kind, start: at, end, script })
        wordStart = end
      }
      at = end
    }
    flush(text.length)
    // As written, not as folded: with the stop word `the` a title's `The` is found.
    for (const token of out) if (stop.has(text.slice(token.start, token.end))) token.kind = 'stop'
    return out
  }

  const separatorKind = (pattern: string): TokenKind => {
    if (separators.has(pattern) || LONG_SEPARATORS.includes(pattern))
      return hard.has(pattern) ? 'hard' : 'soft'
    return 'word'
  }

  return { tokenize, isStopWord: (lemma) => stop.has(lemma) }
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

function firstScript(text: string): Script {
  for (const char of text) {
    const script = scriptOf(char)
    if (script !== 'none') return script
  }
  return 'none'
}

const SIMPLE = /^[A-Za-z0-9]*$/

function pushWords(
  out: Token[],
  text: string,
  start: number,
  before: Script,
  locales?: readonly string[],
): Script {
  if (SIMPLE.test(text) && (before === 'latin' || before === 'none')) {
    out.push({ lemma: text.toLowerCase(), kind: 'word', start, end: start + text.length, script: 'latin' })
    return before === 'none' ? firstScript(text) : before
  }
  let script = before
  let at = start
  for (const piece of splitByScript(text, before)) {
    script = piece.script
    for (const word of segmentScript(piece.text, script, locales)) {
      pushWord(out, word, at, script)
      at += word.length
    }
  }
  return script
}

function pushWord(out: Token[], text: string, start: number, script: Script): Script {
  out.push({ lemma: fold(text, script), kind: 'word', start, end: start + text.length, script })
  return script
}
