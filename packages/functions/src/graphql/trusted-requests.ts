import { createGraphQLError } from '@verbatim/schema/errors/graphql-error.ts'
import { parseRequestParams, type Request, type RequestParams, type Response } from 'graphql-http'
import type { Operation } from './operation-handler.ts'

/** Registered documents by id. */
export type TrustedDocuments = ReadonlyMap<string, string>

type Fields = Record<string, unknown>

/**
 * Reads a request, and puts the document where only its id was sent: as `documentId`, or as Apollo sends it in
 * `extensions.persistedQuery.sha256Hash`. Throws what graphql-http answers as a bad request.
 */
export async function readRequest(
  request: Request<Operation, unknown>,
  documents: TrustedDocuments,
): Promise<RequestParams | Response> {
  const isGet = request.method === 'GET'
  // graphql-http takes a list for an object without a query, and would say so.
  if (request.method === 'POST' && isList(request.raw)) throw new Error('JSON body must be an object')
  const sent = isGet ? Object.fromEntries(new URL(request.url).searchParams) : fieldsOf(request.raw.body)
  const { id, isAutomatic } = idOf(sent)
  const text = id === null ? undefined : documents.get(id)
  if (id !== null && text === undefined && !sent['query']) throw notRegistered(id, isAutomatic)
  if (text === undefined) return parseRequestParams(request)
  if (!isGet) return parseRequestParams({ ...request, body: { ...sent, query: text } })
  const url = new URL(request.url)
  url.searchParams.set('query', text)
  return parseRequestParams({ ...request, url: url.href })
}

/** The id that was sent, and whether it is a hash of Apollo's automatic persisted queries. */
function idOf(sent: Fields): { id: string | null; isAutomatic: boolean } {
  const { documentId, extensions } = sent as { documentId?: unknown; extensions?: unknown }
  const inside = typeof extensions === 'string' ? fieldsOf(extensions) : extensions
  const { persistedQuery } = (inside ?? {}) as { persistedQuery?: { sha256Hash?: unknown } | null }
  const id = documentId ?? persistedQuery?.sha256Hash
  return { id: typeof id === 'string' ? id.replace(/^sha256:/u, '') : null, isAutomatic: documentId == null }
}

function isList({ headers, body }: Operation): boolean {
  return /json/iu.test(headers.get('content-type') ?? '') && /^\s*\[/u.test(body)
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
