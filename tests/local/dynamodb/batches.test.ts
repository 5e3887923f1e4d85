import { BatchGetCommand, BatchWriteCommand, PutCommand } from '@aws-sdk/lib-dynamodb'
import { describe, expect, it } from 'vitest'

import { refusalOf, serverUnderTest } from './contract-server.ts'

const { documents, createTable } = await serverUnderTest()
const TableName = await createTable()
const key = (at: number) => ({ pk: 'batches', sk: String(at) })
const range = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => from + at)
const writeBatch = (
  requests: NonNullable<ConstructorParameters<typeof BatchWriteCommand>[0]['RequestItems']>[string],
) => documents.send(new BatchWriteCommand({ RequestItems: { [TableName]: requests } }))
const getBatch = (keys: readonly object[]) =>
  documents.send(
    new BatchGetCommand({ RequestItems: { [TableName]: { Keys: [...keys].map((each) => ({ ...each })) } } }),
  )
const putRequest = (at: number) => ({ PutRequest: { Item: { ...key(at), at } } })

describe('batches', () => {
  it('write 25 puts and deletes, and get 100 keys of which some lead nowhere', async () => {
    await writeBatch(range(0, 25).map(putRequest))
    await writeBatch([...range(25, 49).map(putRequest), { DeleteRequest: { Key: key(3) } }])
    const answer = await getBatch(range(0, 100).map(key))
    const found = answer.Responses?.[TableName]?.map((item) => Number(item['at']))
    expect(found?.toSorted((one, other) => one - other)).toEqual(range(0, 49).filter((at) => at !== 3))
    expect(answer.UnprocessedKeys).toEqual({})
  })

  it('get no more than 16 MB, and name the keys that are left', async () => {
    const count = 44
    for (const at of range(0, count))
      await documents.send(
        new PutCommand({ TableName, Item: { ...key(1000 + at), text: 'x'.repeat(400_000) } }),
      )
    const answer = await getBatch(range(1000, 1000 + count).map(key))
    const got = answer.Responses?.[TableName]?.length ?? 0
    const left = answer.UnprocessedKeys?.[TableName]?.Keys?.length ?? 0
    expect(left).toBeGreaterThan(0)
    expect(got + left).toBe(count)
    expect(got * 400_000).toBeLessThanOrEqual(16 * 1024 * 1024)
  })

  it.each<[string, () => Promise<unknown>, RegExp]>([
    ['26 writes', () => writeBatch(range(0, 26).map(putRequest)), /25|Too many items/],
    [
      'the same key twice',
      () => writeBatch([putRequest(1), putRequest(1)]),
      /^Provided list of item keys contains duplicates$/,
    ],
    ['101 keys', () => getBatch(range(0, 101).map(key)), /100|Too many items/],
    [
      'the same key got twice',
      () => getBatch([key(1), key(1)]),
      /^Provided list of item keys contains duplicates$/,
    ],
    ['a key without its range', () => getBatch([{ pk: 'batches' }]), /schema|number of conditions/],
  ])('refuse %s', async (_, request, message) => {
    const refusal = await refusalOf(request())
    expect(refusal.name).toBe('ValidationException')
    expect(refusal.message).toMatch(message)
  })

  it('write nothing when one part is refused', async () => {
    await refusalOf(writeBatch([putRequest(5000), { PutRequest: { Item: { pk: 'batches' } } }]))
    expect((await getBatch([key(5000)])).Responses?.[TableName]).toEqual([])
  })
})
