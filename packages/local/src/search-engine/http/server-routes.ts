import { keptVectors } from '../documents/special-fields.ts'
import type { Engine } from '../engine.ts'
import { eachBit } from '../index/bits.ts'
import type { SearchIndex } from '../index/search-index.ts'
import type { JsonObject } from '../json.ts'
import { isObject, parseObject } from '../json.ts'
import { storeKeys } from '../engine.ts'
import { readParameters } from './parameters.ts'
import type { ParameterSpecs } from './parameters.ts'
import { checkBody } from './fields.ts'
import { jsonBody } from './request.ts'
import type { Request, Response } from './request.ts'
import type { Route } from './router.ts'

const STATS: ParameterSpecs = {
  showInternalDatabaseSizes: { type: 'boolean', code: 'bad_request' },
  sizeFormat: { type: 'string', code: 'bad_request' },
}

/** The figures of one index. */
export function indexStats(engine: Engine, index: SearchIndex): JsonObject {
  const isIndexing = [...engine.tasks.values()].some(
    (task) => task.status === 'processing' && task.indexUid === index.uid,
  )
  const names = [...index.fieldCounts].toSorted(([a], [b]) => (a < b ? -1 : 1))
  return {
    numberOfDocuments: index.liveCount,
    rawDocumentDbSize: 0,
    avgDocumentSize: 0,
    isIndexing,
    ...countEmbeddings(index),
    fieldDistribution: Object.fromEntries(names),
  }
}

/** How many vectors the embedders of an index have, and for how many documents. */
function countEmbeddings({ settings, documents, live }: SearchIndex): JsonObject {
  let numberOfEmbeddings = 0
  let numberOfEmbeddedDocuments = 0
  const names = Object.keys(settings.embedders)
  if (names.length > 0) {
    eachBit(live, (doc) => {
      const { _vectors: vectors } = parseObject(documents.get(doc) ?? '{}')
      const own = names.map((name) =>
        isObject(vectors) ? (keptVectors(vectors[name])?.embeddings.length ?? 0) : 0,
      )
      numberOfEmbeddings += own.reduce((sum, count) => sum + count, 0)
      if (own.some((count) => count > 0)) numberOfEmbeddedDocuments++
    })
  }
  return { numberOfEmbeddings, numberOfEmbeddedDocuments }
}

function stats({ engine, query, rights }: Request): Response {
  rights.check('stats.get')
  readParameters(query, STATS)
  const indexes: JsonObject = {}
  for (const [uid, index] of engine.indexes) if (rights.mayUse(uid)) indexes[uid] = indexStats(engine, index)
  return {
    status: 200,
    body: { databaseSize: 0, usedDatabaseSize: 0, lastUpdate: engine.lastUpdate, indexes },
  }
}

/** Answers the figures of the index in the path. */
export function oneIndexStats(index: SearchIndex, { engine, query }: Request): Response {
  readParameters(query, STATS)
  return { status: 200, body: indexStats(engine, index) }
}

function version({ rights, engine }: Request): Response {
  rights.check('version')
  return { status: 200, body: { commitSha: 'embedded', commitDate: engine.startedAt, pkgVersion: '1.50.0' } }
}

async function changeFeatures(request: Request): Promise<Response> {
  const { engine, rights } = request
  rights.check('experimental.update')
  const names = Object.keys(engine.features)
  const specs = Object.fromEntries(
    names.map((name) => [name, { type: 'boolean', code: 'bad_request', nullable: true }] as const),
  )
  const body = checkBody(jsonBody(request), specs)
  for (const [name, value] of Object.entries(isObject(body) ? body : {}))
    if (value !== null) engine.features[name] = value === true
  await engine.store.write([[storeKeys.state, JSON.stringify({ features: engine.features })]])
  return { status: 200, body: engine.features }
}

/** Routes about the engine as a whole. */
export const serverRoutes: readonly Route[] = [
  ['GET', '/', () => ({ status: 200, body: { status: 'Meilisearch is running' } })],
  ['GET', '/health', () => ({ status: 200, body: { status: 'available' } })],
  ['GET', '/version', version],
  ['GET', '/stats', stats],
  [
    'GET',
    '/experimental-features',
    ({ engine, rights }) => {
      rights.check('experimental.get')
      return { status: 200, body: engine.features }
    },
  ],
  ['PATCH', '/experimental-features', changeFeatures],
]
