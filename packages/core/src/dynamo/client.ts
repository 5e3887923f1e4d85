import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { callBackend } from '../request-scope.ts'

/** The table and a client that reads and writes it. Endpoint, region and credentials come from the environment. */
export type Table = { name: string; client: DynamoDBDocumentClient }

export function connectTable(name: string, endpoint?: string): Table {
  const client = new DynamoDBClient({
    // Throttles and conflicts are retried with jitter by the SDK; six tries stay below three seconds.
    maxAttempts: 6,
    ...(endpoint !== undefined && { endpoint }),
  })
  bindToScope(client)
  return {
    name,
    client: DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } }),
  }
}

/** Every call, retries among them, is counted for the request that it is made for, and given up with it. */
function bindToScope({ config }: DynamoDBClient): void {
  const { requestHandler } = config
  const handle = requestHandler.handle.bind(requestHandler)
  requestHandler.handle = (request, options) =>
    callBackend('table', (signal) => handle(request, signal ? { ...options, abortSignal: signal } : options))
}

/** A second and a half at the most: a request waits for these answers before anything else is done for it. */
const BRIEF = {
  maxAttempts: 2,
  requestHandler: { connectionTimeout: 300, requestTimeout: 700, throwOnRequestTimeout: true },
}

/**
 * The table of keys, quotas and the audit trail. What it does not answer at once, it does not answer. Its calls are
 * not given up with the request: the trail says what became of a change also when its time was over.
 */
export function connectAccessTable(name: string): Table {
  return { name, client: DynamoDBDocumentClient.from(new DynamoDBClient(BRIEF)) }
}
