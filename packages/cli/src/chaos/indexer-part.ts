import { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams'
import { localAws } from '@verbatim/local/lambda/function-definition.ts'
import { openQueue } from '@verbatim/local/lambda/queue.ts'
import { openCheckpoints } from '@verbatim/local/lambda/stream/checkpoints.ts'
import { startMapping } from '@verbatim/local/lambda/stream/event-source-mapping.ts'
import { defaultMappingSettings } from '@verbatim/local/lambda/stream/settings.ts'
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
  const { region, credentials } = localAws
  const mapping = startMapping({
    client: new DynamoDBStreamsClient({ endpoint: settings.databaseEndpoint, region, credentials }),
    streamArn: settings.streamArn,
    target: { name: indexer.name, invoke: repeater.invoke },
    settings: { ...defaultMappingSettings, ...DELIVERY },
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
