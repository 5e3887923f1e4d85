import { randomUUID } from 'node:crypto'

import {
  CreateTableCommand,
  type CreateTableCommandInput,
  DeleteTableCommand,
  DynamoDBClient,
  waitUntilTableExists,
} from '@aws-sdk/client-dynamodb'
import { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams'
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { afterAll } from 'vitest'

import { startDynamoDb } from '../../../packages/local/src/dynamodb/start-dynamodb.ts'

/** A server under test and the unmodified AWS clients on it. */
export interface ServerUnderTest {
  endpoint: string
  client: DynamoDBClient
  documents: DynamoDBDocumentClient
  streams: DynamoDBStreamsClient
  /** Creates a table whose name nobody else has; it is deleted when the tests of the file are over. */
  createTable: (definition?: Partial<CreateTableCommandInput>) => Promise<string>
}

/** The clients' settings: any key pair will do, and no retry may hide a failure. */
export function clientsOf(endpoint: string) {
  const config = {
    endpoint,
    region: 'us-east-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    maxAttempts: 1,
  }
  const client = new DynamoDBClient(config)
  const marshallOptions = { removeUndefinedValues: true }
  return {
    client,
    documents: DynamoDBDocumentClient.from(client, { marshallOptions }),
    streams: new DynamoDBStreamsClient(config),
  }
}

/** The embedded server, in memory, or the one that DYNAMODB_ENDPOINT names, which must then answer the same. */
export async function serverUnderTest(): Promise<ServerUnderTest> {
  const given = process.env['DYNAMODB_ENDPOINT']
  const embedded = given ? undefined : await startDynamoDb({ port: 0 })
  const endpoint = given ?? embedded?.endpoint ?? ''
  const clients = clientsOf(endpoint)
  const tables: string[] = []
  afterAll(async () => {
    for (const TableName of tables) await clients.client.send(new DeleteTableCommand({ TableName }))
    clients.client.destroy()
    clients.streams.destroy()
    await embedded?.close()
  })
  return {
    endpoint,
    ...clients,
    createTable: async (definition = {}) => {
      const TableName = `contract-${randomUUID()}`
      await clients.client.send(new CreateTableCommand({ ...plainTable, ...definition, TableName }))
      await waitUntilTableExists({ client: clients.client, maxWaitTime: 20, minDelay: 1 }, { TableName })
      tables.push(TableName)
      return TableName
    },
  }
}

/** A table with both keys, paid by request. */
export const plainTable = {
  BillingMode: 'PAY_PER_REQUEST',
  AttributeDefinitions: [
    { AttributeName: 'pk', AttributeType: 'S' },
    { AttributeName: 'sk', AttributeType: 'S' },
  ],
  KeySchema: [
    { AttributeName: 'pk', KeyType: 'HASH' },
    { AttributeName: 'sk', KeyType: 'RANGE' },
  ],
} satisfies Partial<CreateTableCommandInput>

/** The same with a global index by `speaker` and `dated`, and one that shows keys only. */
export const indexedTable = {
  ...plainTable,
  AttributeDefinitions: [
    ...plainTable.AttributeDefinitions,
    { AttributeName: 'speaker', AttributeType: 'S' },
    { AttributeName: 'dated', AttributeType: 'N' },
  ],
  GlobalSecondaryIndexes: [
    {
      IndexName: 'by-speaker',
      KeySchema: [
        { AttributeName: 'speaker', KeyType: 'HASH' },
        { AttributeName: 'dated', KeyType: 'RANGE' },
      ],
      Projection: { ProjectionType: 'ALL' },
    },
    {
      IndexName: 'keys-by-date',
      KeySchema: [{ AttributeName: 'dated', KeyType: 'HASH' }],
      Projection: { ProjectionType: 'KEYS_ONLY' },
    },
  ],
} satisfies Partial<CreateTableCommandInput>

/** The same with a stream of both images. */
export const streamedTable = {
  ...indexedTable,
  StreamSpecification: { StreamEnabled: true, StreamViewType: 'NEW_AND_OLD_IMAGES' },
} satisfies Partial<CreateTableCommandInput>

/** A refusal as the SDK throws it; `Item` and `CancellationReasons` where the service sends them. */
export interface Refusal {
  name: string
  message: string
  Item?: Record<string, unknown>
  CancellationReasons?: { Code?: string; Message?: string; Item?: Record<string, unknown> }[]
}

/** The error that a request is refused with; fails when it is not refused. */
export async function refusalOf(request: Promise<unknown>): Promise<Refusal> {
  try {
    await request
  } catch (error) {
    if (error instanceof Error) return error
  }
  throw new Error('The request was expected to be refused, and went through')
}
