import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import {
  BatchGetCommand,
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  ScanCommand,
  TransactWriteCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb'
import { callBackend } from '../request-scope.ts'
import type { TableClient } from './table-client.ts'

/** A second and a half at the most: a request waits for these answers before anything else is done for it. */
const BRIEF = {
  maxAttempts: 2,
  requestHandler: { connectionTimeout: 300, requestTimeout: 700, throwOnRequestTimeout: true },
}

/** The SDK's client of the main table. Endpoint, region and credentials come from the environment. */
export function connectWithinScope(endpoint?: string): TableClient {
  const client = new DynamoDBClient({
    // Throttles and conflicts are retried with jitter by the SDK; six tries stay below three seconds.
    maxAttempts: 6,
    ...(endpoint !== undefined && { endpoint }),
  })
  bindToScope(client)
  return tableClient(client)
}

/** One that answers at once or not at all. */
export function connectBriefly(): TableClient {
  return tableClient(new DynamoDBClient(BRIEF))
}

/** The operations of a client, with plain values for items. */
export function tableClient(client: DynamoDBClient): TableClient {
  const documents = DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } })
  // Command by command: the SDK's own client with a method for each would bring in all of its commands.
  return {
    get: (input) => documents.send(new GetCommand(input)),
    batchGet: (input) => documents.send(new BatchGetCommand(input)),
    query: (input) => documents.send(new QueryCommand(input)),
    scan: (input) => documents.send(new ScanCommand(input)),
    put: (input) => documents.send(new PutCommand(input)),
    update: (input) => documents.send(new UpdateCommand(input)),
    transactWrite: (input) => documents.send(new TransactWriteCommand(input)),
    destroy: () => client.destroy(),
  }
}

/** Every call, retries among them, is counted for the request that it is made for, and given up with it. */
function bindToScope({ config }: DynamoDBClient): void {
  const { requestHandler } = config
  const handle = requestHandler.handle.bind(requestHandler)
  requestHandler.handle = (request, options) =>
    callBackend('table', (signal) => handle(request, signal ? { ...options, abortSignal: signal } : options))
}
