/** What came back for a request, and whether its connection can carry another. */
export type Answer = { status: number; body: string; keepsOpen: boolean }

type Head = { status: number; length: Length; keepsOpen: boolean }

/** A body, and the bytes that it took. */
type Body = { body: string; size: number }

/** How a body ends: after so many bytes, with its last chunk, or with the connection. */
type Length = number | 'chunked' | 'open'

const HEAD_END = '\r\n\r\n'

/** Reads one answer of HTTP/1.1 from the bytes of a connection as they come. Throws for what is no answer. */
export function createAnswerReader() {
  let head: Head | null = null
  let parts: Buffer[] = []
  let size = 0

  function keep(bytes: Buffer): void {
    parts = bytes.length > 0 ? [bytes] : []
    size = bytes.length
  }

  /** All that is kept; most answers come in one piece, which need not be copied. */
  function joined(): Buffer {
    const [first] = parts
    return first && parts.length === 1 ? first : Buffer.concat(parts)
  }

  function readHead(): Head | null {
    const bytes = joined()
    const end = bytes.indexOf(HEAD_END)
    keep(end === -1 ? bytes : bytes.subarray(end + HEAD_END.length))
    if (end === -1) return null
    const read = headOf(bytes.toString('latin1', 0, end))
    // A server may say first that it goes on.
    return read.status < 200 ? readHead() : read
  }

  function whole({ status, length, keepsOpen }: Head): Answer | null {
    const found = length === 'chunked' ? unchunked(joined()) : measured(length)
    // Bytes beyond the answer belong to nothing that was asked.
    return found && { status, body: found.body, keepsOpen: keepsOpen && size === found.size }
  }

  function measured(length: number | 'open'): Body | null {
    if (length === 'open' || size < length) return null
    return { body: joined().toString('utf8', 0, length), size: length }
  }

  return {
    /** Takes what came next; the answer once it is complete. */
    take(bytes: Buffer): Answer | null {
      parts.push(bytes)
      size += bytes.length
      head ??= readHead()
      return head && whole(head)
    },
    /** The answer that ends with its connection; null when it was cut off. */
    end(): Answer | null {
      if (head?.length !== 'open') return null
      return { status: head.status, body: joined().toString('utf8'), keepsOpen: false }
    },
  }
}

function headOf(text: string): Head {
  const [first = '', ...lines] = text.split('\r\n')
  const [, minor, status] = /^HTTP\/1\.([01]) (\d{3})/u.exec(first) ?? []
  if (status === undefined) throw new Error(`This is no answer of HTTP/1.1: ${first.slice(0, 60)}`)
  const fields = new Map(lines.map((line) => fieldOf(line)))
  const length = lengthOf(fields)
  const keepsOpen = minor === '1' && length !== 'open' && fields.get('connection') !== 'close'
  return { status: Number(status), length, keepsOpen }
}

function fieldOf(line: string): [name: string, value: string] {
  const colon = line.indexOf(':')
  return [
    line.slice(0, colon).toLowerCase(),
    line
      .slice(colon + 1)
      .trim()
      .toLowerCase(),
  ]
}

function lengthOf(fields: ReadonlyMap<string, string>): Length {
  if (fields.get('transfer-encoding')?.endsWith('chunked')) return 'chunked'
  const length = fields.get('content-length')
  return length === undefined ? 'open' : Number(length)
}

/** The chunks put together; null when the last one has not come yet. */
function unchunked(bytes: Buffer): Body | null {
  const chunks: Buffer[] = []
  for (let at = 0; ;) {
    const end = bytes.indexOf('\r\n', at)
    if (end === -1) return null
    const length = Number.parseInt(bytes.toString('latin1', at, end), 16)
    if (Number.isNaN(length)) throw new Error('A chunk of the answer has no size')
    if (length === 0) {
      // Behind the last chunk stand fields that nobody reads, and an empty line.
      const last = bytes.indexOf(HEAD_END, end)
      const body = Buffer.concat(chunks).toString('utf8')
      return last === -1 ? null : { body, size: last + HEAD_END.length }
    }
    const start = end + 2
    at = start + length + 2
    if (bytes.length < at) return null
    chunks.push(bytes.subarray(start, start + length))
  }
}
