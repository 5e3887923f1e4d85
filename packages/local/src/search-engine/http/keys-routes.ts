import { characters } from '../characters.ts'
import { createHmac, randomUUID } from 'node:crypto'

import type { Engine } from '../engine.ts'
import { now, storeKeys } from '../engine.ts'
import { ApiError } from '../errors.ts'
import type { Json, JsonObject } from '../json.ts'
import { isObject } from '../json.ts'
import { ACTIONS } from '../keys/actions.ts'
import { readExpiry } from '../keys/expiry.ts'
import type { ApiKey } from '../keys/key.ts'
import { checkBody } from './fields.ts'
import type { FieldSpecs } from './fields.ts'
import { readParameters } from './parameters.ts'
import { jsonBody } from './request.ts'
import type { Request, Response } from './request.ts'
import type { Route } from './router.ts'

const show = (key: ApiKey): JsonObject => ({ ...key })

/** The secret of a key: the same for the same master key and uid, so that it need not be kept. */
export const keyOf = (masterKey: string | null, uid: string): string =>
  createHmac('sha256', masterKey ?? '')
    .update(uid)
    .digest('hex')

function find(engine: Engine, text: string): ApiKey {
  const key = engine.keys.get(text) ?? [...engine.keys.values()].find((one) => one.key === text)
  if (key === undefined) throw new ApiError('api_key_not_found', `API key \`${text}\` not found.`)
  return key
}

function list({ engine, rights, query }: Request): Response {
  rights.check('keys.get')
  const given = readParameters(query, {
    offset: { type: 'integer', code: 'invalid_api_key_offset' },
    limit: { type: 'integer', code: 'invalid_api_key_limit' },
  })
  const { offset = 0, limit = 20 } = given
  const keys = [...engine.keys.values()].toReversed()
  const results = keys.slice(Number(offset), Number(offset) + Number(limit)).map(show)
  return { status: 200, body: { results, offset, limit, total: keys.length } }
}

const CREATE: FieldSpecs = {
  description: { type: 'string', code: 'invalid_api_key_description', nullable: true },
  name: { type: 'string', code: 'invalid_api_key_name', nullable: true },
  uid: { type: 'string', code: 'invalid_api_key_uid', nullable: true },
  actions: { type: 'strings', code: 'invalid_api_key_actions' },
  indexes: { type: 'strings', code: 'invalid_api_key_indexes' },
  expiresAt: { type: 'string', code: 'invalid_api_key_expires_at', nullable: true },
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i
const PATTERN = /^(?:[A-Za-z0-9_-]{1,400}\*?|\*)$/

async function create(request: Request): Promise<Response> {
  const { engine, rights } = request
  rights.check('keys.create')
  const body = checkBody(jsonBody(request), CREATE)
  const { name = null, description = null, uid = randomUUID(), actions, indexes, expiresAt } = body
  if (typeof uid === 'string' && !UUID.test(uid))
    throw new ApiError('invalid_api_key_uid', `Invalid value at \`.uid\`: ${uidProblem(uid)}`)
  checkActions(actions)
  checkIndexes(indexes)
  const expiry = expiresAt === undefined ? undefined : readExpiry(expiresAt)
  for (const [field, value] of [
    ['actions', actions],
    ['indexes', indexes],
    ['expiresAt', expiresAt],
  ] as const) {
    if (value === undefined)
      throw new ApiError(
        `missing_api_key_${field === 'expiresAt' ? 'expires_at' : field}`,
        `Missing field \`${field}\``,
      )
  }
  refuseScopedGlobal(texts(actions), texts(indexes))
  const id = typeof uid === 'string' ? uid : randomUUID()
  if (engine.keys.has(id)) {
    throw new ApiError(
      'api_key_already_exists',
      `\`uid\` field value \`${id}\` is already an existing API key.`,
    )
  }
  const at = now()
  const key: ApiKey = {
    name: typeof name === 'string' ? name : null,
    description: typeof description === 'string' ? description : null,
    key: keyOf(engine.masterKey, id),
    uid: id,
    actions: texts(actions),
    indexes: texts(indexes),
    expiresAt: expiry ?? null,
    createdAt: at,
    updatedAt: at,
  }
  await keep(engine, key)
  return { status: 201, body: show(key) }
}

const texts = (value: Json | undefined): string[] => (Array.isArray(value) ? value.map(String) : [])

function uidProblem(uid: string): string {
  const bad = characters(uid).findIndex((char) => !/[0-9a-f-]/i.test(char))
  return bad < 0
    ? `invalid length: expected length 32 for simple format, found ${uid.length}`
    : `invalid character: found \`${characters(uid)[bad] ?? ''}\` at ${bad}`
}

function checkActions(actions: Json | undefined): void {
  texts(actions).forEach((action, i) => {
    if (ACTIONS.includes(action)) return
    const known = ACTIONS.map((one) => `\`${one}\``).join(', ')
    throw new ApiError(
      'invalid_api_key_actions',
      `Unknown value \`${action}\` at \`.actions[${i}]\`: expected one of ${known}`,
    )
  })
}

function checkIndexes(indexes: Json | undefined): void {
  texts(indexes).forEach((pattern, i) => {
    if (PATTERN.test(pattern)) return
    throw new ApiError(
      'invalid_api_key_indexes',
      `Invalid value at \`.indexes[${i}]\`: \`${pattern}\` is not a valid index uid pattern. Index uid patterns can be an integer or a string containing only alphanumeric characters, hyphens (-), underscores (_), and optionally end with a star (*).`,
    )
  })
}

function refuseScopedGlobal(actions: readonly string[], indexes: readonly string[]): void {
  if (indexes.includes('*')) return
  const global = actions.find((action) => /^(?:keys|experimental|network|webhooks)\./.test(action))
  if (global === undefined) return
  throw new ApiError(
    'index_scoped_api_key_with_global_action',
    `cannot create index-scoped API key with global action \`"${global}"\`\n  - Hint: remove action \`"${global}"\` from the action list, or remove \`indexes\` to make the key global`,
  )
}

async function keep(engine: Engine, key: ApiKey): Promise<void> {
  engine.keys.set(key.uid, key)
  await engine.store.write([[storeKeys.apiKey(key.uid), JSON.stringify(key)]])
}

const IMMUTABLE: Readonly<Record<string, string>> = {
  actions: 'actions',
  indexes: 'indexes',
  expiresAt: 'expires_at',
  uid: 'uid',
  createdAt: 'created_at',
  updatedAt: 'updated_at',
}

async function update(request: Request): Promise<Response> {
  const { engine, rights, parameters } = request
  rights.check('keys.update')
  const body = jsonBody(request)
  for (const field of Object.keys(isObject(body) ? body : {})) {
    const code = IMMUTABLE[field]
    if (code !== undefined) {
      throw new ApiError(
        `immutable_api_key_${code}`,
        `Immutable field \`${field}\`: expected one of \`description\`, \`name\``,
      )
    }
  }
  const given = checkBody(body, {
    description: { type: 'string', code: 'invalid_api_key_description', nullable: true },
    name: { type: 'string', code: 'invalid_api_key_name', nullable: true },
  })
  const key = find(engine, parameters['id'] ?? '')
  const changed: ApiKey = { ...key, updatedAt: now() }
  for (const field of ['name', 'description'] as const) {
    const value = given[field]
    if (value !== undefined) changed[field] = typeof value === 'string' ? value : null
  }
  await keep(engine, changed)
  return { status: 200, body: show(changed) }
}

async function remove({ engine, rights, parameters }: Request): Promise<Response> {
  rights.check('keys.delete')
  const key = find(engine, parameters['id'] ?? '')
  engine.keys.delete(key.uid)
  await engine.store.write([[storeKeys.apiKey(key.uid), null]])
  return { status: 204 }
}

/** Routes about keys. */
export const keyRoutes: readonly Route[] = [
  ['GET', '/keys', list],
  ['POST', '/keys', create],
  [
    'GET',
    '/keys/:id',
    ({ engine, rights, parameters }) => {
      rights.check('keys.get')
      return { status: 200, body: show(find(engine, parameters['id'] ?? '')) }
    },
  ],
  ['PATCH', '/keys/:id', update],
  ['DELETE', '/keys/:id', remove],
]
