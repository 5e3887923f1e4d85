import { afterEach, describe, expect, it } from 'vitest'
import { apiKey, apiKeys, roleOf } from '@verbatim/functions/graphql/api-keys.ts'

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
    [{ authorization: 'Basic other' }, null],
    [{ authorization: 'other' }, null],
    [{ authorization: 'Bearer' }, null],
    [{ 'x-api-key': 'othe' }, null],
    [{ 'x-api-key': 'other2' }, null],
    [{ 'x-api-key': '' }, null],
    [{}, null],
  ])('%j: %s', (headers, role) => expect(roleOf(new Headers(headers), keys)).toBe(role))

  it('keeps digests of one length, not keys', () => {
    expect(keys.map(({ digest }) => digest.length)).toEqual([32, 32, 32])
    expect(JSON.stringify(keys)).not.toContain('reading')
  })
})

describe('the keys of a deployment', () => {
  const before = process.env['SST_RESOURCE_EditorKey']
  afterEach(() => {
    if (before === undefined) delete process.env['SST_RESOURCE_EditorKey']
    else process.env['SST_RESOURCE_EditorKey'] = before
  })

  it('are none without the link', () => {
    delete process.env['SST_RESOURCE_EditorKey']
    expect(apiKeys()).toEqual([])
    expect(roleOf(new Headers({ 'x-api-key': 'local-editor-key' }), apiKeys())).toBeNull()
  })

  it('hold the one that is linked', () => {
    process.env['SST_RESOURCE_EditorKey'] = '{"value":"abc"}'
    expect(roleOf(new Headers({ 'x-api-key': 'abc' }), apiKeys())).toBe('EDITOR')
  })

  it.each(['{"value":""}', '{}', 'abc'])('are no key that %s makes', (link) => {
    process.env['SST_RESOURCE_EditorKey'] = link
    expect(() => apiKeys()).toThrow(/SST_RESOURCE_EditorKey is malformed/)
  })
})
