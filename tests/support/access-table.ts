import { randomBytes } from 'node:crypto'
import { CreateTableCommand, DeleteTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb'
import type { CreateTableCommandInput } from '@aws-sdk/client-dynamodb'
import { connectAccessTable, type Table } from '@verbatim/core/dynamo/client.ts'
import { startDynamoDb } from '@verbatim/local/dynamodb/start-dynamodb.ts'
import definition from '../../packages/core/src/dynamo/access-table.json' with { type: 'json' }

/** Makes a fresh access table in the database at this endpoint. */
export async function createAccessTable(client: DynamoDBClient, endpoint: string): Promise<Table> {
  const name = `verbatim-access-${randomBytes(6).toString('hex')}`
  const { TimeToLiveSpecification: _, ...table } = definition
  await client.send(new CreateTableCommand({ ...(table as CreateTableCommandInput), TableName: name }))
  return connectAccessTable(name, endpoint)
}

/** A fresh access table in an embedded database, the operations asked of it, and a way to take the database away. */
export async function openAccessTable() {
  const calls: string[] = []
  const server = await startDynamoDb({
    port: 0,
    onRequest: (operation: string) => void calls.push(operation),
  })
  const client = new DynamoDBClient({
    endpoint: server.endpoint,
    region: 'eu-west-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    maxAttempts: 1,
  })
  const table = await createAccessTable(client, server.endpoint)
  calls.length = 0
  return {
    table,
    endpoint: server.endpoint,
    calls,
    /** From then on nothing answers. */
    stop: () => server.close(),
    async close() {
      await client.send(new DeleteTableCommand({ TableName: table.name })).catch(() => undefined)
      client.destroy()
      await server.close()
    },
  }
}

export type OpenAccessTable = Awaited<ReturnType<typeof openAccessTable>>
