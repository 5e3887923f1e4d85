import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'

/** A document to register: its id, its text to the character, and the file it stands in. */
export type FoundDocument = { id: string; text: string; file: string }

/** The id of a document whose app names none: the SHA-256 of its text, in hexadecimal. */
export function documentId(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/**
 * The documents of a file: a `.json` holds an object of ids and texts, as the compilers of Relay and GraphQL Code
 * Generator write it, or Apollo's manifest of persisted queries; any other file is one document. Throws an error that
 * names the file and what it should hold.
 */
export async function readDocuments(file: string): Promise<FoundDocument[]> {
  const content = await readFile(file, 'utf8')
  if (!file.endsWith('.json')) return [{ id: documentId(content), text: content, file }]
  const expected = `${file} must hold an object of ids and documents: {"<id>": "query …"}, or a manifest of Apollo's.`
  const parsed = parsedJson(content, expected)
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) throw new Error(expected)
  return entriesOf(parsed).map(([id, text]) => {
    if (typeof id !== 'string' || typeof text !== 'string')
      throw new Error(`${expected} Under ${JSON.stringify(id)} stands no text.`)
    return { id, text, file }
  })
}

/** Ids and texts, still unchecked; Apollo's manifest has them in a list. */
function entriesOf(parsed: { format?: unknown; operations?: unknown }): [unknown, unknown][] {
  if (parsed.format !== 'apollo-persisted-query-manifest') return Object.entries(parsed)
  const operations: Iterable<{ id?: unknown; body?: unknown }> = Array.isArray(parsed.operations)
    ? parsed.operations
    : []
  return [...operations].map(({ id, body }) => [id, body])
}

function parsedJson(content: string, expected: string): unknown {
  try {
    return JSON.parse(content)
  } catch (cause) {
    throw new Error(expected, { cause })
  }
}
