import { LATIN_ALPHABETS } from './alphabets.ts'
import { readList } from './dictionary.ts'
import type { Script } from './script.ts'

const ARABIC = ['ara', 'urd', 'pes']

/**
 * The language of a stretch of text, by its code of three letters, as far as it matters for cutting and folding.
 * `allowed` are the languages that it may be in; a single one is believed whatever the text looks like.
 */
export function languageOf(
  text: string,
  script: Script,
  allowed: readonly string[] | undefined,
): string | null {
  if (allowed?.length === 1) return allowed[0] ?? null
  if (script === 'cj') return chineseOrJapanese(text, allowed)
  if (script === 'arabic') return likeliest(text, among(ARABIC, allowed), null)
  if (script !== 'latin' || allowed === undefined) return null
  return likeliest(text, among(Object.keys(LATIN_ALPHABETS), allowed), LATIN_ALPHABETS)
}

const among = (languages: readonly string[], allowed: readonly string[] | undefined): readonly string[] =>
  allowed === undefined ? languages : languages.filter((language) => allowed.includes(language))

const KANA = /[\u3040-\u30ff]/g
const HIRAGANA = /[\u3040-\u309f]/g
const HAN = /\p{Script=Han}/gu
const JAPANESE_SHARE = 0.05

function chineseOrJapanese(text: string, allowed: readonly string[] | undefined): string {
  const han = count(text, HAN)
  const kana = count(text, KANA)
  const hiragana = count(text, HIRAGANA)
  if (Math.max(hiragana, kana - hiragana) > han) return 'jpn'
  if (allowed !== undefined && !allowed.includes('cmn') && !allowed.includes('zho')) return 'jpn'
  return kana / (han + kana) > JAPANESE_SHARE ? 'jpn' : 'cmn'
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/** The language whose letters and usual groups of three letters fit best. */
function likeliest(
  text: string,
  languages: readonly string[],
  alphabets: Readonly<Record<string, string>> | null,
): string | null {
  const lowered = text.toLowerCase()
  const letters = Array.from(lowered).filter((char) => !isSign(char))
  // The longer a text, the less its alphabet says.
  const weight = Math.min(2 / 3, Math.max(1 / 3, 2 / 3 - (alphabets === null ? 1 : letters.length) / 300))
  const ranks = trigramRanks(lowered)
  let best: string | null = null
  let most = -Infinity
  for (const language of languages) {
    const alphabet = alphabets?.[language]
    const fit = alphabet === undefined ? 1 : alphabetFit(letters, alphabet)
    const score = fit * weight + trigramFit(ranks, language) * (1 - weight)
    if (score > most) {
      best = language
      most = score
    }
  }
  return best
}

const isSign = (char: string): boolean => /[\0-@[-`{-~]/.test(char)

function alphabetFit(letters: readonly string[], alphabet: string): number {
  const known = new Set(alphabet)
  const score = letters.reduce((sum, letter) => sum + (known.has(letter) ? 1 : -1), 0)
  return letters.length === 0 ? 0 : Math.max(0, score) / letters.length
}

const MAX_TRIGRAMS = 600
const FAR = 300

/** The groups of three letters of a text, the most frequent first. */
function trigramRanks(text: string): Map<string, number> {
  const chars = [' ', ...Array.from(text, (char) => (isSign(char) ? ' ' : char)), ' ']
  const counts = new Map<string, number>()
  for (let i = 0; i + 2 < chars.length; i++) {
    const [a, b, c] = [chars[i], chars[i + 1], chars[i + 2]]
    if (b === ' ' && (a === ' ' || c === ' ')) continue
    const trigram = `${a}${b}${c}`
    counts.set(trigram, (counts.get(trigram) ?? 0) + 1)
  }
  const sorted = [...counts].toSorted(([a, n], [b, m]) => m - n || (a < b ? 1 : -1))
  return new Map(sorted.slice(0, MAX_TRIGRAMS).map(([trigram], rank) => [trigram, rank]))
}

let profiles: Map<string, string[]> | null = null

function trigramFit(ranks: ReadonlyMap<string, number>, language: string): number {
  profiles ??= readProfiles()
  let distance = 0
  for (const [place, trigram] of (profiles.get(language) ?? []).entries()) {
    const rank = ranks.get(trigram)
    distance += rank === undefined ? FAR : Math.abs(rank - place)
  }
  if (ranks.size < FAR) distance -= (FAR - ranks.size) * FAR
  const most = ranks.size * FAR
  return most === 0 ? 0 : (most - Math.max(0, distance)) / most
}

function readProfiles(): Map<string, string[]> {
  return new Map(
    readList('trigrams').map((line) => {
      const [language = '', letters = ''] = line.split('\t')
      return [language, letters.match(/[\s\S]{3}/gu) ?? []]
    }),
  )
}
