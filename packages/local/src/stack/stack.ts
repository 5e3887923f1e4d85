import { randomBytes } from 'node:crypto'
import { errorText } from '../lambda/errors.ts'
import { startHttpApi } from '../lambda/http/http-api.ts'
import type { DeadLetter } from './dead-letters.ts'
import type { MappingSettings } from '../lambda/stream/settings.ts'
import { openQueue } from '../lambda/queue.ts'
import { startQueueServer } from '../lambda/queue-server.ts'
import { createClosing, type Closing } from './closing.ts'
import { openDataFolder, temporaryDataFolder } from './data-folder.ts'
import { startDatabase } from './database.ts'
import { startDelivery, type StreamDelivery } from './delivery.ts'
import { bundleHandlers, createHandlers, invocableOf, type Handlers } from './handlers.ts'
import type { StartOptions } from './options.ts'
import { requestLine } from './request-line.ts'
import { loadSamples, samplesAreDue } from './samples.ts'
import { deleteIndexes, startSearch, type ExternalSearch } from './search.ts'
import { accessTableName, editorKey, tableName } from './settings.ts'
import { StartError } from './start-error.ts'

/** How a stack is started. */
export interface StackOptions {
  /** The folder that keeps everything; without one the stack leaves nothing behind. */
  data?: string
  /** Delete first what an earlier run left in the folder. */
  fresh?: boolean
  /** The API's port on 127.0.0.1; 0 takes any free one. */
  port: number
  /** How open the API is; open when not given. */
  profile?: StartOptions['profile']
  /** Put the sample articles in before the promise resolves, if the table is empty. */
  samples: boolean
  /** Takes a line for each request, each line a function prints, and each retry. */
  log?: (line: string) => void
  /** Told of each request to the embedded DynamoDB, those of the stream's poller among them. */
  onDynamoRequest?: (operation: string, tableName?: string) => void
  /** A DynamoDB that runs elsewhere; `DYNAMODB_ENDPOINT` when not given. */
  dynamoEndpoint?: string
  /** A Meilisearch that runs elsewhere; `MEILI_URL` and `MEILI_KEY` when not given. */
  meilisearch?: ExternalSearch
  /** Other than the usual settings of the stream's delivery. */
  delivery?: Partial<MappingSettings>
}

/** A running Verbatim. */
export interface Stack {
  /** The GraphQL endpoint. */
  url: string
  /** The key for mutations, sent as `x-api-key`. */
  key: string
  dynamoEndpoint: string
  tableName: string
  accessTableName: string
  searchUrl: string
  searchKey: string
  /** What stands before each index's name, or the empty string. */
  searchPrefix: string
  /** One phrase each for the database and the search engine. */
  parts: string[]
  /** Whether the samples are still to be loaded. */
  samplesDue: boolean
  loadSamples(output: 'inherit' | 'ignore', signal?: AbortSignal): Promise<void>
  /** What waits to be driven again: stream records that were given up, and documents that the index refused. */
  deadLetters(): Promise<DeadLetter[]>
  /** Resolves when everything written before the call is indexed, or given up. */
  idle(): Promise<void>
  close(): Promise<void>
}

const writes = new Set(['PutItem', 'UpdateItem', 'DeleteItem', 'BatchWriteItem', 'TransactWriteItems'])

/**
 * Starts the database, the search engine, the functions, the stream's delivery and the HTTP API in this process.
 * Rejects with StartError or PortTakenError for what a person can mend; whatever was started is then closed again.
 */
export async function startStack(options: StackOptions): Promise<Stack> {
  const closing = createClosing()
  try {
    const stack = await start(options, closing)
    if (options.samples && stack.samplesDue) {
      await stack.loadSamples('ignore')
      await stack.idle()
    }
    return stack
  } catch (error) {
    await closing.close()
    throw error
  }
}

async function start(options: StackOptions, closing: Closing): Promise<Stack> {
  const log = options.log ?? (() => undefined)
  const outside = externalServices(options)
  const keep = options.data !== undefined
  const data = keep ? await openDataFolder(options.data ?? '', options.fresh) : await temporaryDataFolder()
  closing.add(() => data.release())
  // Tests share a server that runs elsewhere with others, so their table and indexes have names of their own.
  const run = keep ? '' : randomBytes(4).toString('hex')
  const named = (table: string) => (run ? `${table}-${run}` : table)
  const prefix = outside.meilisearch && run ? `${run}-` : ''
  let delivery: StreamDelivery | undefined
  const onRequest = (operation: string, table?: string) => {
    options.onDynamoRequest?.(operation, table)
    if (writes.has(operation)) delivery?.wake()
  }

  const starting = [
    startDatabase({
      folder: data.dynamodb,
      endpoint: outside.dynamoEndpoint,
      tableName: named(tableName),
      accessTableName: named(accessTableName),
      onRequest,
      dropTable: !keep,
    }).then(closing.closes),
    startSearch(data, outside.meilisearch).then(closing.closes),
    bundleHandlers(data.bundles),
  ] as const
  // All of them, so that what did start is closed when another one fails.
  await Promise.allSettled(starting)
  const [database, search, bundles] = await Promise.all(starting)
  if (prefix) closing.add(() => deleteIndexes(search, prefix))

  const deadLetters = openQueue(data.deadLetters)
  const queues = closing.closes(await startQueueServer(deadLetters))
  const links = {
    App: { name: 'verbatim', stage: 'local' },
    Table: { name: database.table.name },
    Access: { name: database.access.name, pepper: randomBytes(16).toString('hex') },
    Search: { url: search.url, key: search.key, ...(prefix && { prefix }) },
    DeadLetters: { url: queues.queueUrl },
    EditorKey: { value: editorKey },
  }
  const endpoints = {
    AWS_ENDPOINT_URL_DYNAMODB: database.endpoint,
    AWS_ENDPOINT_URL_DYNAMODB_STREAMS: database.endpoint,
    AWS_ENDPOINT_URL_SQS: queues.endpoint,
    API_PROFILE: options.profile ?? 'open',
    LEAST_CONFIDENCE: process.env['LEAST_CONFIDENCE'] ?? '0',
  }
  const handlers = createHandlers(bundles, links, endpoints, log)
  for (const handler of Object.values(handlers)) closing.closes(handler)
  await Promise.all([applySettings(handlers), handlers.graphql.warm()])
  delivery = await startDelivery({
    database,
    data,
    deadLetters,
    searchId: outside.meilisearch ? `${search.url} ${prefix}` : search.what,
    indexer: handlers.indexer,
    settings: options.delivery ?? {},
    log: (line) => log(`[stream] ${line}`),
  })
  closing.closes(delivery)
  const api = await startHttpApi({
    port: options.port,
    routes: { '/graphql': handlers.graphql, '/health': handlers.graphql, '/ready': handlers.graphql },
    invocable: invocableOf(handlers),
    home: '/graphql',
    onAnswer: (answered) => log(requestLine(answered)),
    onFailure: (message) => log(`[api] ${message}`),
  })
  closing.closes(api)

  const url = `${api.url}/graphql`
  const target = { url, key: editorKey, stateFile: data.samplesState }
  return {
    url,
    key: editorKey,
    dynamoEndpoint: database.endpoint,
    tableName: database.table.name,
    accessTableName: database.access.name,
    searchUrl: search.url,
    searchKey: search.key,
    searchPrefix: prefix,
    parts: [database.what, search.what],
    samplesDue: await samplesAreDue(data.samplesState, database.table.empty),
    loadSamples: (output, signal) => loadSamples(target, output, signal),
    deadLetters: delivery.deadLetters,
    idle: delivery.idle,
    close: () => closing.close(),
  }
}

/** Index settings before documents; the function is needed once, so its memory is given back. */
async function applySettings({ setup }: Handlers): Promise<void> {
  try {
    await setup.invoke({ task: 'settings' })
  } catch (error) {
    throw new StartError(`The search indexes could not be set up: ${errorText(error)}`, { cause: error })
  }
  await setup.close()
}

function externalServices({ dynamoEndpoint, meilisearch }: StackOptions) {
  const { DYNAMODB_ENDPOINT, MEILI_URL, MEILI_KEY = '' } = process.env
  const named = MEILI_URL ? { url: MEILI_URL.replace(/\/+$/, ''), key: MEILI_KEY } : undefined
  return {
    dynamoEndpoint: dynamoEndpoint ?? (DYNAMODB_ENDPOINT || undefined),
    meilisearch: meilisearch ?? named,
  }
}
