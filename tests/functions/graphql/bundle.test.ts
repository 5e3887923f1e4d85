import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda'
import { isInterfaceType, isObjectType } from 'graphql'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { bundle } from '@verbatim/local/lambda/bundle.ts'
import { editorKey } from '@verbatim/local/stack/settings.ts'
import { schema } from '@verbatim/schema/schema.ts'
import { openAccessTable, type OpenAccessTable } from '../../support/access-table.ts'
import { event, question } from './event.ts'

const entry = path.resolve(import.meta.dirname, '../../../packages/functions/src/graphql.ts')
// Only the access table is there: what is asked of the other stores must fail as it should.
const environment = {
  API_PROFILE: 'open',
  SST_RESOURCE_Table: '{"name":"none"}',
  AWS_REGION: 'eu-west-1',
  AWS_ACCESS_KEY_ID: 'local',
  AWS_SECRET_ACCESS_KEY: 'local',
  SST_RESOURCE_Search: '{"url":"http://127.0.0.1:9","key":"none"}',
  SST_RESOURCE_EditorKey: '{"value":"bundle-key"}',
}

let access: OpenAccessTable
let folder: string
let file: string
let handler: (
  event: APIGatewayProxyEventV2,
  context: { awsRequestId: string; getRemainingTimeInMillis: () => number },
) => Promise<APIGatewayProxyStructuredResultV2>

const context = (awsRequestId: string) => ({ awsRequestId, getRemainingTimeInMillis: () => 29_000 })

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'verbatim-bundle-'))
  // Vitest leaves alone what lies in node_modules; anything else it would transform, all five megabytes.
  file = (await bundle({ entry, folder: path.join(folder, 'node_modules'), forLambda: true })).file
  access = await openAccessTable()
  Object.assign(process.env, environment, {
    AWS_ENDPOINT_URL_DYNAMODB: access.endpoint,
    SST_RESOURCE_Access: JSON.stringify({ name: access.table.name, pepper: 'p' }),
  })
  ;({ handler } = await import(pathToFileURL(file).href))
})
afterAll(async () => {
  for (const name of [...Object.keys(environment), 'AWS_ENDPOINT_URL_DYNAMODB', 'SST_RESOURCE_Access'])
    delete process.env[name]
  await access.close()
  await rm(folder, { recursive: true })
})

async function answer(sent: APIGatewayProxyEventV2) {
  const { body = '', ...rest } = await handler(sent, context('lambda-1'))
  return { ...rest, body: JSON.parse(body) }
}

it('holds no key, not even a laptop’s', async () => {
  const script = await readFile(file, 'utf8')
  expect(script).toContain('x-api-key')
  expect(script).not.toContain(editorKey)
})

it('holds every module of the schema', async () => {
  const { statusCode, body } = await answer(question('{ __schema { types { name fields { name } } } }'))
  expect(statusCode).toBe(200)
  const bundled = body.data.__schema.types.map(
    (type: { name: string; fields: { name: string }[] | null }) => [
      type.name,
      (type.fields ?? []).map(({ name }) => name).toSorted(),
    ],
  )
  const types = Object.values(schema.getTypeMap()).map((type) => [
    type.name,
    isObjectType(type) || isInterfaceType(type) ? Object.keys(type.getFields()).toSorted() : [],
  ])
  expect(Object.fromEntries(bundled)).toEqual(Object.fromEntries(types))
})

it('asks for a key and knows the one that is linked', async () => {
  const mutation = 'mutation { deleteArticle(id: "x") { ... on UserError { code path } } }'
  const refused = await answer(question(mutation))
  expect(refused.body.errors[0].extensions).toEqual({ code: 'UNAUTHENTICATED' })
  const headers = { ...question('').headers, 'x-api-key': 'bundle-key' }
  const known = await answer(question(mutation, { headers }))
  expect(known.body).toEqual({ data: { deleteArticle: { code: 'INVALID_INPUT', path: ['id'] } } })
})

it('answers without an engine what can be answered', async () => {
  const { body } = await answer(question('{ suggest(prefix: "a") { __typename } __typename }'))
  expect(body).toMatchObject({
    data: { suggest: null, __typename: 'Query' },
    errors: [{ extensions: { code: 'SEARCH_UNAVAILABLE' } }],
  })
})

it('shows GraphiQL to a browser, and a document’s answer to all others', async () => {
  const browser = await handler(
    event({ method: 'GET', headers: { accept: 'text/html,*/*' } }),
    context('lambda-2'),
  )
  expect(browser).toMatchObject({
    statusCode: 200,
    isBase64Encoded: true,
    headers: { 'content-type': 'text/html; charset=utf-8', 'content-encoding': 'gzip' },
  })
  const search = { method: 'GET', rawQueryString: 'query={__typename}' }
  expect((await answer(event(search))).body).toEqual({ data: { __typename: 'Query' } })
})

it('does not carry the 9 MB of GraphiQL', async () => {
  expect((await stat(file)).size).toBeLessThan(8_000_000)
})
