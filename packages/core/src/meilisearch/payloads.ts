import { MAX_PAYLOAD_BYTES, MAX_PAYLOAD_ITEMS } from './limits.ts'

/** The documents as bodies of NDJSON, each within the limits; a document larger than them goes alone. */
export function* payloads(
  documents: Iterable<object>,
  maxBytes = MAX_PAYLOAD_BYTES,
  maxItems = MAX_PAYLOAD_ITEMS,
): Generator<string, void> {
  let lines: string[] = []
  let bytes = 0
  for (const document of documents) {
    const line = lineOf(document)
    const size = Buffer.byteLength(line) + 1
    if (lines.length > 0 && (lines.length === maxItems || bytes + size > maxBytes)) {
      yield lines.join('\n')
      lines = []
      bytes = 0
    }
    lines.push(line)
    bytes += size
  }
  if (lines.length > 0) yield lines.join('\n')
}

/** The server refuses half a surrogate pair, and one document that it refuses fails its whole payload. */
function lineOf(document: object): string {
  const line = JSON.stringify(document)
  if (!line.includes(String.raw`\ud`)) return line
  return JSON.stringify(document, (_, value: unknown) =>
    typeof value === 'string' ? value.toWellFormed() : value,
  )
}
