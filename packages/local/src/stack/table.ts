import { readFile } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import {
  CreateTableCommand,
  DeleteTableCommand,
  DescribeTableCommand,
  DynamoDBClient,
  ScanCommand,
  UpdateTimeToLiveCommand,
  type CreateTableCommandInput,
  type TableDescription,
  type TimeToLiveSpecification,
} from '@aws-sdk/client-dynamodb'
import { errorText } from '../lambda/errors.ts'
import { localAws } from '../lambda/function-definition.ts'
import { StartError } from './start-error.ts'

/** A table that a stack works on. */
export interface Table {
  name: string
  /** Undefined for one without a stream. */
  streamArn: string | undefined
  /** True when it held nothing at the start. */
  empty: boolean
}

const activeWithinMs = 20_000

/** A client for the laptop's DynamoDB, or for any other at an endpoint. */
export function connectDatabase(endpoint: string): DynamoDBClient {
  return new DynamoDBClient({ endpoint, region: localAws.region, credentials: localAws.credentials })
}

/** A CreateTable input without its name, and what the table's items expire by. */
type Definition = Omit<CreateTableCommandInput, 'TableName'> & {
  TimeToLiveSpecification?: TimeToLiveSpecification
}

/** Finds the table or makes it as its file says. Rejects with StartError when the endpoint does not answer. */
export async function ensureTable(
  client: DynamoDBClient,
  name: string,
  definitionFile: string,
  endpoint: string,
): Promise<Table> {
  const giveUpAt = Date.now() + activeWithinMs
  let table = await describe(client, name, endpoint)
  const { TimeToLiveSpecification, ...definition }: Definition = JSON.parse(
    await readFile(definitionFile, 'utf8'),
  )
  const isNew = !table
  if (isNew) await client.send(new CreateTableCommand({ ...definition, TableName: name }))
  while (table?.TableStatus !== 'ACTIVE') {
    if (Date.now() > giveUpAt) throw new StartError(`Table ${name} at ${endpoint} does not become active`)
    table = await describe(client, name, endpoint)
    if (table?.TableStatus !== 'ACTIVE') await wait(10)
  }
  if (isNew && TimeToLiveSpecification)
    await client.send(new UpdateTimeToLiveCommand({ TableName: name, TimeToLiveSpecification }))
  const { Count } = await client.send(new ScanCommand({ TableName: name, Limit: 1 }))
  return { name, streamArn: table.LatestStreamArn, empty: Count === 0 }
}

/** A table with its stream. Throws StartError for one that has none. */
export function withStream(table: Table, endpoint: string): Table & { streamArn: string } {
  const { name, streamArn } = table
  if (streamArn !== undefined) return { ...table, streamArn }
  throw new StartError(`Table ${name} at ${endpoint} has no stream, and without one nothing is indexed`)
}

/** Removes the table of a stack that was to leave nothing behind. */
export async function deleteTable(client: DynamoDBClient, name: string): Promise<void> {
  await client.send(new DeleteTableCommand({ TableName: name }))
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
