import { readFile } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import {
  CreateTableCommand,
  DeleteTableCommand,
  DescribeTableCommand,
  DynamoDBClient,
  ScanCommand,
  type CreateTableCommandInput,
  type TableDescription,
} from '@aws-sdk/client-dynamodb'
import { errorText } from '../lambda/errors.ts'
import { localAws } from '../lambda/function-definition.ts'
import { tableDefinition } from './settings.ts'
import { StartError } from './start-error.ts'

/** The table that a stack works on. */
export interface Table {
  name: string
  streamArn: string
  /** True when it held nothing at the start. */
  empty: boolean
}

const activeWithinMs = 20_000

/** A client for the laptop's DynamoDB, or for any other at an endpoint. */
export function connectDatabase(endpoint: string): DynamoDBClient {
  return new DynamoDBClient({ endpoint, region: localAws.region, credentials: localAws.credentials })
}

/** Finds the table or makes it. Rejects with StartError when the endpoint does not answer or there is no stream. */
export async function ensureTable(client: DynamoDBClient, name: string, endpoint: string): Promise<Table> {
  const giveUpAt = Date.now() + activeWithinMs
  let table = await describe(client, name, endpoint)
  if (!table) await create(client, name)
  while (table?.TableStatus !== 'ACTIVE') {
    if (Date.now() > giveUpAt) throw new StartError(`Table ${name} at ${endpoint} does not become active`)
    table = await describe(client, name, endpoint)
    if (table?.TableStatus !== 'ACTIVE') await wait(10)
  }
  if (!table.LatestStreamArn) {
    throw new StartError(`Table ${name} at ${endpoint} has no stream, and without one nothing is indexed`)
  }
  const { Count } = await client.send(new ScanCommand({ TableName: name, Limit: 1 }))
  return { name, streamArn: table.LatestStreamArn, empty: Count === 0 }
}

/** Removes the table of a stack that was to leave nothing behind. */
export async function deleteTable(client: DynamoDBClient, name: string): Promise<void> {
  await client.send(new DeleteTableCommand({ TableName: name }))
}

async function create(client: DynamoDBClient, name: string): Promise<void> {
  const text = await readFile(tableDefinition, 'utf8')
  const definition: Omit<CreateTableCommandInput, 'TableName'> = JSON.parse(text)
  await client.send(new CreateTableCommand({ ...definition, TableName: name }))
}

async function describe(
  client: DynamoDBClient,
  TableName: string,
  endpoint: string,
): Promise<TableDescription | undefined> {
  try {
    const { Table: found } = await client.send(new DescribeTableCommand({ TableName }))
    return found
  } catch (error) {
    if (error instanceof Error && error.name === 'ResourceNotFoundException') return undefined
    throw new StartError(`DynamoDB at ${endpoint} does not answer: ${errorText(error)}`, { cause: error })
  }
}
