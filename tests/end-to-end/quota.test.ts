import { DynamoDBClient, ScanCommand } from '@aws-sdk/client-dynamodb'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startStack, type Stack } from '@verbatim/local/stack/stack.ts'
import { runCommand } from '../support/maintenance.ts'

let stack: Stack
let open: Stack
const calls: string[] = []
beforeAll(async () => {
  const onDynamoRequest = (operation: string, table?: string) => void calls.push(`${operation} ${table}`)
  stack = await startStack({ port: 0, samples: false, profile: 'production', onDynamoRequest })
  open = await startStack({ port: 0, samples: false, onDynamoRequest })
})
afterAll(async () => {
  await stack.close()
  await open.close()
})

/** Some 9,900 points: a hundred articles of 48 quotes each. */
const LARGE = '{ articles(first: 100) { nodes { quotes(first: 97) { nodes { id } } } } }'

const post = (url: string, query: string, key?: string) =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(key !== undefined && { 'x-api-key': key }) },
    body: JSON.stringify({ query }),
  })

/** Sends the document until it is refused, and answers how often it was not. */
async function untilRefused(query: string, key?: string): Promise<[times: number, refusal: Response]> {
  for (let times = 0; times < 100; times++) {
    const response = await post(stack.url, query, key)
    if (response.status === 429) return [times, response]
    expect(response.status).toBe(200)
  }
  throw new Error('It was never refused')
}

it('an address that asks for too much is told how long to wait, and a key has more', async () => {
  const [times, refusal] = await untilRefused(LARGE)
  // 20,000 points, and what comes back meanwhile.
  expect(times).toBeGreaterThanOrEqual(2)
  expect(times).toBeLessThan(6)
  const after = Number(refusal.headers.get('retry-after'))
  expect(after).toBeGreaterThan(0)
  expect(await refusal.json()).toMatchObject({
    errors: [
      {
        message: expect.stringContaining(`Try again in ${after} s.`),
        extensions: { code: 'LIMIT_EXCEEDED', retryAfter: after, limit: { name: 'points', most: 20_000 } },
      },
    ],
  })

  const reader = (
    await runCommand(stack, 'keys', 'create', '--name', 'App', '--role', 'reader')
  ).output.trim()
  const [more] = await untilRefused(LARGE, reader)
  expect(more).toBeGreaterThanOrEqual(20)
  const admin = (await runCommand(stack, 'keys', 'create', '--name', 'Op', '--role', 'admin')).output.trim()
  for (let time = 0; time < 25; time++) expect((await post(stack.url, LARGE, admin)).status).toBe(200)

  // What cannot be read, parsed or executed counts as well, a point each: a refused address stays refused.
  await untilRefused(LARGE)
  for (let time = 0; time < 5; time++) await post(stack.url, LARGE)
})

it('keeps no address as it is', async () => {
  const client = new DynamoDBClient({
    endpoint: stack.dynamoEndpoint,
    region: 'eu-west-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  })
  const { Items = [] } = await client.send(new ScanCommand({ TableName: stack.accessTableName }))
  client.destroy()
  const kept = Items.map(({ pk }) => pk?.S ?? '')
  expect(kept).toContainEqual(expect.stringMatching(/^quota#address#[\w-]{22}$/u))
  expect(JSON.stringify(Items)).not.toContain('127.0.0.1')
})

it('costs nothing on a laptop', async () => {
  calls.length = 0
  for (let time = 0; time < 20; time++) expect((await post(open.url, '{ __typename }')).status).toBe(200)
  expect(calls.filter((call) => call.includes('-access'))).toEqual([])
})
