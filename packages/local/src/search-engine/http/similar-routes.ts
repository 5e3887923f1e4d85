import { isIdentifier } from '../documents/identifiers.ts'
import { ApiError, notSupported } from '../errors.ts'
import { evaluateRequestFilter } from '../filter/request-filter.ts'
import type { Json, JsonObject } from '../json.ts'
import { textOf } from '../json.ts'
import { checkBody } from './fields.ts'
import type { FieldSpecs } from './fields.ts'
import { readFilterParameter } from './filter-parameter.ts'
import { indexOf } from './indexes-routes.ts'
import { readParameters } from './parameters.ts'
import type { ParameterSpecs } from './parameters.ts'
import { jsonBody } from './request.ts'
import type { Request, Response } from './request.ts'
import type { Route } from './router.ts'

const SIMILAR: FieldSpecs = {
  id: { type: 'any', code: 'invalid_similar_id' },
  offset: { type: 'integer', code: 'invalid_similar_offset' },
  limit: { type: 'integer', code: 'invalid_similar_limit' },
  filter: { type: 'any', code: 'invalid_similar_filter', nullable: true },
  embedder: { type: 'string', code: 'invalid_similar_embedder' },
  attributesToRetrieve: { type: 'strings', code: 'invalid_similar_attributes_to_retrieve', nullable: true },
  retrieveVectors: { type: 'boolean', code: 'invalid_similar_retrieve_vectors' },
  showRankingScore: { type: 'boolean', code: 'invalid_similar_show_ranking_score' },
  showRankingScoreDetails: { type: 'boolean', code: 'invalid_similar_show_ranking_score_details' },
  rankingScoreThreshold: { type: 'number', code: 'invalid_similar_ranking_score_threshold', nullable: true },
  showPerformanceDetails: { type: 'boolean', code: 'invalid_similar_show_performance_details' },
}

const SIMILAR_PARAMETERS: ParameterSpecs = {
  id: { type: 'string', code: 'invalid_similar_id' },
  offset: { type: 'integer', code: 'invalid_similar_offset' },
  limit: { type: 'integer', code: 'invalid_similar_limit' },
  attributesToRetrieve: { type: 'list', code: 'invalid_similar_attributes_to_retrieve' },
  retrieveVectors: { type: 'boolean', code: 'invalid_similar_retrieve_vectors' },
  filter: { type: 'string', code: 'invalid_similar_filter' },
  showRankingScore: { type: 'boolean', code: 'invalid_similar_show_ranking_score' },
  showRankingScoreDetails: { type: 'boolean', code: 'invalid_similar_show_ranking_score_details' },
  rankingScoreThreshold: { type: 'string', code: 'invalid_similar_ranking_score_threshold' },
  embedder: { type: 'string', code: 'invalid_similar_embedder' },
  showPerformanceDetails: { type: 'boolean', code: 'invalid_similar_show_performance_details' },
}

/** Checks what a request for similar documents says; how similar documents are is not computed here. */
function similar(request: Request): Response {
  request.rights.check('search', request.parameters['uid'])
  const given = request.method === 'POST' ? ofBody(request) : ofAddress(request)
  const index = indexOf(request, 'search')
  const { embedder, id, filter = null } = given
  const name = textOf(embedder)
  if (index.settings.embedders[name] === undefined) {
    throw new ApiError(
      'invalid_similar_embedder',
      `Index \`${index.uid}\`: Cannot find embedder with name \`${name}\`.`,
    )
  }
  if (!index.numbers.has(textOf(id)))
    throw new ApiError('not_found_similar_id', `Document \`${textOf(id)}\` not found.`)
  const errors = { code: 'invalid_similar_filter', named: true, rewritten: true } as const
  evaluateRequestFilter(request.engine, index, filter, errors)
  throw notSupported('Finding similar documents')
}

function ofBody(request: Request): JsonObject {
  const given = checkBody(jsonBody(request), SIMILAR)
  checkId(given['id'], 'at `.id`')
  checkThreshold(given['rankingScoreThreshold'], 'at `.rankingScoreThreshold`')
  return complete(given, 'field')
}

function ofAddress(request: Request): JsonObject {
  const given = readParameters(request.query, SIMILAR_PARAMETERS)
  const { filter, rankingScoreThreshold: threshold } = given
  checkId(given['id'], 'in parameter `id`')
  if (typeof threshold === 'string') {
    const number = threshold.trim() === '' ? Number.NaN : Number(threshold)
    checkThreshold(Number.isNaN(number) ? -1 : number, 'in parameter `rankingScoreThreshold`')
  }
  if (typeof filter === 'string') given['filter'] = readFilterParameter(filter)
  return complete(given, 'parameter')
}

function complete(given: JsonObject, noun: 'field' | 'parameter'): JsonObject {
  const missing = ['id', 'embedder'].find((name) => !(name in given))
  if (missing !== undefined) throw new ApiError('bad_request', `Missing ${noun} \`${missing}\``)
  return given
}

function checkId(id: Json | undefined, place: string): void {
  if (id === undefined || isIdentifier(id)) return
  throw new ApiError(
    'invalid_similar_id',
    `Invalid value ${place}: the value of \`id\` is invalid. A document identifier can be of type integer or string, only composed of alphanumeric characters (a-z A-Z 0-9), hyphens (-) and underscores (_), and can not be more than 511 bytes.`,
  )
}

function checkThreshold(value: Json | undefined, place: string): void {
  if (typeof value !== 'number' || (value >= 0 && value <= 1)) return
  throw new ApiError(
    'invalid_similar_ranking_score_threshold',
    `Invalid value ${place}: the value of \`rankingScoreThreshold\` is invalid, expected a float between \`0.0\` and \`1.0\`.`,
  )
}

/** Routes that look for documents like another one. */
export const similarRoutes: readonly Route[] = [
  ['POST', '/indexes/:uid/similar', similar],
  ['GET', '/indexes/:uid/similar', similar],
]
