import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { createAuditTrail, type AuditEntry } from '@verbatim/core/access/audit.ts'
import { createAuditRepository } from '@verbatim/core/dynamo/audit-repository.ts'
import { schema } from '@verbatim/schema/schema.ts'
import { openAccessTable } from '../support/access-table.ts'
import { openApi, type OpenApi } from './open-api.ts'

let api: OpenApi
let since = ''
beforeAll(async () => void (api = await openApi()))
afterAll(() => api.close())
beforeEach(() => {
  since = new Date().toISOString()
})

async function trail(): Promise<AuditEntry[]> {
  const { entries } = await createAuditRepository(api.access).page({ since, from: null, count: 100 })
  return entries
}

const INGEST = `mutation ($input: IngestArticleInput!) {
  ingestArticle(input: $input) { ... on IngestArticleSuccess { article { id } } ... on UserError { code } }
}`
const input = {
  headline: 'Ferry to run all winter',
  source: 'Harbour Post',
  publishedAt: '2026-03-01T08:00:00Z',
  body: { text: '“It will run,” said Ada Moss.' },
}

/** Something for each kind of argument that mutations take; none of it exists. */
const SENT: Record<string, string> = {
  'ID!': '"x"',
  'IngestArticleInput!':
    '{ headline: "", source: "a", publishedAt: "2026-03-01T08:00:00Z", body: { text: "a" } }',
  'AttributeQuoteInput!': '{ quoteId: "x" }',
  'MergeSpeakersInput!': '{ from: "x", into: "y" }',
  'RenameSpeakerInput!': '{ id: "x", name: "y" }',
}

it('says who did what to which, and none of its contents', async () => {
  const { data } = await api.ask(INGEST, { input })
  const id = /art_\w+/u.exec(JSON.stringify(data))?.[0]
  expect(await trail()).toEqual([
    {
      at: expect.any(String),
      keyId: 'linked-editor',
      keyName: 'linked key',
      requestId: 'request-1',
      mutation: 'ingestArticle',
      ids: [id],
      outcome: 'CREATED',
    },
  ])
  const { client, name } = api.access
  const { Items } = await client.scan({ TableName: name })
  expect(JSON.stringify(Items)).not.toMatch(/Ferry|Harbour|Moss|It will run/u)
})

it('says what failed, and which of several mutations', async () => {
  const absent = 'art_0123456789abcdef'
  await api.ask(INGEST, { input: { ...input, headline: '' } })
  await api.ask(`mutation { deleteArticle(id: "x") { __typename } }`)
  await api.ask(`mutation {
    a: deleteArticle(id: "${absent}") { __typename }
    b: renameSpeaker(input: { id: "spk_0123456789abcdef", name: "Ada" }) { __typename }
  }`)
  const lines = (await trail()).map(({ mutation, outcome, ids }) => [mutation, outcome, ...ids].join(' '))
  expect(lines.toSorted()).toEqual([
    `deleteArticle INVALID_INPUT`,
    `deleteArticle NOT_FOUND ${absent}`,
    `ingestArticle INVALID_INPUT`,
    `renameSpeaker NOT_FOUND spk_0123456789abcdef`,
  ])
})

it('holds a reader’s attempts, and nothing of those without a key', async () => {
  await api.ask('mutation { deleteArticle(id: "x") { __typename } }', {}, '')
  await api.ask('mutation { deleteArticle(id: "x") { __typename } }', {}, 'not-a-key')
  await api.ask('{ articles { nodes { id } } }')
  expect(await trail()).toEqual([])
  await api.ask('mutation { deleteArticle(id: "x") { __typename } }', {}, 'reader-key')
  expect(await trail()).toMatchObject([{ keyId: 'linked-reader', outcome: 'FORBIDDEN' }])
})

it('comes before the change: what cannot be written down is not done', async () => {
  const id = await api.ingest('The last ferry', '“It has left,” said Bo Lind.')
  const { audit } = api.services
  const gone = await openAccessTable()
  await gone.close()
  api.services.audit = createAuditTrail(createAuditRepository(gone.table), () => undefined)
  const refused = await api.ask(`mutation { deleteArticle(id: "${id}") { __typename } }`)
  api.services.audit = audit
  expect(refused).toMatchObject({
    data: { deleteArticle: null },
    errors: [{ extensions: { code: 'INTERNAL' } }],
  })
  const { data } = await api.ask(`{ article(by: { id: "${id}" }) { id } }`)
  expect(data).toEqual({ article: { id } })
})

it('stands before every mutation of the schema', async () => {
  const mutations = Object.values(schema.getMutationType()?.getFields() ?? {})
  for (const { name, args } of mutations) {
    const wanted = args.map((argument) => `${argument.name}: ${SENT[String(argument.type)]}`)
    await api.ask(`mutation { ${name}(${wanted.join(', ')}) { __typename } }`)
  }
  const audited = (await trail()).map(({ mutation }) => mutation)
  expect(audited.toSorted()).toEqual(mutations.map(({ name }) => name).toSorted())
})
