import type { StoredItem } from './stored-item.ts'

/** A piece of a response body: JSON text, or the bytes of it. */
export type Part = string | Uint8Array

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

/** The same in pieces: an item's bytes go out as they were stored, and no text is made of them in between. */
export function itemsParts(items: readonly Pick<StoredItem, 'bytes'>[]): Part[] {
  return ['[', ...items.flatMap(({ bytes }, at) => (at === 0 ? [bytes] : [',', bytes])), ']']
}

/** Puts pieces together. */
export function bytesOf(parts: readonly Part[]): Uint8Array {
  const length = parts.reduce((sum, part) => sum + Buffer.byteLength(part), 0)
  const bytes = Buffer.allocUnsafe(length)
  let at = 0
  for (const part of parts) {
    if (typeof part === 'string') at += bytes.write(part, at)
    else {
      bytes.set(part, at)
      at += part.length
    }
  }
  return bytes
}
