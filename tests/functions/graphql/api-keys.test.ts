import { afterEach, describe, expect, it } from 'vitest'
import { apiKey, apiKeys, callerOf } from '@verbatim/functions/graphql/api-keys.ts'

const roleOf = async (headers: Headers, linked = keys) => (await callerOf(headers, linked)).key?.role ?? null
const keys = [apiKey('the editor’s key', 'EDITOR'), apiKey('reading', 'READER'), apiKey('other', 'EDITOR')]

describe('what a key allows', () => {
  it.each([
    [{ 'x-api-key': 'reading' }, 'READER'],
    [{ 'x-api-key': 'other' }, 'EDITOR'],
    [{ 'X-API-Key': 'other' }, 'EDITOR'],
    [{ authorization: 'Bearer other' }, 'EDITOR'],
    [{ authorization: 'bearer  other ' }, 'EDITOR'],
    // The header made for keys wins, so that a proxy's own authorization does no harm.
    [{ authorization: 'Bearer other', 'x-api-key': 'reading' }, 'READER'],
    [{ authorization: 'Bearer other', 'x-api-key': 'wrong' }, null],
    [{ authorization: 'Bearer other', 'x-api-key': '' }, 'EDITOR'],
    [{ authorization: 'Basic other' }, null],
    [{ authorization: 'other' }, null],
    [{ authorization: 'Bearer' }, null],
    [{ 'x-api-key': 'othe' }, null],
    [{ 'x-api-key': 'other2' }, null],
    [{ 'x-api-key': '' }, null],
    [{}, null],
  ])('%j: %s', async (headers, role) => expect(await roleOf(new Headers(headers))).toBe(role))

  it('keeps digests of one length, not keys', () => {
    expect(keys.map(({ digest }) => digest.length)).toEqual([32, 32, 32])
    expect(JSON.stringify(keys)).not.toContain('reading')
  })
})

describe('a key that somebody made', () => {
  const headers = new Headers({ 'x-api-key': 'made' })
  const made = {
    id: 'a',
    name: 'Desk',
    role: 'ADMIN',
    createdAt: '',
    expiresAt: null,
    revokedAt: null,
  } as const

  it('is asked for, and the linked ones first', async () => {
    const check = async (secret: string) => (secret === 'made' ? made : null)
    expect(await callerOf(headers, keys, check)).toEqual({ key: made, failure: null })
    expect(await callerOf(new Headers({ 'x-api-key': 'unmade' }), keys, check)).toEqual({
      key: null,
      failure: null,
    })
  })

  it('that cannot be looked up is none, and says so', async () => {
    const failure = new Error('no table')
    expect(await callerOf(headers, keys, () => Promise.reject(failure))).toEqual({ key: null, failure })
  })
})

describe('the linked keys', () => {
  const before = process.env['SST_RESOURCE_EditorKey']
  afterEach(() => {
    if (before === undefined) delete process.env['SST_RESOURCE_EditorKey']
    else process.env['SST_RESOURCE_EditorKey'] = before
  })

  it('are none without the link', async () => {
    delete process.env['SST_RESOURCE_EditorKey']
    expect(apiKeys()).toEqual([])
    expect(await roleOf(new Headers({ 'x-api-key': 'local-editor-key' }), apiKeys())).toBeNull()
  })

  it('hold the one that is linked', async () => {
    process.env['SST_RESOURCE_EditorKey'] = '{"value":"abc"}'
    expect(await roleOf(new Headers({ 'x-api-key': 'abc' }), apiKeys())).toBe('EDITOR')
  })

  it.each(['{"value":""}', '{}', 'abc'])('are no key that %s makes', (link) => {
    process.env['SST_RESOURCE_EditorKey'] = link
    expect(() => apiKeys()).toThrow(/SST_RESOURCE_EditorKey is malformed/)
  })
})
