import { createQuotaService } from '@verbatim/core/access/quota-service.ts'
import { QUOTAS, type Quota } from '@verbatim/core/access/quotas.ts'
import { createBucketRepository } from '@verbatim/core/dynamo/bucket-repository.ts'
import { connectAccessTable, type Table } from '@verbatim/core/dynamo/client.ts'
import { startDynamoDb } from '@verbatim/local/dynamodb/start-dynamodb.ts'
import { localAws } from '@verbatim/local/lambda/function-definition.ts'
import { accessTableDefinition } from '@verbatim/local/stack/settings.ts'
import { connectDatabase, ensureTable } from '@verbatim/local/stack/table.ts'

/** A million write units on demand in eu-west-1, in US dollars. */
const PRICE = 0.7075

/** Who asks: so many clients, each so often, for documents of so many points. */
type Crowd = { name: string; quota: Quota | null; clients: number; requests: number; points: number }

const CROWDS: Crowd[] = [
  { name: 'an app with a key', quota: QUOTAS.READER, clients: 1, requests: 5000, points: 40 },
  { name: 'people who read a while', quota: QUOTAS.ADDRESS, clients: 100, requests: 20, points: 40 },
  { name: 'people who come once', quota: QUOTAS.ADDRESS, clients: 1000, requests: 1, points: 40 },
]

const WARMING = { name: 'warming', clients: 200, requests: 1, points: 1 }

/** Prints what quotas cost: writes to the table, and time beside that of reading one item of it. */
export async function benchQuota(): Promise<void> {
  let writes = 0
  const server = await startDynamoDb({
    port: 0,
    onRequest: (operation: string) => void (writes += operation === 'UpdateItem' ? 1 : 0),
  })
  const { accessKeyId, secretAccessKey } = localAws.credentials
  Object.assign(process.env, {
    AWS_ENDPOINT_URL_DYNAMODB: server.endpoint,
    AWS_REGION: localAws.region,
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
  })
  const admin = connectDatabase(server.endpoint)
  const { name } = await ensureTable(admin, 'bench-access', accessTableDefinition, server.endpoint)
  const table = connectAccessTable(name)
  try {
    console.log(`reading one item: ${(await readMs(table)).toFixed(2)} ms`)
    // The first requests pay for connecting and compiling.
    await chargeMs(table, { ...WARMING, quota: QUOTAS.ADDRESS })
    for (const crowd of CROWDS) {
      writes = 0
      const ms = await chargeMs(table, crowd)
      const each = writes / (crowd.clients * crowd.requests)
      console.log(
        `${crowd.name}: ${each.toFixed(3)} writes and ${ms.toFixed(3)} ms a request, ` +
          `${(each * PRICE).toFixed(2)} dollars for a million`,
      )
    }
  } finally {
    admin.destroy()
    await server.close()
  }
}

/** Milliseconds a request. */
async function chargeMs(table: Table, { quota, clients, requests, points }: Crowd): Promise<number> {
  if (!quota) throw new TypeError('Without a quota there is nothing to measure')
  const fail = (failure: unknown) => {
    throw failure
  }
  const charge = createQuotaService(createBucketRepository(table), fail)
  const started = performance.now()
  for (let client = 0; client < clients; client++)
    for (let request = 0; request < requests; request++) await charge(`${clients}#${client}`, quota, points)
  return (performance.now() - started) / (clients * requests)
}

async function readMs({ name: TableName, client }: Table): Promise<number> {
  const read = () => client.get({ TableName, Key: { pk: 'none', sk: 'none' } })
  for (let time = 0; time < 100; time++) await read()
  const started = performance.now()
  for (let time = 0; time < 1000; time++) await read()
  return (performance.now() - started) / 1000
}
