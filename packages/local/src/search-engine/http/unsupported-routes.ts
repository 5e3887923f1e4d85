import { ApiError, notSupported } from '../errors.ts'
import { isObject } from '../json.ts'
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

/** Routes of what only a real server does: checked as it checks them, then refused. */
export const unsupportedRoutes: readonly Route[] = [
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
