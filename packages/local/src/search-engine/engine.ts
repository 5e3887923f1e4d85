import { randomUUID } from 'node:crypto'

import type { SearchIndex } from './index/search-index.ts'
import type { ApiKey } from './keys/key.ts'
import type { Store, StoreChange } from './store/store.ts'
import type { Task } from './tasks/task.ts'

/** Switches of unfinished features; kept and shown, `containsFilter` has an effect. */
export type Features = Record<string, boolean>

/** The whole state of one engine. */
export interface Engine {
  store: Store
  masterKey: string | null
  indexes: Map<string, SearchIndex>
  nextStoreId: number
  tasks: Map<number, Task>
  nextTask: number
  /** Tasks that wait, in order. */
  queue: number[]
  nextBatch: number
  keys: Map<string, ApiKey>
  features: Features
  startedAt: string
  lastUpdate: string | null
  instanceUid: string
  isClosing: boolean
}

/** The switches that the recorded server knows, all off. */
export const defaultFeatures = (): Features => ({
  metrics: false,
  logsRoute: false,
  editDocumentsByFunction: false,
  containsFilter: false,
  dynamicSearchRules: false,
  network: false,
  getTaskDocumentsRoute: false,
  taskQueueCompactionRoute: false,
  compositeEmbedders: false,
  chatCompletions: false,
  multimodal: false,
  foreignKeys: false,
  disableDocumentsFetchQueue: false,
  legacySearch: false,
  renderRoute: false,
})

/** An engine without any index. */
export const newEngine = (store: Store, masterKey: string | null): Engine => ({
  store,
  masterKey,
  indexes: new Map(),
  nextStoreId: 0,
  tasks: new Map(),
  nextTask: 0,
  queue: [],
  nextBatch: 0,
  keys: new Map(),
  features: defaultFeatures(),
  startedAt: now(),
  lastUpdate: null,
  instanceUid: randomUUID(),
  isClosing: false,
})

/** The present time as the API shows it. */
export const now = (): string => new Date().toISOString()

const pad = (number: number): string => String(number).padStart(12, '0')

/** Keys in the store. */
export const storeKeys = {
  index: (id: number) => `i/${pad(id)}`,
  document: (id: number, doc: number) => `d/${pad(id)}/${pad(doc)}`,
  documents: (id: number): [string, string] => [`d/${pad(id)}/`, `d/${pad(id)}0`],
  journal: (id: number, entry: number) => `j/${pad(id)}/${pad(entry)}`,
  journals: (id: number): [string, string] => [`j/${pad(id)}/`, `j/${pad(id)}0`],
  task: (uid: number) => `t/${pad(uid)}`,
  work: (uid: number) => `w/${pad(uid)}`,
  apiKey: (uid: string) => `k/${uid}`,
  state: 'm/state',
}

/** The change that keeps what an index is, apart from its documents. */
export function indexRecord(index: SearchIndex): StoreChange {
  const { uid, primaryKey, createdAt, updatedAt, settings, fields, checkpoint } = index
  const fieldCounts = [...index.fieldCounts]
  const record = {
    uid,
    primaryKey,
    createdAt,
    updatedAt,
    settings,
    fields: fields.names,
    fieldCounts,
    checkpoint,
  }
  return [storeKeys.index(index.storeId), JSON.stringify(record)]
}
