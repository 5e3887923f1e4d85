import { startDynamoDb } from '../dynamodb/start-dynamodb.ts'
import { localAws } from '../lambda/function-definition.ts'
import { accessTableDefinition, tableDefinition } from './settings.ts'
import { connectDatabase, deleteTable, ensureTable, withStream, type Table } from './table.ts'

/** A DynamoDB that answers, and the stack's tables in it. */
export interface Database {
  endpoint: string
  table: Table & { streamArn: string }
  /** Keys, quotas and the audit trail. */
  access: Table
  /** Said to the person who started it. */
  what: string
  close(): Promise<void>
}

/** What a database is started with. */
export interface DatabaseOptions {
  /** The embedded database's folder; in memory when undefined. */
  folder: string | undefined
  /** Use the DynamoDB here instead of the embedded one. */
  endpoint: string | undefined
  tableName: string
  accessTableName: string
  /** Told of every request to the embedded database. */
  onRequest: (operation: string, tableName?: string) => void
  /** Remove the tables at the end: for tests against a database that outlives them. */
  dropTable: boolean
}

/** Starts the embedded database, or connects to the one that was given, and makes the tables that are missing. */
export async function startDatabase(options: DatabaseOptions): Promise<Database> {
  const server = options.endpoint === undefined ? await startEmbedded(options) : undefined
  const endpoint = server?.endpoint ?? options.endpoint ?? ''
  const client = connectDatabase(endpoint)
  try {
    const [stored, access] = await Promise.all([
      ensureTable(client, options.tableName, tableDefinition, endpoint),
      ensureTable(client, options.accessTableName, accessTableDefinition, endpoint),
    ])
    const table = withStream(stored, endpoint)
    return {
      endpoint,
      table,
      access,
      what: server ? 'embedded DynamoDB' : `DynamoDB at ${endpoint}`,
      async close() {
        if (options.dropTable && !server)
          await Promise.all([table, access].map(({ name }) => deleteTable(client, name)))
        client.destroy()
        await server?.close()
      },
    }
  } catch (error) {
    await server?.close()
    throw error
  }
}

function startEmbedded({ folder, onRequest }: DatabaseOptions) {
  return startDynamoDb({ ...(folder && { path: folder }), port: 0, region: localAws.region, onRequest })
}
