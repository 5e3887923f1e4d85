import { DescribeStreamCommand, DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams'
import { localAws } from '@verbatim/local/lambda/function-definition.ts'
import { composeDocuments } from './composed-documents.ts'
import { indexDifferences, tableDifferences } from './differences.ts'
import type { Difference } from './differences.ts'
import { expectedOf } from './expected.ts'
import { dumpIndexes, otherIndexes } from './index-dump.ts'
import type { Write } from './plan.ts'
import type { ChaosStack } from './stack.ts'
import { readTable } from './table-truth.ts'
import type { TableWriter } from './write-table.ts'

/** Compares what was asked for with the table, and the table with the index, when all is quiet. */
export async function judge(
  { engine, tableName, database }: ChaosStack,
  writer: TableWriter,
  issued: readonly Write[],
): Promise<Difference[]> {
  const table = await readTable(tableName, database.url)
  const [wanted, held] = await Promise.all([composeDocuments(table), dumpIndexes(engine)])
  const others = (await otherIndexes(engine)).map((name): Difference => ({
    kind: 'orphan',
    what: name,
    why: 'an index that no rebuild has taken away',
  }))
  return [
    ...tableDifferences(expectedOf(issued), table, writer.idOf),
    ...indexDifferences(wanted, held),
    ...others,
  ]
}

/** How often a shard of the table's stream has given way to others. */
export async function shardSplits({ database, streamArn }: ChaosStack): Promise<number> {
  const { region, credentials } = localAws
  const client = new DynamoDBStreamsClient({ endpoint: database.url, region, credentials })
  const { StreamDescription } = await client.send(new DescribeStreamCommand({ StreamArn: streamArn }))
  client.destroy()
  const parents = StreamDescription?.Shards?.flatMap(({ ParentShardId }) => ParentShardId ?? [])
  return new Set(parents).size
}
