import { Meilisearch } from 'meilisearch'
import { generateTenantToken } from 'meilisearch/token'
import { describe, expect, it } from 'vitest'

import { serverUnderTest } from './server-under-test.ts'

const { client, fill, url } = await serverUnderTest()

const index = await fill(
  [
    { id: 1, owner: 'ann', text: 'blue lamp' },
    { id: 2, owner: 'bob', text: 'blue chair' },
  ],
  { filterableAttributes: ['owner'] },
)
const codeOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => 'answered',
    (error: { cause?: { code?: unknown } }) => error.cause?.code,
  )

describe('keys', () => {
  it('allow only their actions on their indexes', async () => {
    const key = await client.createKey({ actions: ['search'], indexes: [index], expiresAt: null })
    const reader = new Meilisearch({ host: url, apiKey: key.key })
    expect((await reader.index(index).search('lamp')).hits).toHaveLength(1)
    expect(await codeOf(reader.index('elsewhere').search('lamp'))).toBe('invalid_api_key')
    expect(await codeOf(reader.getKeys())).toBe('invalid_api_key')
    await client.deleteKey(key.uid)
    expect(await codeOf(reader.index(index).search('lamp'))).toBe('invalid_api_key')
  })

  it('that are wrong or missing are told apart', async () => {
    expect(await codeOf(new Meilisearch({ host: url, apiKey: 'wrong' }).getStats())).toBe('invalid_api_key')
    expect(await codeOf(new Meilisearch({ host: url }).getStats())).toBe('missing_authorization_header')
    expect(await codeOf(new Meilisearch({ host: url }).health())).toBe('answered')
  })
})

describe('tenant tokens', () => {
  it('search with their own filter only', async () => {
    const key = await client.createKey({ actions: ['search'], indexes: ['*'], expiresAt: null })
    const searchRules = { [index]: { filter: 'owner = ann' } }
    const token = await generateTenantToken({ apiKey: key.key, apiKeyUid: key.uid, searchRules })
    const tenant = new Meilisearch({ host: url, apiKey: token })
    expect((await tenant.index(index).search('blue')).hits.map((hit) => hit['id'])).toEqual([1])
    expect(await codeOf(tenant.index('elsewhere').search('blue'))).toBe('invalid_api_key')
    const forged = `${token.slice(0, -4)}AAAA`
    expect(await codeOf(new Meilisearch({ host: url, apiKey: forged }).index(index).search(''))).toBe(
      'invalid_api_key',
    )
    await client.deleteKey(key.uid)
  })
})
