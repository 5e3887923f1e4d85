import { startDynamoDb } from '../dynamodb/start-dynamodb.ts'
import { localAws } from '../lambda/function-definition.ts'
import { connectDatabase, deleteTable, ensureTable, type Table } from './table.ts'

/** A DynamoDB that answers, and the stack's table in it. */
export interface Database {
  endpoint: string
  table: Table
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
  /** Told of every request to the embedded database. */
  onRequest: (operation: string, tableName?: string) => void
  /** Remove the table at the end: for tests against a database that outlives them. */
  dropTable: boolean
}

/** Starts the embedded database, or connects to the one that was given, and makes the table when it is missing. */
export async function startDatabase(options: DatabaseOptions): Promise<Database> {
  const server = options.endpoint === undefined ? await startEmbedded(options) : undefined
  const endpoint = server?.endpoint ?? options.endpoint ?? ''
  const client = connectDatabase(endpoint)
  try {
    const table = await ensureTable(client, options.tableName, endpoint)
    return {
      endpoint,
      table,
      what: server ? 'embedded DynamoDB' : `DynamoDB at ${endpoint}`,
      async close() {
        if (options.dropTable && !server) await deleteTable(client, table.name)
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
