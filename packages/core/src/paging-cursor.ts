import { InvalidInputError } from './errors.ts'
import { digest } from './ids.ts'

/**
 * Cursors are opaque: base64url of a tag and a position. The tag is a digest of the list, its order and its
 * filter, so that a cursor handed to another list is refused instead of giving a wrong page.
 */
export function listTag(list: string, filter: unknown): string {
  return digest('cursor', list, JSON.stringify(filter)).slice(0, 8)
}

export function encodeCursor(tag: string, position: string): string {
  return Buffer.from(`${tag}:${position}`).toString('base64url')
}

/** The position in the list with this tag; throws `InvalidInputError` for a malformed or foreign cursor. */
export function decodeCursor(tag: string, cursor: string): string {
  const text = Buffer.from(cursor, 'base64url').toString()
  const [, found, position] = /^([0-9a-z]{8}):(.+)$/su.exec(text) ?? []
  if (found === undefined || position === undefined)
    throw new InvalidInputError(
      `The cursor "${shorten(cursor)}" is malformed: pass one that this API gave out.`,
    )
  if (found !== tag)
    throw new InvalidInputError(
      `The cursor "${shorten(cursor)}" belongs to another list, order or filter: start again without a cursor.`,
    )
  return position
}

function shorten(cursor: string): string {
  return cursor.length > 40 ? `${cursor.slice(0, 40)}…` : cursor
}
