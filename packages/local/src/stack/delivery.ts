import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { LocalFunction } from '../lambda/function.ts'
import type { Queue } from '../lambda/queue.ts'
import { openCheckpoints } from '../lambda/stream/checkpoints.ts'
import { startMapping, type EventSourceMapping } from '../lambda/stream/event-source-mapping.ts'
import { defaultMappingSettings, type MappingSettings } from '../lambda/stream/settings.ts'
import { connectStreams } from '../lambda/stream/streams-client.ts'
import type { DataFolder } from './data-folder.ts'
import { readDeadLetters, type DeadLetter } from './dead-letters.ts'
import type { Database } from './database.ts'
import { followedRecords } from './settings.ts'

/** The table's stream on its way to the indexer. */
export interface StreamDelivery extends EventSourceMapping {
  /** What waits to be driven again. */
  deadLetters: () => Promise<DeadLetter[]>
}

/** What is delivered where; `searchId` tells one search engine from another. */
export interface StreamDeliveryOptions {
  database: Database
  data: DataFolder
  deadLetters: Queue
  searchId: string
  indexer: LocalFunction
  settings: Partial<MappingSettings>
  log: (line: string) => void
}

/** Starts delivering the stream. Checkpoints belong to one stream and one search engine: another starts anew. */
export async function startDelivery(options: StreamDeliveryOptions): Promise<StreamDelivery> {
  const { database, data, indexer, log } = options
  const { streamArn } = database.table
  const id = createHash('sha256').update(`${streamArn} ${options.searchId}`).digest('hex').slice(0, 12)
  const filters: MappingSettings['filters'] = JSON.parse(await readFile(followedRecords, 'utf8'))
  const mapping = startMapping({
    client: connectStreams(database.endpoint),
    streamArn,
    target: indexer,
    settings: { ...defaultMappingSettings, filters, ...options.settings },
    checkpoints: await openCheckpoints(path.join(data.stream, `${id}.json`)),
    onFailure: options.deadLetters,
    log,
  })
  return {
    ...mapping,
    deadLetters: () => readDeadLetters(options.deadLetters),
    async close() {
      const ended = mapping.close()
      await indexer.close()
      await ended
    },
  }
}
