import type { StoredItem } from './stored-item.ts'

/** A response body under way: values as JSON text, undefined ones left out. */
export type ResponseText = { [name: string]: string | undefined }

/** Joins values that are JSON text already, so that a stored item goes out without being parsed. */
export function objectText(members: ResponseText): string {
  const parts = Object.entries(members).flatMap(([name, text]) =>
    text === undefined ? [] : [`${JSON.stringify(name)}:${text}`],
  )
  return `{${parts.join(',')}}`
}

/** A value as JSON text; undefined stays undefined. */
export function textOf(value: unknown): string | undefined {
  return value === undefined ? undefined : JSON.stringify(value)
}

/** Stored items as a JSON list. */
export function itemsText(items: readonly Pick<StoredItem, 'json'>[]): string {
  return `[${items.map((item) => item.json).join(',')}]`
}
