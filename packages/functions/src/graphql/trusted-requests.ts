import { createGraphQLError } from '@verbatim/schema/errors/graphql-error.ts'
import { parseRequestParams, type Request, type RequestParams, type Response } from 'graphql-http'
import { refusedBody } from './body-type.ts'
import type { Operation } from './operation-handler.ts'
import { refuse, type Refused } from './refused-request.ts'

/** Registered documents by id. */
export type TrustedDocuments = ReadonlyMap<string, string>

type Fields = Record<string, unknown>

/** What graphql-http is told of each body that is let through, for it knows fewer ways to say so. */
const JSON_TYPE = { 'content-type': 'application/json' }

const METHODS: Refused = {
  status: 405,
  message: 'Documents are sent by POST, and queries by GET too where that is answered; nothing else is.',
  headers: { allow: 'GET, POST' },
}

/**
 * Reads a request, and puts the document where only its id was sent: as `documentId`, or as Apollo sends it in
 * `extensions.persistedQuery.sha256Hash`. Throws what graphql-http answers as a bad request.
 */
export async function readRequest(
  request: Request<Operation, unknown>,
  documents: TrustedDocuments,
): Promise<RequestParams | Response> {
  const { raw } = request
  if (raw.method === 'GET') return readQuery(request, documents)
  const refused = raw.method === 'POST' ? refusedBody(raw.headers) : METHODS
  if (refused) return refuse(raw, refused)
  // graphql-http takes a list for an object without a query, and would say so.
  if (/^\s*\[/u.test(raw.body)) throw new Error('JSON body must be an object')
  const sent = fieldsOf(raw.body)
  const text = registered(sent, documents)
  const body = text === null ? raw.body : { ...sent, query: text }
  return parseRequestParams({ ...request, headers: JSON_TYPE, body })
}

/** Of a GET, all stands in the query. */
function readQuery(
  request: Request<Operation, unknown>,
  documents: TrustedDocuments,
): Promise<RequestParams | Response> {
  const parameters = new URLSearchParams(request.raw.query)
  const text = registered(Object.fromEntries(parameters), documents)
  if (text !== null) parameters.set('query', text)
  // Written anew, since graphql-http reads no further than a second question mark.
  return parseRequestParams({ ...request, url: `?${parameters}` })
}

/** The document that was registered with the id that was sent; null where none was, or the document with it. */
function registered(sent: Fields, documents: TrustedDocuments): string | null {
  const { id, isAutomatic } = idOf(sent)
  if (id === null) return null
  const text = documents.get(id)
  if (text === undefined && !sent['query']) throw notRegistered(id, isAutomatic)
  return text ?? null
}

/** The id that was sent, and whether it is a hash of Apollo's automatic persisted queries. */
function idOf(sent: Fields): { id: string | null; isAutomatic: boolean } {
  const { documentId, extensions } = sent as { documentId?: unknown; extensions?: unknown }
  const inside = typeof extensions === 'string' ? fieldsOf(extensions) : extensions
  const { persistedQuery } = (inside ?? {}) as { persistedQuery?: { sha256Hash?: unknown } | null }
  const id = documentId ?? persistedQuery?.sha256Hash
  return { id: typeof id === 'string' ? id.replace(/^sha256:/u, '') : null, isAutomatic: documentId == null }
}

/** Bodies that hold an article are long; only those that may name a document are read twice. */
const MAY_NAME = /documentId|persistedQuery/u

/** An object in JSON; of anything else nothing, for graphql-http says what is wrong with it. */
function fieldsOf(text: string): Fields {
  if (!MAY_NAME.test(text)) return {}
  try {
    const parsed: unknown = JSON.parse(text)
    return typeof parsed === 'object' && parsed !== null ? { ...parsed } : {}
  } catch {
    return {}
  }
}

function notRegistered(id: string, isAutomatic: boolean): Error {
  // The protocol's own words: Apollo's and urql's clients send the document after these, and after no others.
  if (isAutomatic) return createGraphQLError('PersistedQueryNotFound', 'NOT_FOUND')
  const shown = JSON.stringify(id.slice(0, 80))
  return createGraphQLError(
    `No document is registered as ${shown}: send the document as \`query\`.`,
    'NOT_FOUND',
  )
}
