import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'

/** The table and a client that reads and writes it. Endpoint, region and credentials come from the environment. */
export type Table = { name: string; client: DynamoDBDocumentClient }

export function connectTable(name: string, endpoint?: string): Table {
  const client = new DynamoDBClient({
    // Throttles and conflicts are retried with jitter by the SDK; six tries stay below three seconds.
    maxAttempts: 6,
    ...(endpoint !== undefined && { endpoint }),
  })
  return {
    name,
    client: DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } }),
  }
}
