import { randomBytes } from 'node:crypto'
import {
  CreateTableCommand,
  DeleteTableCommand,
  DynamoDBClient,
  PutItemCommand,
} from '@aws-sdk/client-dynamodb'
import { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams'
import { startDynamoDb } from '../../../packages/local/src/dynamodb/start-dynamodb.ts'

/** A table with a stream in the embedded database, or in the one at `DYNAMODB_ENDPOINT`. */
export interface StreamTable {
  endpoint: string
  streamArn: string
  streams: DynamoDBStreamsClient
  /** Writes items numbered so, one after another. */
  write(...numbers: number[]): Promise<void>
  close(): Promise<void>
}

export async function openStreamTable(): Promise<StreamTable> {
  const given = process.env['DYNAMODB_ENDPOINT']
  const server = given ? undefined : await startDynamoDb({ port: 0 })
  const settings = {
    endpoint: given ?? server?.endpoint ?? '',
    region: 'eu-west-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  }
  const client = new DynamoDBClient(settings)
  const streams = new DynamoDBStreamsClient(settings)
  const TableName = `mapping-${randomBytes(6).toString('hex')}`
  const created = await client.send(
    new CreateTableCommand({
      TableName,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }],
      KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
      StreamSpecification: { StreamEnabled: true, StreamViewType: 'NEW_AND_OLD_IMAGES' },
    }),
  )
  return {
    endpoint: settings.endpoint,
    streamArn: created.TableDescription?.LatestStreamArn ?? '',
    streams,
    async write(...numbers) {
      for (const n of numbers) {
        const Item = { pk: { S: `item-${n}` }, n: { N: String(n) } }
        await client.send(new PutItemCommand({ TableName, Item }))
      }
    },
    async close() {
      await client.send(new DeleteTableCommand({ TableName }))
      client.destroy()
      streams.destroy()
      await server?.close()
    },
  }
}
