import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { LocalFunction } from '../../../packages/local/src/lambda/function.ts'
import { startFunction } from './start-function.ts'

const calls = (answer: unknown) => Number(Object(answer).calls)

describe('one environment', () => {
  let echo: LocalFunction & { log: string[] }
  beforeAll(async () => {
    const links = { Table: { name: 'quotes' } }
    echo = await startFunction('echo', { links, environment: { EXTRA: 'yes' } })
  })
  afterAll(() => echo.close())

  it('passes the event and the answer through JSON', async () => {
    expect(await echo.invoke({ at: new Date(0), gone: undefined, n: 1 })).toEqual({
      at: '1970-01-01T00:00:00.000Z',
      n: 1,
    })
    expect(await echo.invoke({ do: 'undefined' })).toBeNull()
  })

  it('keeps its state between requests and takes one at a time', async () => {
    const asked = await Promise.all([1, 2, 3].map(() => echo.invoke({ do: 'count', ms: 5 })))
    expect(asked).toEqual([1, 1, 1].map(() => expect.objectContaining({ mostRunning: 1 })))
    expect(echo.environments()).toBe(1)
  })

  it('gives the context of Lambda', async () => {
    expect(await echo.invoke({ do: 'context' })).toMatchObject({
      functionName: 'echo',
      functionVersion: '$LATEST',
      invokedFunctionArn: 'arn:aws:lambda:eu-west-1:000000000000:function:echo',
      awsRequestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      remaining: expect.closeTo(5000, -3),
    })
  })

  it('shows links, settings and local credentials, and nothing of the shell', async () => {
    process.env['OF_THE_SHELL'] = 'secret'
    const environment = await echo.invoke({ do: 'environment' })
    expect(environment).toMatchObject({
      SST_RESOURCE_Table: '{"name":"quotes"}',
      EXTRA: 'yes',
      AWS_LAMBDA_FUNCTION_NAME: 'echo',
      AWS_ACCESS_KEY_ID: 'local',
    })
    expect(environment).not.toHaveProperty('OF_THE_SHELL')
  })

  it('passes on what the function prints', async () => {
    await echo.invoke({ do: 'log' })
    await expect
      .poll(() => echo.log)
      .toEqual(expect.arrayContaining(['hello from a function', 'and to stderr']))
  })

  it('reports what the handler throws, and goes on in the same environment', async () => {
    const before: unknown = await echo.invoke({ do: 'count' })
    await expect(echo.invoke({ do: 'throw' })).rejects.toMatchObject({
      errorType: 'RangeError',
      message: 'no such luck',
    })
    expect(calls(await echo.invoke({ do: 'count' }))).toBe(calls(before) + 2)
  })

  it('refuses an event of more than 6 MB', async () => {
    await expect(echo.invoke({ text: 'x'.repeat(6 * 1024 * 1024) })).rejects.toThrow(/limit is 6291456/)
  })

  it('fails for an answer of more than 6 MB, and takes one just below', async () => {
    const most = 6_291_556 - '""'.length
    expect(await echo.invoke({ do: 'large', bytes: most })).toHaveLength(most)
    await expect(echo.invoke({ do: 'large', bytes: most + 1 })).rejects.toMatchObject({
      errorType: 'Function.ResponseSizeTooLarge',
    })
  })
})

describe('an environment that ends', () => {
  const cases = [
    ['waits for ever', { do: 'hang' }, /Task timed out after 0\.50 seconds/],
    ['computes for ever', { do: 'spin' }, /Task timed out after 0\.50 seconds/],
    ['exits', { do: 'exit' }, /Runtime exited with status 3/],
    ['throws outside the request', { do: 'crash' }, /Runtime exited with error: Error: out of nowhere/],
  ] as const

  it.each(cases)('because the handler %s is replaced by a new one', async (_how, event, message) => {
    const echo = await startFunction('echo', { timeoutSeconds: 0.5 })
    const doomed = echo.invoke(event)
    const next = echo.invoke({ do: 'count' })
    await expect(doomed).rejects.toThrow(message)
    expect(await next).toMatchObject({ calls: 1 })
    await echo.close()
  })

  it('because memory ran out is replaced by a new one', async () => {
    const echo = await startFunction('echo', { timeoutSeconds: 20, memoryMb: 32 })
    await expect(echo.invoke({ do: 'fill' })).rejects.toMatchObject({ errorType: 'Runtime.OutOfMemory' })
    expect(await echo.invoke({ do: 'count' })).toMatchObject({ calls: 1 })
    await echo.close()
  })
})

describe('several environments', () => {
  it('are started only for requests that would wait long', async () => {
    const echo = await startFunction('echo', { maximumEnvironments: 2 })
    const slow = Array.from({ length: 5 }, () => echo.invoke({ do: 'count', ms: 400 }))
    const answers = await Promise.all(slow)
    expect(echo.environments()).toBe(2)
    expect(answers).toEqual(answers.map(() => expect.objectContaining({ mostRunning: 1 })))
    await echo.close()
  })
})

describe('a bundle that cannot run', () => {
  it('says why it does not load', async () => {
    const broken = await startFunction('broken')
    await expect(broken.warm()).rejects.toThrow('cannot even load')
    await expect(broken.invoke({})).rejects.toThrow('cannot even load')
    await broken.close()
  })

  it('names the export that is missing', async () => {
    const echo = await startFunction('echo', { export: 'main' })
    await expect(echo.invoke({})).rejects.toMatchObject({
      errorType: 'Runtime.HandlerNotFound',
      message: expect.stringContaining("exports no function 'main'"),
    })
    await echo.close()
  })
})

it('rejects what is waiting and what comes later once it is closed', async () => {
  const echo = await startFunction('echo')
  const running = echo.invoke({ do: 'hang' })
  const waiting = echo.invoke({})
  const ended = Promise.allSettled([running, waiting])
  await echo.close()
  expect((await ended).map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  await expect(echo.invoke({})).rejects.toThrow('echo was stopped')
})
