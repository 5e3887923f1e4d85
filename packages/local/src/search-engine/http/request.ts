import type { IncomingMessage } from 'node:http'
import { promisify } from 'node:util'
import { brotliDecompress, gunzip, inflate } from 'node:zlib'

import type { Engine } from '../engine.ts'
import { ApiError } from '../errors.ts'
import type { Json } from '../json.ts'
import { parseJson } from '../json.ts'
import { jsonErrorText } from './json-error.ts'
import type { Rights } from './authorize.ts'

/** A request on its way through the routes. */
export interface Request {
  engine: Engine
  method: string
  path: string
  /** What stood where the route has names, decoded. */
  parameters: Readonly<Record<string, string>>
  query: URLSearchParams
  /** The query as it was sent, still encoded, with its question mark; empty when there is none. */
  rawQuery: string
  headers: IncomingMessage['headers']
  body: Buffer
  /** What the key of the request may do. */
  rights: Rights
}

/** A response: a status and a JSON body, or none. */
export interface Response {
  status: number
  body?: Json
  headers?: Readonly<Record<string, string>>
}

const MAX_BODY = 100 * 1024 * 1024

/** Reads a request's body. Throws `payload_too_large`. */
export async function readBody(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of message) {
    const bytes = Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk))
    size += bytes.length
    if (size > MAX_BODY) {
      throw new ApiError(
        'payload_too_large',
        'The provided payload reached the size limit. The maximum accepted payload size is 100 MiB.',
      )
    }
    chunks.push(bytes)
  }
  return decompress(Buffer.concat(chunks), message.headers['content-encoding'])
}

async function decompress(body: Buffer, encoding: string | undefined): Promise<Buffer> {
  try {
    if (encoding === 'gzip') return await promisify(gunzip)(body)
    if (encoding === 'deflate') return await promisify(inflate)(body)
    if (encoding === 'br') return await promisify(brotliDecompress)(body)
  } catch {
    throw new ApiError('bad_request', 'The provided payload is incomplete and cannot be parsed')
  }
  return body
}

/** The content type of a request; throws when it is not among those accepted. */
export function contentType({ headers }: Request, accepted: readonly string[]): string {
  const given = headers['content-type']
  const list = accepted.map((type) => `\`${type}\``).join(', ')
  const hint = `Accepted values for the Content-Type header are: ${list}`
  if (given === undefined || given === '')
    throw new ApiError('missing_content_type', `A Content-Type header is missing. ${hint}`)
  const type = (given.split(';')[0] ?? '').trim().toLowerCase()
  if (accepted.includes(type)) return type
  throw new ApiError('invalid_content_type', `The Content-Type \`${type}\` is invalid. ${hint}`)
}

/** The JSON body of a request. */
export function jsonBody(request: Request): Json {
  contentType(request, ['application/json'])
  if (request.body.length === 0) throw new ApiError('missing_payload', 'A json payload is missing.')
  const text = request.body.toString('utf8')
  try {
    return parseJson(text)
  } catch {
    throw new ApiError(
      'malformed_payload',
      `The json payload provided is malformed. \`${jsonErrorText(text)}\`.`,
    )
  }
}
