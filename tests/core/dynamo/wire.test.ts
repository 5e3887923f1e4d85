import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb'
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb'
import * as fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { connectAccessTable, connectTable } from '@verbatim/core/dynamo/client.ts'
import { decodeItem, encodeItem } from '@verbatim/core/dynamo/wire/attribute-values.ts'
import { signed } from '@verbatim/core/dynamo/wire/sign.ts'

type Reply = { status: number; body: object } | 'hang up' | 'say nothing'
type Heard = { headers: IncomingHttpHeaders; body: string }

let server: Server
let endpoint = ''
/** What the server answers next, and what it was asked. */
const replies: Reply[] = []
const heard: Heard[] = []

beforeAll(async () => {
  server = createServer((request, response) => {
    void (async () => {
      heard.push({ headers: request.headers, body: await text(request) })
      const reply = replies.shift() ?? { status: 200, body: {} }
      if (reply === 'hang up') request.socket.destroy()
      else if (reply !== 'say nothing') response.writeHead(reply.status).end(JSON.stringify(reply.body))
    })()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.close()
  server.closeAllConnections()
})
beforeEach(() => {
  replies.length = 0
  heard.length = 0
})

const refused = (status: number, name: string, fields: object = {}): Reply => ({
  status,
  body: { __type: `com.amazonaws.dynamodb.v20120810#${name}`, message: 'no', ...fields },
})
const key = { pk: 'a', sk: 'b' }
const get = () => connectTable('t', endpoint).client.get({ TableName: 't', Key: key })

describe('a signature', () => {
  it.each([undefined, 'a token+/='])(
    'is the one that the SDK makes (session token: %s)',
    async (sessionToken) => {
      const credentials = {
        accessKeyId: 'AKID',
        secretAccessKey: 'a secret/+',
        ...(sessionToken && { sessionToken }),
      }
      const sdk = new DynamoDBClient({ endpoint, region: 'eu-west-1', credentials, maxAttempts: 1 })
      await sdk.send(new GetItemCommand({ TableName: 'täble “1”', Key: { pk: { S: 'ü' }, sk: { N: '1' } } }))
      sdk.destroy()
      const { headers = {}, body = '' } = heard[0] ?? {}
      const { authorization = '', 'x-amz-date': time } = headers
      const names = /SignedHeaders=([^,]*)/u.exec(authorization)?.[1]?.split(';') ?? []
      const now = new Date(String(time).replace(/(....)(..)(..T..)(..)(..Z)/u, '$1-$2-$3:$4:$5'))
      const sent = Object.fromEntries(names.map((name) => [name, String(headers[name])]))
      const ours = signed({ host: new URL(endpoint).host, headers: sent, body }, credentials, {
        region: 'eu-west-1',
        service: 'dynamodb',
        now,
      })
      expect(names).toContain('x-amz-target')
      expect(ours['authorization']).toBe(authorization)
    },
  )

  it('is made anew for another secret, day or region', () => {
    const signature = (secretAccessKey: string, day: string, region = 'eu-west-1') => {
      const place = { region, service: 'dynamodb', now: new Date(`${day}T08:00:00Z`) }
      return signed({ host: 'a', headers: {}, body: '' }, { accessKeyId: 'AKID', secretAccessKey }, place)
    }
    const made = [
      signature('one', '2026-03-01'),
      signature('two', '2026-03-01'),
      signature('one', '2026-03-02'),
      signature('one', '2026-03-01', 'eu-west-2'),
    ].map((headers) => headers['authorization'])
    expect(new Set(made).size).toBe(4)
    expect(signature('one', '2026-03-01')['authorization']).toBe(made[0])
  })
})

describe('an item', () => {
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      fc.string({ unit: 'binary' }),
      fc.maxSafeInteger(),
      fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }),
      fc.boolean(),
      fc.constant(null),
      fc.uint8Array(),
      fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(fc.string(), tie('value'), { maxKeys: 4, noNullPrototype: true }),
    ),
  }))
  const items = fc.dictionary(fc.string(), value, { maxKeys: 6, noNullPrototype: true })

  it('comes back as it went, and goes as the SDK writes it', () => {
    fc.assert(
      fc.property(items, (item) => {
        const wire = encodeItem(item)
        // JSON carries it, where a number below zero by nothing is nothing.
        expect(decodeItem(JSON.parse(JSON.stringify(wire)) as object)).toEqual(unmarshall(marshall(item)))
        expect(JSON.parse(JSON.stringify(wire))).toEqual(asOnTheWire(marshall(item)))
      }),
    )
  })

  it('lacks what is undefined, and holds nothing that would come back as something else', () => {
    expect(encodeItem({ a: undefined, b: 'b' })).toEqual({ b: { S: 'b' } })
    for (const wrong of [Number.NaN, Infinity, 2 ** 53, 1n, new Set(['a']), new Map(), new Date(), () => 1])
      expect(() => encodeItem({ wrong })).toThrow('cannot be stored')
    expect(() => decodeItem({ a: { SS: ['a'] } })).toThrow('unknown kind: SS')
  })
})

/** The SDK turns bytes into base64 after marshalling. */
function asOnTheWire(marshalled: object): unknown {
  return JSON.parse(
    JSON.stringify(marshalled, (_, part: unknown) =>
      part instanceof Uint8Array ? Buffer.from(part).toString('base64') : part,
    ),
  )
}

describe('a call', () => {
  it('is tried again where that may help', async () => {
    const found = { status: 200, body: { Item: { pk: { S: 'a' }, data: { B: 'AAE=' } } } }
    replies.push(refused(400, 'ThrottlingException'), refused(500, 'InternalServerError'), 'hang up', found)
    expect((await get()).Item).toEqual({ pk: 'a', data: Uint8Array.from([0, 1]) })
    expect(heard).toHaveLength(4)
    expect(new Set(heard.map(({ body }) => body))).toEqual(
      new Set(['{"TableName":"t","Key":{"pk":{"S":"a"},"sk":{"S":"b"}}}']),
    )
  })

  it('is given up after six tries, with what was said last', async () => {
    replies.push(...Array.from({ length: 7 }, () => refused(400, 'ThrottlingException')))
    await expect(get()).rejects.toMatchObject({ name: 'ThrottlingException', message: 'no' })
    expect(heard).toHaveLength(6)
  })

  it('that is refused is not tried again, and tells what the answer told', async () => {
    replies.push(refused(400, 'ConditionalCheckFailedException', { Item: { pk: { S: 'a' } } }))
    await expect(get()).rejects.toMatchObject({
      name: 'ConditionalCheckFailedException',
      Item: { pk: { S: 'a' } },
    })
    expect(heard).toHaveLength(1)
  })

  it('of the access table is not waited for', async () => {
    replies.push('say nothing', { status: 200, body: { Item: { pk: { S: 'a' } } } })
    const { client } = connectAccessTable('t', endpoint)
    expect((await client.get({ TableName: 't', Key: key })).Item).toEqual({ pk: 'a' })
    replies.push('say nothing', 'say nothing')
    await expect(client.get({ TableName: 't', Key: key })).rejects.toMatchObject({ name: 'AbortError' })
    expect(heard).toHaveLength(4)
  })

  it('writes a transaction once, however often it is sent', async () => {
    replies.push('hang up')
    const put = { Put: { TableName: 't', Item: key } }
    await connectTable('t', endpoint).client.transactWrite({ TransactItems: [put] })
    const tokens = heard.map(
      ({ body }) => (JSON.parse(body) as { ClientRequestToken?: string }).ClientRequestToken,
    )
    expect(tokens).toEqual([expect.stringMatching(/^[\da-f-]{36}$/u), tokens[0]])
  })
})
