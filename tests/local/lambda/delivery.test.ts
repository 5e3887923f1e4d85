import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutBatches } from '../../../packages/local/src/lambda/stream/batches.ts'
import { deliver, type GivenUp } from '../../../packages/local/src/lambda/stream/delivery.ts'
import { failedFrom } from '../../../packages/local/src/lambda/stream/failed-from.ts'
import { failureMessage } from '../../../packages/local/src/lambda/stream/failure-message.ts'
import { defaultMappingSettings } from '../../../packages/local/src/lambda/stream/settings.ts'
import { streamRecord, type StreamRecord } from '../../../packages/local/src/lambda/stream/stream-record.ts'
import type { WireRecord } from '../../../packages/local/src/lambda/stream/streams-client.ts'

const settings = { ...defaultMappingSettings, retryDelayMs: 0, mostRetryDelayMs: 0, maximumRetryAttempts: 2 }

function record(n: number, ageSeconds = 0): StreamRecord {
  const sequenceNumber = String(n)
  const createdAt = Date.now() - ageSeconds * 1000
  return {
    sequenceNumber,
    createdAt,
    bytes: 100,
    record: { eventName: 'INSERT', dynamodb: { SequenceNumber: sequenceNumber } },
  }
}
const records = (...numbers: number[]) => numbers.map((n) => record(n))
const numbersOf = (event: { Records: StreamRecord['record'][] }) =>
  event.Records.map(({ dynamodb }) => Number(dynamodb?.SequenceNumber))
const report = (...numbers: number[]) => ({
  batchItemFailures: numbers.map((n) => ({ itemIdentifier: String(n) })),
})

/** Delivers a batch to a function of record numbers and tells all that happened. */
async function run(batch: StreamRecord[], answer: (numbers: number[]) => unknown, changed = {}) {
  const seen: number[][] = []
  const checkpoints: number[] = []
  const givenUp: GivenUp[] = []
  const port = {
    async invoke(event: { Records: StreamRecord['record'][] }) {
      seen.push(numbersOf(event))
      return answer(numbersOf(event))
    },
    checkpoint: async (sequenceNumber: string) => void checkpoints.push(Number(sequenceNumber)),
    giveUp: async (given: GivenUp) => void givenUp.push(given),
  }
  await deliver(batch, { ...settings, ...changed }, port, new AbortController().signal)
  const lost = givenUp.flatMap((given) => given.records.map(({ sequenceNumber }) => Number(sequenceNumber)))
  return { seen, checkpoints, givenUp, lost }
}

describe('delivery', () => {
  it('is one invocation when nothing fails', async () => {
    expect(await run(records(1, 2, 3), () => null)).toMatchObject({
      seen: [[1, 2, 3]],
      checkpoints: [3],
      lost: [],
    })
  })

  it('goes on from the lowest reported record', async () => {
    let first = true
    const { seen, checkpoints } = await run(records(1, 2, 3, 4), () => {
      const answer = first ? report(4, 3) : report()
      first = false
      return answer
    })
    expect(seen).toEqual([
      [1, 2, 3, 4],
      [3, 4],
    ])
    expect(checkpoints).toEqual([2, 4])
  })

  it('halves a batch that throws, until the bad record is alone and given up', async () => {
    const { seen, lost, givenUp, checkpoints } = await run(records(1, 2, 3, 4), (numbers) => {
      if (numbers.includes(3)) throw new Error('three')
    })
    expect(seen).toEqual([[1, 2, 3, 4], [1, 2], [3, 4], [3], [3], [3], [4]])
    expect(lost).toEqual([3])
    expect(givenUp[0]).toMatchObject({
      condition: 'RetryAttemptsExhausted',
      invokeCount: 3,
      error: Error('three'),
    })
    expect(checkpoints).toEqual([2, 3, 4])
  })

  it('gives up the whole rest when it may not halve', async () => {
    const changed = { bisectBatchOnFunctionError: false, maximumRetryAttempts: 1 }
    const { seen, givenUp } = await run(records(1, 2, 3), () => report(2), changed)
    expect(seen).toEqual([
      [1, 2, 3],
      [2, 3],
    ])
    expect(givenUp.map((given) => given.records.length)).toEqual([2])
    expect(givenUp[0]).not.toHaveProperty('error')
  })

  it('takes reports for success when the mapping does not ask for them', async () => {
    const { seen, lost } = await run(records(1, 2), () => report(1), { reportBatchItemFailures: false })
    expect([seen.length, lost]).toEqual([1, []])
  })

  it('never gives up without a limit', async () => {
    let left = 50
    const { seen, lost } = await run(
      records(1),
      () => {
        if (left-- > 0) throw new Error('not yet')
      },
      { maximumRetryAttempts: -1 },
    )
    expect([seen.length, lost]).toEqual([51, []])
  })

  it('gives up what is too old without trying it', async () => {
    const batch = [record(1, 100), record(2, 61), record(3, 1)]
    const { seen, givenUp, checkpoints } = await run(batch, () => null, { maximumRecordAgeSeconds: 60 })
    expect(seen).toEqual([[3]])
    expect(givenUp).toMatchObject([{ condition: 'RecordAgeExceeded', invokeCount: 0 }])
    expect(checkpoints).toEqual([2, 3])
  })

  it('stops without a checkpoint when it is aborted in an invocation that fails', async () => {
    const stop = new AbortController()
    const checkpoints: string[] = []
    const port = {
      invoke: async () => {
        stop.abort()
        throw new Error('stopped')
      },
      checkpoint: async (sequenceNumber: string) => void checkpoints.push(sequenceNumber),
      giveUp: () => Promise.reject(new Error('nothing may be given up')),
    }
    await deliver(records(1, 2), { ...settings, maximumRetryAttempts: 0 }, port, stop.signal)
    expect(checkpoints).toEqual([])
  })

  it('loses nothing, keeps the order, and gives up exactly what always fails', async () => {
    const always = fc.uniqueArray(fc.integer({ min: 1, max: 30 }), { maxLength: 5 })
    const scenario = fc.record({ size: fc.integer({ min: 1, max: 30 }), bad: always, throwing: fc.boolean() })
    await fc.assert(
      fc.asyncProperty(scenario, async ({ size, bad, throwing }) => {
        const done: number[] = []
        const batch = Array.from({ length: size }, (_, n) => record(n + 1))
        const { lost, checkpoints } = await run(batch, (numbers) => {
          const failing = numbers.findIndex((n) => bad.includes(n))
          if (failing !== -1 && throwing) throw new Error('bad')
          done.push(...(failing === -1 ? numbers : numbers.slice(0, failing)))
          return failing === -1 ? null : report(numbers[failing] ?? 0)
        })
        expect(lost).toEqual(bad.filter((n) => n <= size).toSorted((a, b) => a - b))
        expect(done).toEqual(batch.map((_, n) => n + 1).filter((n) => !bad.includes(n)))
        expect(checkpoints).toEqual(checkpoints.toSorted((a, b) => a - b))
        expect(checkpoints.at(-1)).toBe(size)
      }),
      { numRuns: 60 },
    )
  })
})

describe('a function’s answer', () => {
  it.each([
    [null, undefined],
    [undefined, undefined],
    ['', undefined],
    [{}, undefined],
    [{ batchItemFailures: null }, undefined],
    [report(), undefined],
    [report(2), 1],
    [report(3, 2), 1],
    [report(9), 0],
    [{ batchItemFailures: [{ itemIdentifier: '' }] }, 0],
    [{ batchItemFailures: [{ itemIdentifier: null }] }, 0],
    [{ batchItemFailures: [{ id: '2' }] }, 0],
    [{ batchItemFailures: 'all' }, 0],
  ])('%j means a failure from %s on', (answer, from) => {
    expect(failedFrom(records(1, 2, 3), answer)).toBe(from)
  })
})

describe('batches', () => {
  it('keep to their size and to the bytes of an event, and leave no record out', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 400 }), { maxLength: 60 })
    fc.assert(
      fc.property(sizes, fc.integer({ min: 1, max: 10 }), (bytes, batchSize) => {
        const all = bytes.map((size, n) => ({ ...record(n), bytes: size }))
        const batches = cutBatches(all, batchSize, 500)
        expect(batches.flat()).toEqual(all)
        for (const batch of batches) {
          expect(batch.length).toBeLessThanOrEqual(batchSize)
          const total = batch.reduce((sum, { bytes: size }) => sum + size, 0)
          expect(batch.length === 1 || total <= 500).toBe(true)
        }
      }),
    )
  })
})

describe('the failure message', () => {
  const origin = { functionName: 'indexer', shardId: 'shardId-1', streamArn: 'arn:stream' }
  const old = { ...record(10), createdAt: Date.UTC(2026, 0, 2, 3, 4, 5, 678) }

  it('says where the records are and not what they hold', () => {
    const given: GivenUp = {
      records: [old, record(11)],
      condition: 'RetryAttemptsExhausted',
      invokeCount: 3,
    }
    expect(failureMessage({ ...given, error: new Error('x') }, origin)).toEqual({
      requestContext: {
        requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
        functionArn: 'arn:aws:lambda:eu-west-1:000000000000:function:indexer',
        condition: 'RetryAttemptsExhausted',
        approximateInvokeCount: 3,
      },
      responseContext: { statusCode: 200, executedVersion: '$LATEST', functionError: 'Unhandled' },
      version: '1.0',
      timestamp: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      DDBStreamBatchInfo: {
        shardId: 'shardId-1',
        startSequenceNumber: '10',
        endSequenceNumber: '11',
        approximateArrivalOfFirstRecord: '2026-01-02T03:04:05Z',
        approximateArrivalOfLastRecord: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:]+Z$/),
        batchSize: 2,
        streamArn: 'arn:stream',
      },
    })
  })

  it('has no function error after a report, and no response without an invocation', () => {
    const reported = failureMessage(
      { records: [old], condition: 'RetryAttemptsExhausted', invokeCount: 1 },
      origin,
    )
    expect(reported.responseContext).toEqual({ statusCode: 200, executedVersion: '$LATEST' })
    const aged = failureMessage({ records: [old], condition: 'RecordAgeExceeded', invokeCount: 0 }, origin)
    expect(aged).not.toHaveProperty('responseContext')
  })
})

it('gives a record the form of a Lambda event', () => {
  const from: WireRecord = {
    eventID: 'e1',
    eventName: 'REMOVE',
    awsRegion: 'eu-west-1',
    userIdentity: { PrincipalId: 'dynamodb.amazonaws.com', Type: 'Service' },
    dynamodb: {
      ApproximateCreationDateTime: 1_700_000_000.9,
      Keys: { pk: { S: 'a' } },
      OldImage: { pk: { S: 'a' }, b: { B: 'AQI=' } },
      SequenceNumber: '100',
      SizeBytes: 10,
      StreamViewType: 'NEW_AND_OLD_IMAGES',
    },
  }
  const { sequenceNumber, record: event } = streamRecord(from, 'arn:stream')
  expect(sequenceNumber).toBe('100')
  expect(event).toEqual({
    eventID: 'e1',
    eventName: 'REMOVE',
    eventVersion: '1.1',
    eventSource: 'aws:dynamodb',
    awsRegion: 'eu-west-1',
    eventSourceARN: 'arn:stream',
    userIdentity: { principalId: 'dynamodb.amazonaws.com', type: 'Service' },
    dynamodb: {
      ApproximateCreationDateTime: 1_700_000_000,
      Keys: { pk: { S: 'a' } },
      OldImage: { pk: { S: 'a' }, b: { B: 'AQI=' } },
      SequenceNumber: '100',
      SizeBytes: 10,
      StreamViewType: 'NEW_AND_OLD_IMAGES',
    },
  })
})
