import { featureValues } from './feature-values.ts'
import { featureWords } from './feature-words.ts'

type Reading = { pattern: RegExp; slots: string[]; words: string }

const slot = /\{(\w+)\}/g
const readings: Reading[] = []

/** A feature of a ranker in words for a reader, or null for one that `feature-words.ts` does not know. */
export function inWords(feature: string): string | null {
  if (readings.length === 0) readings.push(...featureWords.map(readingOf))
  for (const { pattern, slots, words } of readings) {
    const found = pattern.exec(feature)
    if (!found) continue
    const values = slots.map((name, i) => ({ name, words: featureValues[name]?.[found[i + 1] ?? ''] ?? '' }))
    // Each slot of the words takes the next value of its name, so that one may stand twice.
    return words.replace(slot, (_, name: string) => {
      const at = values.findIndex((value) => value.name === name)
      return values.splice(at, 1)[0]?.words ?? ''
    })
  }
  return null
}

function readingOf([pattern, words]: readonly [string, string]): Reading {
  const slots = [...pattern.matchAll(slot)].map(([, name = '']) => name)
  const source = pattern.replace(slot, (_, name: string) => `(${alternatives(name)})`)
  return { pattern: new RegExp(`^${source}$`, 'u'), slots, words }
}

function alternatives(name: string): string {
  const values = Object.keys(featureValues[name] ?? {})
  return values
    .toSorted((a, b) => b.length - a.length)
    .map((value) => RegExp.escape(value))
    .join('|')
}
