import { GetCommand } from '@aws-sdk/lib-dynamodb'
import type { Table } from './client.ts'

/** Reads one item that nobody writes; throws when the table does not answer. */
export async function askTable({ name, client }: Table): Promise<void> {
  await client.send(new GetCommand({ TableName: name, Key: { pk: 'nothing', sk: 'nothing' } }))
}
