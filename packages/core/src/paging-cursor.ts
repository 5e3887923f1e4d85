import { InvalidInputError } from './errors.ts'
import { digest } from './ids.ts'
import { placingArgument, type PageRequest } from './paging.ts'

/**
 * Cursors are opaque: base64url of a tag, a checksum and a position. The tag is a digest of the list, its order and
 * its filter, so that a cursor handed to another list is refused instead of giving a wrong page; the checksum refuses
 * one that lost a character on its way.
 */
export function listTag(list: string, filter: unknown): string {
  return digest('cursor', list, JSON.stringify(filter)).slice(0, 8)
}

export function encodeCursor(tag: string, position: string): string {
  return Buffer.from(`${tag}${checksum(position)}:${position}`).toString('base64url')
}

/**
 * The position that a page begins behind, or ends ahead of, in the list with this tag; null for its start. Throws
 * `InvalidInputError`, which names the argument, for a malformed or foreign cursor.
 */
export function positionIn(tag: string, page: PageRequest): string | null {
  const { cursor } = page
  if (cursor === null) return null
  const argument = placingArgument(page)
  const text = Buffer.from(cursor, 'base64url').toString()
  const [, found, sum, position = ''] = /^([0-9a-z]{8})([0-9a-z]{7}):(.+)$/su.exec(text) ?? []
  if (sum !== checksum(position))
    throw new InvalidInputError(
      `The cursor "${shorten(cursor)}" is malformed: pass one that this API gave out.`,
      [argument],
    )
  if (found !== tag)
    throw new InvalidInputError(
      `The cursor "${shorten(cursor)}" belongs to another list, order or filter: start again without a cursor.`,
      [argument],
    )
  return position
}

function checksum(position: string): string {
  // Not imported: a cold start that gives out no cursor need not load it.
  return process.getBuiltinModule('node:zlib').crc32(position).toString(36).padStart(7, '0')
}

function shorten(cursor: string): string {
  return cursor.length > 40 ? `${cursor.slice(0, 40)}…` : cursor
}
