import type { Engine } from './engine.ts'
import { defaultFeatures, now, storeKeys } from './engine.ts'
import { fieldId } from './index/fields.ts'
import type { Json, JsonObject } from './json.ts'
import { isObject, parseObject, textOf } from './json.ts'
import { DEFAULT_KEYS } from './keys/actions.ts'
import type { ApiKey } from './keys/key.ts'
import { keyOf } from './http/keys-routes.ts'
import { mergeSettings } from './settings/merge.ts'
import { defaultSettings } from './settings/settings.ts'
import { restoreIndex } from './tasks/checkpoints.ts'
import { makeIndex, register } from './tasks/indexes.ts'
import type { Task } from './tasks/task.ts'
import { randomUUID } from 'node:crypto'

/** Fills an engine with what its store holds. Tasks that had not ended wait again. */
export async function loadEngine(engine: Engine): Promise<void> {
  await loadState(engine)
  await loadIndexes(engine)
  await loadTasks(engine)
  await loadKeys(engine)
}

async function loadState(engine: Engine): Promise<void> {
  for await (const [, text] of engine.store.entries('m/', 'm0')) {
    const { features } = parseObject(text)
    if (!isObject(features)) continue
    engine.features = defaultFeatures()
    for (const name of Object.keys(engine.features)) engine.features[name] = features[name] === true
  }
}

async function loadIndexes(engine: Engine): Promise<void> {
  for await (const [key, text] of engine.store.entries('i/', 'i0')) {
    const id = Number(key.slice(2))
    const record = parseObject(text)
    const { uid, primaryKey, createdAt, updatedAt, settings, fields, fieldCounts, checkpoint } = record
    const index = makeIndex(engine, {
      uid: textOf(uid),
      storeId: id,
      primaryKey: typeof primaryKey === 'string' ? primaryKey : null,
      settings: isObject(settings)
        ? mergeSettings(defaultSettings(), withoutNulls(settings))
        : defaultSettings(),
      createdAt: textOf(createdAt),
    })
    index.updatedAt = textOf(updatedAt)
    index.checkpoint = typeof checkpoint === 'number' ? checkpoint : null
    index.fieldCounts = new Map(countsOf(fieldCounts))
    for (const name of Array.isArray(fields) ? fields : []) fieldId(index.fields, textOf(name))
    engine.nextStoreId = Math.max(engine.nextStoreId, id + 1)
    await restoreIndex(engine, index)
    register(engine, index)
  }
}

const countsOf = (value: Json | undefined): [string, number][] =>
  Array.isArray(value)
    ? value.map((pair) => (Array.isArray(pair) ? [textOf(pair[0]), Number(pair[1])] : ['', 0]))
    : []

const withoutNulls = (settings: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== null))

async function loadTasks(engine: Engine): Promise<void> {
  for await (const [, text] of engine.store.entries('t/', 't0')) {
    // What is read here was written by this engine.
    const task: Task = JSON.parse(text)
    if (task.status === 'processing') task.status = 'enqueued'
    engine.tasks.set(task.uid, task)
    engine.nextTask = Math.max(engine.nextTask, task.uid + 1)
    if (task.batchUid !== null) engine.nextBatch = Math.max(engine.nextBatch, task.batchUid + 1)
    if (task.status === 'enqueued') engine.queue.push(task.uid)
  }
}

async function loadKeys(engine: Engine): Promise<void> {
  const keys: ApiKey[] = []
  for await (const [, text] of engine.store.entries('k/', 'k0')) keys.push(JSON.parse(text))
  keys.sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1))
  // The secrets follow from the master key, which may be another one than last time.
  for (const key of keys) engine.keys.set(key.uid, { ...key, key: keyOf(engine.masterKey, key.uid) })
  if (keys.length === 0 && engine.masterKey !== null) await makeDefaultKeys(engine)
}

async function makeDefaultKeys(engine: Engine): Promise<void> {
  const start = Date.parse(now())
  for (const [i, { name, description, actions }] of DEFAULT_KEYS.toReversed().entries()) {
    const uid = randomUUID()
    const at = new Date(start + i).toISOString()
    const key: ApiKey = {
      name,
      description,
      key: keyOf(engine.masterKey, uid),
      uid,
      actions,
      indexes: ['*'],
      expiresAt: null,
      createdAt: at,
      updatedAt: at,
    }
    engine.keys.set(uid, key)
    await engine.store.write([[storeKeys.apiKey(uid), JSON.stringify(key)]])
  }
}
