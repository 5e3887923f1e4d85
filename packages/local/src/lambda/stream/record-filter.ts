import type { WireRecord } from './streams-client.ts'

/** One pattern of an event filter, in Lambda's language: an object like the record, with lists of what may stand there. */
export type FilterPattern = { readonly [name: string]: FilterPattern | readonly Accepted[] }

/** A value itself, or what a text may begin with; the other rules of the language are not known here. */
type Accepted = string | number | boolean | null | { prefix: string }

/** Whether a record matches one of the patterns; without any, every record does. */
export function matches(record: WireRecord, patterns: readonly FilterPattern[]): boolean {
  return patterns.length === 0 || patterns.some((pattern) => fits(record, pattern))
}

function fits(value: unknown, pattern: FilterPattern | readonly Accepted[]): boolean {
  if (isList(pattern)) return pattern.some((accepted) => accepts(accepted, value))
  if (typeof value !== 'object' || value === null) return false
  const members = new Map<string, unknown>(Object.entries(value))
  return Object.entries(pattern).every(([name, inner]) => fits(members.get(name), inner))
}

function isList(pattern: FilterPattern | readonly Accepted[]): pattern is readonly Accepted[] {
  return Array.isArray(pattern)
}

function accepts(accepted: Accepted, value: unknown): boolean {
  if (typeof accepted !== 'object' || accepted === null) return value === accepted
  return typeof value === 'string' && value.startsWith(accepted.prefix)
}
