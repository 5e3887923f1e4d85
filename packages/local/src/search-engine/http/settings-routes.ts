import type { Engine } from '../engine.ts'
import { ApiError } from '../errors.ts'
import type { SearchIndex } from '../index/search-index.ts'
import type { Json, JsonObject } from '../json.ts'
import { isObject } from '../json.ts'
import { MIXED_ATTRIBUTE, mixesAttribute } from '../settings/ranking-rules.ts'
import { withoutSecrets } from '../embedders/secrets.ts'
import { tidySettings } from '../settings/merge.ts'
import { checkMeaning } from '../settings/meaning.ts'
import { SETTINGS } from '../settings/shapes.ts'
import type { SettingSpec } from '../settings/shapes.ts'
import { enqueue } from '../tasks/queue.ts'
import { summary } from '../tasks/task.ts'
import { unknownField } from './fields.ts'
import { describeFound } from './found.ts'
import { checkIndexUid } from './index-uid.ts'
import { jsonBody } from './request.ts'
import type { Request, Response } from './request.ts'
import type { Route } from './router.ts'
import { checkShape } from './shape.ts'
import { mayCreate } from './documents-write-routes.ts'
import { indexOf } from './indexes-routes.ts'

const UNFINISHED: Readonly<Record<string, string>> = { foreignKeys: 'foreignKeys', chat: 'chatCompletions' }

/** The settings that answers show; those of unfinished features only where these are switched on. */
function shown({ features }: Engine, index: SearchIndex): JsonObject {
  const names = Object.keys(index.settings).filter((name) => {
    const feature = UNFINISHED[name]
    return feature === undefined || features[feature] === true
  })
  return Object.fromEntries(names.map((name) => [name, shownSetting(index, name)]))
}

function shownSetting({ settings }: SearchIndex, name: string): Json {
  const found = Object.entries(settings).find(([one]) => one === name)
  const copy: Json = structuredClone(found?.[1] ?? null)
  return name === 'embedders' && isObject(copy) ? withoutSecrets(copy) : copy
}

function getAll(request: Request): Response {
  return { status: 200, body: shown(request.engine, indexOf(request, 'settings.get')) }
}

function uidOf(request: Request): string {
  const uid = request.parameters['uid'] ?? ''
  request.rights.check('settings.update', uid)
  return checkIndexUid(uid)
}

async function order(
  request: Request,
  uid: string,
  settings: JsonObject,
  isReset: boolean,
): Promise<Response> {
  const tidied = tidySettings(settings)
  const task = await enqueue(request.engine, {
    type: 'settingsUpdate',
    indexUid: uid,
    details: withEmbeddersHidden(tidied),
    work: { kind: 'settings', settings: tidied, isReset, mayCreate: mayCreate(request, uid) },
  })
  return { status: 202, body: summary(task) }
}

function changeAll(request: Request): Promise<Response> {
  const uid = uidOf(request)
  const body = jsonBody(request)
  if (!isObject(body))
    throw new ApiError(
      'bad_request',
      `Invalid value type: expected an object, but found ${describeFound(body)}`,
    )
  const names = SETTINGS.map(({ name }) => name)
  for (const [name, value] of Object.entries(body)) {
    const spec = SETTINGS.find((one) => one.name === name)
    if (spec === undefined) throw unknownField(name, names, '')
    if (value !== null) checkSetting(spec, value, `.${name}`)
  }
  checkMeaning(request.engine, body)
  return order(request, uid, body, false)
}

function checkSetting(spec: SettingSpec, value: Json, path: string): void {
  checkShape(value, spec.shape, spec.code, path)
  if (spec.name === 'rankingRules' && Array.isArray(value) && mixesAttribute(value))
    throw new ApiError(spec.code, MIXED_ATTRIBUTE)
}

const withEmbeddersHidden = (change: JsonObject): JsonObject =>
  isObject(change['embedders']) ? { ...change, embedders: withoutSecrets(change['embedders']) } : change

function resetAll(request: Request): Promise<Response> {
  const uid = uidOf(request)
  const names = SETTINGS.map(({ name }) => [name, null] as const)
  return order(request, uid, Object.fromEntries(names), true)
}

function settingRoutesOf(spec: SettingSpec): Route[] {
  const path = `/indexes/:uid/settings/${spec.path}`
  return [
    [
      'GET',
      path,
      (request) => ({ status: 200, body: shownSetting(indexOf(request, 'settings.get'), spec.name) }),
    ],
    [
      spec.method,
      path,
      (request) => {
        const uid = uidOf(request)
        const value = jsonBody(request)
        if (value !== null) checkSetting(spec, value, '')
        checkMeaning(request.engine, { [spec.name]: value })
        return order(request, uid, { [spec.name]: value }, false)
      },
    ],
    ['DELETE', path, (request) => order(request, uidOf(request), { [spec.name]: null }, true)],
  ]
}

/** Routes about settings: all of them together, and each by itself. */
export const settingRoutes: readonly Route[] = [
  ['GET', '/indexes/:uid/settings', getAll],
  ['PATCH', '/indexes/:uid/settings', changeAll],
  ['DELETE', '/indexes/:uid/settings', resetAll],
  ...SETTINGS.flatMap(settingRoutesOf),
]
