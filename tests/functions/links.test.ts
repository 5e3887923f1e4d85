import { afterEach, expect, it } from 'vitest'
import { link, requiredLink } from '@verbatim/functions/links.ts'

const NAMES = ['Table', 'Search', 'SearchMaster', 'EditorKey'] as const
afterEach(() => {
  for (const name of NAMES) delete process.env[`SST_RESOURCE_${name}`]
})
const set = (name: string, value: string) => void (process.env[`SST_RESOURCE_${name}`] = value)

it('is null where the function is not linked, and an error where it must be', () => {
  expect(link('Table')).toBeNull()
  expect(() => requiredLink('Table')).toThrow('SST_RESOURCE_Table is not set')
})

it('holds what the resource says of itself', () => {
  set('Search', '{"url":"http://s","key":"k","type":"more"}')
  expect(link('Search')).toEqual({ url: 'http://s', key: 'k', prefix: '' })
  set(
    'SearchMaster',
    '{"url":"http://s","key":"k","prefix":"p","keys":[{"uid":"u","name":"n","actions":["search"]}]}',
  )
  const keys = [{ uid: 'u', name: 'n', actions: ['search'] }]
  expect(link('SearchMaster')).toEqual({ url: 'http://s', key: 'k', prefix: 'p', keys })
})

it.each([
  ['Table', '{"name":1}', '`name` must be text'],
  ['Table', 'secret', 'must be an object'],
  ['SearchMaster', '{"url":"u","key":"k"}', '`keys` must be a list'],
  ['EditorKey', '{"value":""}', '`value` must not be empty'],
] as const)('says what is wrong with %s = %s, and nothing of what it holds', (name, value, message) => {
  set(name, value)
  expect(() => link(name)).toThrow(message)
  expect(() => link(name)).not.toThrow('secret')
})
