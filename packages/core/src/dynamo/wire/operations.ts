import type { TableClient } from '../table-client.ts'
import { post } from './post.ts'
import { isPassing, RefusedError } from './refusal.ts'
import { answerOf, requestBody } from './shapes.ts'
import { signed, type Credentials } from './sign.ts'
import { sleep } from '../../sleep.ts'
import { randomUUID } from '../../node-crypto.ts'

/** Makes one try of a call; the signal that it is given, if any, must end it. */
export type Attempt = (call: (signal: AbortSignal | null) => Promise<object>) => Promise<object>

export type WireOptions = {
  /** Where the table is; by default what the environment says, or else AWS's own in the region. */
  endpoint?: string | undefined
  tries: number
  attempt: Attempt
}

type Answer<Operation extends keyof TableClient> = Awaited<ReturnType<TableClient[Operation]>>

const FIRST_PAUSE_MS = 50

/** DynamoDB's protocol of JSON over HTTP. Region and credentials come from the environment, as Lambda sets it. */
export function connectWire({ endpoint, tries, attempt }: WireOptions): TableClient {
  const region = required('AWS_REGION')
  const url = endpointUrl(endpoint)

  async function once(operation: string, body: string, signal: AbortSignal | null): Promise<object> {
    const target = `DynamoDB_20120810.${operation}`
    const headers = { 'content-type': 'application/x-amz-json-1.0', 'x-amz-target': target }
    const unsigned = { host: url.host, headers, body }
    const sealed = signed(unsigned, credentials(), { region, service: 'dynamodb', now: new Date() })
    const answer = await post(url, sealed, body, signal)
    if (answer.status !== 200) throw new RefusedError(answer.status, answer.body)
    return answerOf(answer.body)
  }

  async function ask(operation: string, input: object): Promise<object> {
    const body = requestBody(input)
    for (let tried = 1; ; tried++) {
      try {
        return await attempt((signal) => once(operation, body, signal))
      } catch (error) {
        if (tried === tries || !isPassing(error)) throw error
        await sleep(Math.random() * FIRST_PAUSE_MS * 2 ** tried)
      }
    }
  }

  // The protocol's answers have the shapes that the SDK's types name, metadata apart.
  return {
    get: async (input) => (await ask('GetItem', input)) as Answer<'get'>,
    batchGet: async (input) => (await ask('BatchGetItem', input)) as Answer<'batchGet'>,
    query: async (input) => (await ask('Query', input)) as Answer<'query'>,
    scan: async (input) => (await ask('Scan', input)) as Answer<'scan'>,
    put: async (input) => (await ask('PutItem', input)) as Answer<'put'>,
    update: async (input) => (await ask('UpdateItem', input)) as Answer<'update'>,
    async transactWrite(input) {
      // By its token a transaction that is tried again after its answer was lost is known to have been written.
      const written = await ask('TransactWriteItems', { ClientRequestToken: randomUUID(), ...input })
      return written as Answer<'transactWrite'>
    },
  }
}

/** Where the table is asked: at the endpoint that is given, or the environment's, or AWS's own in the region. */
export function endpointUrl(endpoint?: string): URL {
  return new URL(endpoint ?? process.env['AWS_ENDPOINT_URL_DYNAMODB'] ?? endpointIn(required('AWS_REGION')))
}

function endpointIn(region: string): string {
  return `https://dynamodb.${region}.amazonaws.com${region.startsWith('cn-') ? '.cn' : ''}`
}

function credentials(): Credentials {
  return {
    accessKeyId: required('AWS_ACCESS_KEY_ID'),
    secretAccessKey: required('AWS_SECRET_ACCESS_KEY'),
    sessionToken: process.env['AWS_SESSION_TOKEN'],
  }
}

function required(name: string): string {
  const value = process.env[name]
  if (value) return value
  throw new Error(`${name} is not set: DynamoDB cannot be asked without it`)
}
