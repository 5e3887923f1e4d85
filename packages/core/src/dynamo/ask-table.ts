import type { Table } from './client.ts'

/** Reads one item that nobody writes; throws when the table does not answer. */
export async function askTable({ name, client }: Table): Promise<void> {
  await client.get({ TableName: name, Key: { pk: 'nothing', sk: 'nothing' } })
}
