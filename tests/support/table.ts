import { randomBytes } from 'node:crypto'
import {
  CreateTableCommand,
  DeleteTableCommand,
  DynamoDBClient,
  UpdateTimeToLiveCommand,
} from '@aws-sdk/client-dynamodb'
import type { CreateTableCommandInput } from '@aws-sdk/client-dynamodb'
import { createArticleRepository } from '@verbatim/core/dynamo/article-repository.ts'
import { createBuckets } from '@verbatim/core/dynamo/buckets.ts'
import { connectTable } from '@verbatim/core/dynamo/client.ts'
import { createItemReader } from '@verbatim/core/dynamo/item-reader.ts'
import { createQuoteRepository } from '@verbatim/core/dynamo/quote-repository.ts'
import { createSpeakerRepository } from '@verbatim/core/dynamo/speaker-repository.ts'
import { createAccessTable } from './access-table.ts'
import { startDynamoDb } from '@verbatim/local/dynamodb/start-dynamodb.ts'
import definition from '../../packages/core/src/dynamo/table.json' with { type: 'json' }

/**
 * A fresh table in the embedded database, or in the one at `DYNAMODB_ENDPOINT` or `beside`, with what is kept in it.
 * Calls can be counted in the embedded one only.
 */
export async function openTable({ embedded = false, beside }: { embedded?: boolean; beside?: string } = {}) {
  const calls: string[] = []
  const given = beside ?? (embedded ? undefined : process.env['DYNAMODB_ENDPOINT'])
  const server =
    given === undefined
      ? await startDynamoDb({
          port: 0,
          onRequest: (operation: string, tableName = '') => {
            if (!tableName.startsWith('verbatim-access-')) calls.push(operation)
          },
        })
      : undefined
  const endpoint = given ?? server?.endpoint ?? ''
  const client = new DynamoDBClient({ endpoint })
  const name = `verbatim-${randomBytes(6).toString('hex')}`
  const { TimeToLiveSpecification, ...items } = definition
  await client.send(new CreateTableCommand({ ...(items as CreateTableCommandInput), TableName: name }))
  await client.send(new UpdateTimeToLiveCommand({ TableName: name, TimeToLiveSpecification }))
  const access = await createAccessTable(client, endpoint)
  const table = connectTable(name, endpoint)
  const read = createItemReader(table)
  const buckets = createBuckets(table)
  return {
    table,
    access,
    endpoint,
    /** The operations asked of this table so far, in order; empty with a database that was given. */
    calls,
    articles: createArticleRepository(table, read, buckets),
    quotes: createQuoteRepository(table, read, buckets),
    speakers: createSpeakerRepository(table, read, buckets),
    async close() {
      for (const TableName of [name, access.name]) await client.send(new DeleteTableCommand({ TableName }))
      client.destroy()
      await server?.close()
    },
  }
}

export type OpenTable = Awaited<ReturnType<typeof openTable>>
