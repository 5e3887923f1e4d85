import { countCharacters } from '../characters.ts'
import { FORMATS, parseDocuments } from '../documents/payload.ts'
import { ApiError } from '../errors.ts'
import { parseRequestFilter, wrongFilter } from '../filter/request-filter.ts'
import type { Json } from '../json.ts'
import { parseJson, textOf } from '../json.ts'
import { enqueue } from '../tasks/queue.ts'
import type { Order } from '../tasks/queue.ts'
import { summary } from '../tasks/task.ts'
import { checkBody } from './fields.ts'
import { checkIndexUid } from './index-uid.ts'
import { jsonErrorText } from './json-error.ts'
import { readParameters } from './parameters.ts'
import type { ParameterSpecs } from './parameters.ts'
import { contentType, jsonBody } from './request.ts'
import type { Request, Response } from './request.ts'
import type { Handler, Route } from './router.ts'

const ADD: ParameterSpecs = {
  primaryKey: { type: 'string', code: 'invalid_index_primary_key' },
  csvDelimiter: { type: 'string', code: 'invalid_document_csv_delimiter' },
  customMetadata: { type: 'string', code: 'bad_request' },
  skipCreation: { type: 'string', code: 'invalid_skip_creation' },
}

function readDelimiter(text: string | undefined, type: string): string {
  if (text === undefined) return ','
  if (type !== 'text/csv') {
    throw new ApiError(
      'invalid_content_type',
      `The Content-Type \`${type}\` does not support the use of a csv delimiter. The csv delimiter can only be used with the Content-Type \`text/csv\`.`,
    )
  }
  const count = countCharacters(text)
  if (count !== 1) {
    const found = count === 0 ? 'an empty string' : `the following string of ${count} characters: \`${text}\``
    throw new ApiError(
      'invalid_document_csv_delimiter',
      `Invalid value in parameter \`csvDelimiter\`: expected a string of one character, but found ${found}`,
    )
  }
  if (text > '\x7f')
    throw new ApiError(
      'invalid_document_csv_delimiter',
      `csv delimiter must be an ascii character. Found: \`${text}\``,
    )
  return text
}

const add =
  (partial: boolean): Handler =>
  async (request) => {
    const uid = request.parameters['uid'] ?? ''
    request.rights.check('documents.add', uid)
    checkIndexUid(uid)
    const given = readParameters(request.query, ADD)
    const { primaryKey, csvDelimiter, customMetadata, skipCreation = 'false' } = given
    if (skipCreation !== 'true' && skipCreation !== 'false') {
      throw new ApiError(
        'invalid_skip_creation',
        `skipCreation must be either \`true\` or \`false\`. Found: \`${textOf(skipCreation)}\``,
      )
    }
    const type = contentType(request, Object.keys(FORMATS))
    const delimiter = readDelimiter(typeof csvDelimiter === 'string' ? csvDelimiter : undefined, type)
    const format = type === 'text/csv' ? 'csv' : type === 'application/x-ndjson' ? 'ndjson' : 'json'
    const documents = parseDocuments(request.body.toString('utf8'), format, delimiter)
    return ordered(request, {
      type: 'documentAdditionOrUpdate',
      indexUid: uid,
      details: { receivedDocuments: documents.length, indexedDocuments: null },
      customMetadata: typeof customMetadata === 'string' ? customMetadata : undefined,
      work: {
        kind: 'add',
        documents,
        primaryKey: typeof primaryKey === 'string' ? primaryKey : null,
        partial,
        skipCreation: skipCreation === 'true',
        mayCreate: mayCreate(request, uid),
      },
    })
  }

/** Whether the key of a request may make the index if it is not there. */
export function mayCreate({ rights }: Request, uid: string): boolean {
  try {
    rights.check('indexes.create', uid)
    return true
  } catch {
    return false
  }
}

async function ordered(request: Request, order: Order): Promise<Response> {
  return { status: 202, body: summary(await enqueue(request.engine, order)) }
}

const METADATA: ParameterSpecs = { customMetadata: { type: 'string', code: 'bad_request' } }

function deletion(request: Request): Pick<Order, 'type' | 'indexUid' | 'customMetadata'> {
  const uid = request.parameters['uid'] ?? ''
  request.rights.check('documents.delete', uid)
  checkIndexUid(uid)
  const { customMetadata } = readParameters(request.query, METADATA)
  return {
    type: 'documentDeletion',
    indexUid: uid,
    customMetadata: typeof customMetadata === 'string' ? customMetadata : undefined,
  }
}

function deleteOne(request: Request): Promise<Response> {
  const base = deletion(request)
  const details = { providedIds: 1, deletedDocuments: null, originalFilter: null }
  return ordered(request, {
    ...base,
    details,
    work: { kind: 'delete', ids: [request.parameters['id'] ?? ''] },
  })
}

function deleteAll(request: Request): Promise<Response> {
  return ordered(request, {
    ...deletion(request),
    details: { deletedDocuments: null },
    work: { kind: 'deleteAll' },
  })
}

function readIds(text: string): Json[] {
  const refuse = (why: string): ApiError => new ApiError('bad_request', `Json deserialize error: ${why}`)
  const wrong = (what: string, column: number): ApiError =>
    refuse(`invalid type: ${what}, expected a sequence at line 1 column ${column}`)
  if (text.trimStart().startsWith('{')) throw wrong('map', 0)
  let ids: Json
  try {
    ids = parseJson(text)
  } catch {
    throw refuse(jsonErrorText(text))
  }
  if (Array.isArray(ids)) return ids
  const end = text.length
  if (typeof ids === 'string') throw wrong(`string ${JSON.stringify(ids)}`, end)
  if (typeof ids === 'number')
    throw wrong(`${Number.isInteger(ids) ? 'integer' : 'floating point'} \`${ids}\``, end)
  throw typeof ids === 'boolean' ? wrong(`boolean \`${ids}\``, end) : wrong('null', end)
}

function deleteBatch(request: Request): Promise<Response> {
  const base = deletion(request)
  contentType(request, ['application/json'])
  if (request.body.length === 0) throw new ApiError('missing_payload', 'A json payload is missing.')
  const text = request.body.toString('utf8')
  const ids = readIds(text)
  const keys = ids.map(textOf)
  const providedIds = ids.length
  return ordered(request, {
    ...base,
    details: { providedIds, deletedDocuments: null, originalFilter: null },
    work: { kind: 'delete', ids: keys },
  })
}

function deleteByFilter(request: Request): Promise<Response> {
  const base = deletion(request)
  const body = checkBody(jsonBody(request), { filter: { type: 'any', code: 'invalid_document_filter' } })
  const { filter } = body
  if (filter === undefined) throw new ApiError('missing_document_filter', 'Missing field `filter`')
  if (filter === null) throw wrongFilter('String, Array', filter, 'invalid_document_filter')
  // Nothing is deleted by accident: a filter that lets everything through is refused.
  if (parseRequestFilter(filter, 'invalid_document_filter') === null) {
    throw new ApiError('invalid_document_filter', 'Sending an empty filter is forbidden.')
  }
  return ordered(request, {
    ...base,
    details: { providedIds: 0, deletedDocuments: null, originalFilter: JSON.stringify(filter) },
    work: { kind: 'deleteByFilter', filter },
  })
}

/** Routes that write documents. */
export const documentWriteRoutes: readonly Route[] = [
  ['POST', '/indexes/:uid/documents', add(false)],
  ['PUT', '/indexes/:uid/documents', add(true)],
  ['DELETE', '/indexes/:uid/documents', deleteAll],
  ['POST', '/indexes/:uid/documents/delete-batch', deleteBatch],
  ['POST', '/indexes/:uid/documents/delete', deleteByFilter],
  ['DELETE', '/indexes/:uid/documents/:id', deleteOne],
]
