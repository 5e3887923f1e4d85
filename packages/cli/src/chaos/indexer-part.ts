import { readFile } from 'node:fs/promises'
import { openQueue } from '@verbatim/local/lambda/queue.ts'
import { openCheckpoints } from '@verbatim/local/lambda/stream/checkpoints.ts'
import { startMapping } from '@verbatim/local/lambda/stream/event-source-mapping.ts'
import { defaultMappingSettings } from '@verbatim/local/lambda/stream/settings.ts'
import { connectStreams } from '@verbatim/local/lambda/stream/streams-client.ts'
import { followedRecords } from '@verbatim/local/stack/settings.ts'
import { createPartFunction } from './part-settings.ts'
import type { PartMessage, PartOrder, PartSettings } from './part-settings.ts'
import { createRepeater } from './repeated-batches.ts'

// Small batches and few retries, so that an outage of a second or two makes the mapping give records up.
const DELIVERY = {
  batchSize: 25,
  maximumRetryAttempts: 1,
  retryDelayMs: 50,
  mostRetryDelayMs: 200,
  discoverMs: 1000,
}

/** Starts delivering the table's stream to the indexer, from the checkpoints on. */
export async function startIndexerPart(
  settings: PartSettings,
  tell: (message: PartMessage) => void,
): Promise<void> {
  const indexer = createPartFunction('indexer', settings, console.log)
  await indexer.warm()
  const repeater = createRepeater(indexer, tell)
  const queue = openQueue(settings.deadLetters)
  const mapping = startMapping({
    client: connectStreams(settings.databaseEndpoint),
    streamArn: settings.streamArn,
    target: { name: indexer.name, invoke: repeater.invoke },
    settings: {
      ...defaultMappingSettings,
      filters: JSON.parse(await readFile(followedRecords, 'utf8')),
      ...DELIVERY,
    },
    checkpoints: await openCheckpoints(settings.checkpoints),
    onFailure: {
      ...queue,
      async send(body) {
        const message = await queue.send(body)
        tell({ type: 'fault', kind: 'records given up' })
        return message
      },
    },
    log: (line) => console.log(`[stream] ${line}`),
  })
  process.on('message', (order: PartOrder) => {
    if (order.type === 'arm') repeater.arm(order.kind)
    else void mapping.idle().then(() => tell({ type: 'idle' }))
  })
  tell({ type: 'ready', port: 0 })
}
