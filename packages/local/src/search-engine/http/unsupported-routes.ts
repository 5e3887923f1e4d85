import { ApiError } from '../errors.ts'
import { isObject, textOf } from '../json.ts'
import { checkBody } from './fields.ts'
import type { FieldSpecs } from './fields.ts'
import { indexOf } from './indexes-routes.ts'
import { readParameters } from './parameters.ts'
import type { ParameterSpecs } from './parameters.ts'
import { jsonBody } from './request.ts'
import type { Request, Response } from './request.ts'
import type { Handler, Route } from './router.ts'

const DISCUSSIONS = 'https://github.com/orgs/meilisearch/discussions'

/** Answers what needs a feature that is switched on by `PATCH /experimental-features`, and is not there even then. */
function needsFeature(feature: string, message: string, discussion: string, action = '*'): Handler {
  return ({ rights, engine, parameters }) => {
    rights.check(action, parameters['uid'])
    if (engine.features[feature] === true) throw notSupported(message.replace(/ requires? .*$/, ''))
    throw new ApiError('feature_not_enabled', `${message}. See ${discussion}`)
  }
}

const notSupported = (what: string): ApiError =>
  new ApiError('not_supported', `${what} is not supported by the embedded engine: use a real server for it.`)

const refuse =
  (what: string): Handler =>
  ({ rights }) => {
    rights.check('*')
    throw notSupported(what)
  }

const network = needsFeature(
  'network',
  'Using the /network route requires enabling the `network` experimental feature',
  `${DISCUSSIONS}/805`,
)

const logs = needsFeature(
  'logsRoute',
  'Modifying logs through the `/logs/*` routes requires enabling the `logs route` experimental feature',
  `${DISCUSSIONS}/721`,
)

const chats = needsFeature(
  'chatCompletions',
  'Using the /chats route requires enabling the `chat completions` experimental feature',
  `${DISCUSSIONS}/835`,
)

const metrics = needsFeature(
  'metrics',
  'Getting metrics requires enabling the `metrics` experimental feature',
  'https://github.com/meilisearch/product/discussions/625',
)

const edit = needsFeature(
  'editDocumentsByFunction',
  'Using the documents edit route requires enabling the `edit documents by function` experimental feature',
  `${DISCUSSIONS}/762`,
  'documents.add',
)

function complete(request: Request): Response | Promise<Response> {
  request.rights.check('chatCompletions')
  const body = jsonBody(request)
  const missing = ['messages', 'model'].find((name) => isObject(body) && !(name in body))
  if (missing !== undefined) {
    throw new ApiError(
      'bad_request',
      `Json deserialize error: missing field \`${missing}\` at line 1 column ${request.body.length}`,
    )
  }
  return chats(request)
}

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

/** Checks what a request for similar documents says. Without embedders, which no index has here, there is none to find. */
function similar(request: Request): Response {
  request.rights.check('search', request.parameters['uid'])
  const byBody = request.method === 'POST'
  const given = byBody
    ? checkBody(jsonBody(request), SIMILAR)
    : readParameters(request.query, SIMILAR_PARAMETERS)
  for (const name of ['id', 'embedder']) {
    if (name in given) continue
    throw new ApiError('bad_request', `Missing ${byBody ? 'field' : 'parameter'} \`${name}\``)
  }
  const index = indexOf(request, 'search')
  throw new ApiError(
    'invalid_similar_embedder',
    `Index \`${index.uid}\`: Cannot find embedder with name \`${textOf(given['embedder'] ?? '')}\`.`,
  )
}

/** Routes of what only a real server does: checked as it checks them, then refused. */
export const unsupportedRoutes: readonly Route[] = [
  ['POST', '/indexes/:uid/similar', similar],
  ['GET', '/indexes/:uid/similar', similar],
  ['POST', '/indexes/:uid/documents/edit', edit],
  ['GET', '/metrics', metrics],
  ['GET', '/network', network],
  ['PATCH', '/network', network],
  ['POST', '/logs/stream', logs],
  ['DELETE', '/logs/stream', logs],
  ['POST', '/logs/stderr', logs],
  ['GET', '/chats', chats],
  ['GET', '/chats/:workspace', chats],
  ['DELETE', '/chats/:workspace', chats],
  ['POST', '/chats/:workspace/chat/completions', complete],
  ['GET', '/chats/:workspace/settings', chats],
  ['PATCH', '/chats/:workspace/settings', chats],
  ['DELETE', '/chats/:workspace/settings', chats],
  ['POST', '/dumps', refuse('Making dumps')],
  ['POST', '/snapshots', refuse('Making snapshots')],
  ['POST', '/export', refuse('Exporting to another server')],
  ['GET', '/webhooks', refuse('Calling webhooks')],
  ['POST', '/webhooks', refuse('Calling webhooks')],
]
