import { invalidIdentifier, readIdentifier } from '../documents/identifiers.ts'
import { ApiError } from '../errors.ts'
import { evaluateRequestFilter } from '../filter/request-filter.ts'
import { selectFields, withVectors } from '../format/select.ts'
import { listBits } from '../index/bits.ts'
import type { SearchIndex } from '../index/search-index.ts'
import type { Json, JsonObject } from '../json.ts'
import { parseObject, textOf } from '../json.ts'
import { sortDocuments } from '../search/sort-documents.ts'
import { checkSort, parseSort } from '../search/sort-order.ts'
import { checkBody } from './fields.ts'
import type { FieldSpecs } from './fields.ts'
import { readFilterParameter } from './filter-parameter.ts'
import { indexOf } from './indexes-routes.ts'
import { readParameters } from './parameters.ts'
import type { ParameterSpecs } from './parameters.ts'
import { jsonBody } from './request.ts'
import type { Request, Response } from './request.ts'
import type { Route } from './router.ts'

const GET: ParameterSpecs = {
  offset: { type: 'integer', code: 'invalid_document_offset' },
  limit: { type: 'integer', code: 'invalid_document_limit' },
  fields: { type: 'list', code: 'invalid_document_fields' },
  retrieveVectors: { type: 'boolean', code: 'invalid_document_retrieve_vectors' },
  ids: { type: 'list', code: 'invalid_document_ids' },
  filter: { type: 'string', code: 'invalid_document_filter' },
  sort: { type: 'list', code: 'invalid_document_sort' },
  useNetwork: { type: 'boolean', code: 'bad_request' },
}

const FETCH: FieldSpecs = {
  offset: { type: 'integer', code: 'invalid_document_offset' },
  limit: { type: 'integer', code: 'invalid_document_limit' },
  fields: { type: 'strings', code: 'invalid_document_fields', nullable: true },
  retrieveVectors: { type: 'boolean', code: 'invalid_document_retrieve_vectors' },
  ids: { type: 'array', code: 'invalid_document_ids', nullable: true },
  filter: { type: 'any', code: 'invalid_document_filter', nullable: true },
  sort: { type: 'strings', code: 'invalid_document_sort', nullable: true },
  useNetwork: { type: 'boolean', code: 'bad_request', nullable: true },
}

function list(request: Request): Response {
  const index = indexOf(request, 'documents.get')
  const given = readParameters(request.query, GET)
  const { ids, fields } = given
  // An empty list in an address is a list of one empty text.
  if (Array.isArray(ids) && ids.length === 1 && ids[0] === '') given['ids'] = []
  if (Array.isArray(fields) && fields.includes('*')) given['fields'] = null
  const { filter } = given
  if (typeof filter === 'string') given['filter'] = readFilterParameter(filter)
  return listing(request, index, given)
}

function fetchDocuments(request: Request): Response {
  const index = indexOf(request, 'documents.get')
  return listing(request, index, checkBody(jsonBody(request), FETCH))
}

function listing({ engine }: Request, index: SearchIndex, given: JsonObject): Response {
  const { offset = 0, limit = 20, fields = null, ids = null, filter = null, sort = null } = given
  let docs = listBits(
    evaluateRequestFilter(engine, index, filter, {
      code: 'invalid_document_filter',
      named: false,
      rewritten: false,
    }),
  )
  if (Array.isArray(ids)) {
    const wanted = new Set(ids.map((id, i) => index.numbers.get(readListedId(id, i))))
    docs = docs.filter((doc) => wanted.has(doc))
  }
  if (Array.isArray(sort)) {
    const orders = parseSort(sort.map(textOf), 'invalid_document_sort')
    checkSort(index, orders, 'invalid_document_sort', false)
    docs = sortDocuments(index, docs, orders)
  }
  const names = Array.isArray(fields) ? fields.map(textOf) : null
  const from = Number(offset)
  const results = docs
    .slice(from, from + Number(limit))
    .map((doc) => show(index, doc, names, given['retrieveVectors']))
  return { status: 200, body: { results, offset, limit, total: docs.length } }
}

function readListedId(id: Json, i: number): string {
  try {
    return readIdentifier(id)
  } catch {
    throw new ApiError('invalid_document_ids', `In \`.ids[${i}]\`: ${invalidIdentifier(id)}`)
  }
}

function show(
  index: SearchIndex,
  doc: number,
  names: readonly string[] | null,
  retrieveVectors: Json | undefined,
): JsonObject {
  const document = withVectors(parseObject(index.documents.get(doc) ?? '{}'), retrieveVectors === true)
  if (names === null) return document
  return selectFields(
    document,
    names.filter((name) => name !== '*'),
  )
}

const ONE: ParameterSpecs = {
  fields: { type: 'list', code: 'invalid_document_fields' },
  retrieveVectors: { type: 'boolean', code: 'invalid_document_retrieve_vectors' },
  useNetwork: { type: 'boolean', code: 'bad_request' },
}

function one(request: Request): Response {
  const index = indexOf(request, 'documents.get')
  const { fields, retrieveVectors } = readParameters(request.query, ONE)
  const id = request.parameters['id'] ?? ''
  const doc = index.numbers.get(id)
  if (doc === undefined) throw new ApiError('document_not_found', `Document \`${id}\` not found.`)
  const names = Array.isArray(fields) && !fields.includes('*') ? fields.map(textOf) : null
  return { status: 200, body: show(index, doc, names, retrieveVectors) }
}

/** Routes that read documents. */
export const documentReadRoutes: readonly Route[] = [
  ['GET', '/indexes/:uid/documents', list],
  ['POST', '/indexes/:uid/documents/fetch', fetchDocuments],
  ['GET', '/indexes/:uid/documents/:id', one],
]
