import { afterAll, beforeAll, expect, it } from 'vitest'
import { openApi, type OpenApi } from './open-api.ts'

let api: OpenApi
beforeAll(async () => void (api = await openApi(undefined, { profile: 'trusted' })))
afterAll(() => api.close())

const code = async (query: string, key: string) => {
  const { data, errors } = await api.ask(query, {}, key)
  return errors[0]?.extensions['code'] ?? JSON.stringify(data)
}
const DELETE = 'mutation { deleteArticle(id: "art_0123456789abcdef") { ... on UserError { code } } }'
const SCHEMA = '{ __schema { queryType { name } } }'

it.each([
  ['', 'FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN'],
  ['reader-key', 'FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN'],
  ['editor-key', '{"__typename":"Query"}', '{"deleteArticle":{"code":"NOT_FOUND"}}', 'INVALID_INPUT'],
  [
    'admin-key',
    '{"__typename":"Query"}',
    '{"deleteArticle":{"code":"NOT_FOUND"}}',
    '{"__schema":{"queryType":{"name":"Query"}}}',
  ],
])('with “%s” unregistered documents, mutations and the schema are answered so', async (key, ...expected) => {
  // Twice: what was parsed for one role is kept, and not for the others.
  for (let time = 0; time < 2; time++)
    expect([await code('{ __typename }', key), await code(DELETE, key), await code(SCHEMA, key)]).toEqual(
      expected,
    )
})
