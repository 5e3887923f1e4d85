import type { Settings } from 'meilisearch'

/** Lists that the server keeps as sets and gives back in an order of its own. */
const SETS = new Set(['filterableAttributes', 'sortableAttributes', 'separatorTokens', 'stopWords'])

/** Those of the wanted settings that the server does not have yet; changing one costs a new index of all documents. */
export function settingsDifference(wanted: Settings, current: Settings): Settings {
  const now = new Map<string, unknown>(Object.entries(current))
  const differing = Object.entries(wanted).filter(
    ([name, value]) => !holds(now.get(name), value, SETS.has(name)),
  )
  return Object.fromEntries(differing)
}

/** Whether what is there has all that is wanted; the server adds its defaults to objects. */
function holds(there: unknown, wanted: unknown, isSet = false): boolean {
  if (Array.isArray(wanted)) {
    if (!Array.isArray(there) || there.length !== wanted.length) return false
    return wanted.every((value, place) => (isSet ? there.includes(value) : value === there[place]))
  }
  if (typeof wanted !== 'object' || wanted === null) return there === wanted
  if (typeof there !== 'object' || there === null) return false
  const entries = new Map<string, unknown>(Object.entries(there))
  return Object.entries(wanted).every(([name, value]) => holds(entries.get(name), value))
}
