import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { crc32 } from 'node:zlib'

import { readBody } from '../request-body.ts'
import { DynamoDbError, missingToken, serializationError } from './errors.ts'
import { limits } from './limits.ts'
import type { Operation } from './operations.ts'
import type { Part } from './response.ts'
import type { Json } from './types.ts'

/** Called for each request that names an operation; `tableName` only where the request concerns exactly one table. */
export type RequestHook = (operation: string, tableName?: string) => void

const contentType = 'application/x-amz-json-1.0'

/** Serves DynamoDB's protocol, JSON 1.0 over POST /; a GET answers that the server is up. */
export function createHttpServer(
  operationOf: (target: string) => Operation,
  onRequest?: RequestHook,
): Server {
  async function answer(request: IncomingMessage): Promise<Part> {
    const target = String(request.headers['x-amz-target'] ?? '')
    const operation = operationOf(target)
    if (!request.headers.authorization && !request.url?.includes('X-Amz-Algorithm=')) throw missingToken()
    const bytes = await readBody(request, limits.requestSize)
    if (!bytes) throw serializationError(`The request is larger than ${limits.requestSize} bytes (16 MB)`)
    const body = parseBody(bytes.toString())
    onRequest?.(target.replace(/^.*\./, ''), tableIn(body))
    return operation(body)
  }

  return createServer((request, response) => {
    if (request.method === 'GET') return send(response, 200, 'healthy: dynamodb\n', 'text/plain')
    // A page in a browser can send such a request without asking first; it must not reach the tables.
    if (request.method !== 'POST' || !request.headers['content-type']?.startsWith('application/'))
      return send(response, 404, '<UnknownOperationException/>\n', 'text/plain')
    answer(request).then(
      (body) => send(response, 200, body),
      (error: unknown) => sendError(response, error),
    )
  })
}

function parseBody(text: string): Json {
  let body: unknown
  try {
    body = JSON.parse(text)
  } catch (error) {
    throw serializationError(`The request body is no JSON: ${error instanceof Error ? error.message : ''}`)
  }
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw serializationError('The request body must be a JSON object')
  return body as Json
}

/** The one table that the request names, also when it names it for each of its items. */
function tableIn(body: Json): string | undefined {
  if (typeof body['TableName'] === 'string') return body['TableName']
  const names = new Set(Object.keys(body['RequestItems'] ?? {}))
  const parts = Array.isArray(body['TransactItems']) ? body['TransactItems'] : []
  for (const part of parts.flatMap((each) => Object.values((each ?? {}) as Json))) {
    const name = (part as Json | null)?.['TableName']
    if (typeof name === 'string') names.add(name)
  }
  const [name] = names
  return names.size === 1 ? name : undefined
}

function sendError(response: ServerResponse, error: unknown): void {
  // The client has gone and hears no answer; that is its right.
  if (response.destroyed) return
  if (error instanceof DynamoDbError) return send(response, 400, JSON.stringify(error.body))
  console.error('DynamoDB (embedded) failed:', error)
  const message = error instanceof Error ? error.message : String(error)
  const body = { __type: 'com.amazonaws.dynamodb.v20120810#InternalServerError', message }
  send(response, 500, JSON.stringify(body))
}

function send(response: ServerResponse, status: number, body: Part, type = contentType): void {
  const bytes = typeof body === 'string' ? Buffer.from(body) : body
  response.writeHead(status, {
    'Content-Type': type,
    'Content-Length': bytes.length,
    'x-amz-crc32': crc32(bytes),
    'x-amzn-RequestId': randomUUID(),
  })
  response.end(bytes)
}
