import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { CreateTableCommand } from '@aws-sdk/client-dynamodb'
import {
  DescribeStreamCommand,
  GetRecordsCommand,
  GetShardIteratorCommand,
  ListStreamsCommand,
} from '@aws-sdk/client-dynamodb-streams'
import { paginateScan, TransactWriteCommand } from '@aws-sdk/lib-dynamodb'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { clientsOf, streamedTable } from './contract-server.ts'

const command = fileURLToPath(new URL('../../../packages/local/src/dynamodb.ts', import.meta.url))
const TableName = 'crashed'
const rounds = 5
let path: string

beforeAll(async () => {
  path = await mkdtemp(join(tmpdir(), 'dynamodb-crash-'))
})
afterAll(() => rm(path, { recursive: true }))

/** Starts the command on any free port and waits for the line that says that it is ready. */
async function start(): Promise<{ child: ChildProcess; endpoint: string; line: string }> {
  const child = spawn(process.execPath, [command, '--port', '0', '--path', path], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [output] = (await once(child.stdout, 'data')) as [Buffer]
  const line = output.toString().trim()
  return { child, line, endpoint: /http:\S+(?=,)/.exec(line)?.[0] ?? '' }
}

async function stop(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  const exited = once(child, 'exit')
  child.kill(signal)
  const [code] = (await exited) as [number | null]
  return code
}

// So many writers, and so much in each transaction, that a kill hardly ever finds the server between two of them.
const writers = 4
const pairs = Array.from({ length: 20 }, (_, pair) => pair)

/** Writes pairs of items, twenty in a transaction, until the server is gone; gives the numbers that were acknowledged. */
async function writePairs(endpoint: string, name: string, onWritten: () => void): Promise<string[]> {
  const { documents, client } = clientsOf(endpoint)
  const acknowledged: string[] = []
  for (let at = 0; ; at++) {
    const numbers = pairs.map((pair) => `${name}-${at}-${pair}`)
    const put = (pk: string, sk: string) => ({
      Put: { TableName, Item: { pk, sk, speaker: 'Olsen', dated: at } },
    })
    const TransactItems = numbers.flatMap((number) => [put('left', number), put('right', number)])
    try {
      await documents.send(new TransactWriteCommand({ TransactItems }))
    } catch {
      // The server was killed under this request, which may or may not have been stored.
      client.destroy()
      return acknowledged
    }
    acknowledged.push(...numbers)
    onWritten()
  }
}

/** Everything that the server holds: items by side, the index, and the inserts in the stream. */
async function readAll(endpoint: string) {
  const { documents, streams } = clientsOf(endpoint)
  const scan = async (IndexName?: string) => {
    const keys: string[] = []
    for await (const page of paginateScan({ client: documents }, { TableName, IndexName }))
      keys.push(...(page.Items ?? []).map((item) => `${item['pk']} ${item['sk']}`))
    return keys.toSorted()
  }
  const StreamArn = (await streams.send(new ListStreamsCommand({ TableName }))).Streams?.[0]?.StreamArn
  const described = await streams.send(new DescribeStreamCommand({ StreamArn }))
  const ShardId = described.StreamDescription?.Shards?.[0]?.ShardId
  const input = { StreamArn, ShardId, ShardIteratorType: 'TRIM_HORIZON' } as const
  let ShardIterator = (await streams.send(new GetShardIteratorCommand(input))).ShardIterator
  const inserted: string[] = []
  for (;;) {
    const page = await streams.send(new GetRecordsCommand({ ShardIterator }))
    if (!page.Records?.length) break
    inserted.push(
      ...page.Records.map(({ dynamodb }) => `${dynamodb?.Keys?.['pk']?.S} ${dynamodb?.Keys?.['sk']?.S}`),
    )
    ShardIterator = page.NextShardIterator
  }
  return { items: await scan(), indexed: await scan('by-speaker'), inserted: inserted.toSorted() }
}

describe('the command', () => {
  it(
    'keeps items, indexes and streams in step when it is killed at any moment',
    { timeout: 90_000 },
    async () => {
      const acknowledged: string[] = []
      for (let round = 0; round < rounds; round++) {
        const { child, endpoint } = await start()
        if (round === 0)
          await clientsOf(endpoint).client.send(new CreateTableCommand({ ...streamedTable, TableName }))
        let transactions = 0
        const killAt = 9 + round * 7
        const killInTime = () => {
          if (++transactions === killAt) child.kill('SIGKILL')
        }
        const exited = once(child, 'exit')
        const all = Array.from({ length: writers }, (_, writer) =>
          writePairs(endpoint, `${round}-${writer}`, killInTime),
        )
        acknowledged.push(...(await Promise.all(all)).flat())
        await exited
      }
      const { child, endpoint } = await start()
      const { items, indexed, inserted } = await readAll(endpoint)
      const side = (name: string) =>
        items.filter((key) => key.startsWith(name)).map((key) => key.split(' ')[1])
      expect(await stop(child, 'SIGTERM')).toBe(0)
      expect(side('left')).toEqual(side('right'))
      expect(indexed).toEqual(items)
      expect(inserted).toEqual(items)
      expect(side('left')).toEqual(expect.arrayContaining(acknowledged))
      expect(side('left').length % pairs.length).toBe(0)
      expect(side('left').length).toBeLessThanOrEqual(acknowledged.length + rounds * writers * pairs.length)
    },
  )

  it('says in one line where it is and where its data are, and ends on SIGINT', async () => {
    const { child, line, endpoint } = await start()
    expect(line).toBe(`DynamoDB (embedded) ready on ${endpoint}, data in ${path}`)
    expect(await stop(child, 'SIGINT')).toBe(0)
  })
})
