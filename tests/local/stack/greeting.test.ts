import { expect, it } from 'vitest'
import { greeting } from '@verbatim/local/stack/greeting.ts'

const stack = { url: 'http://127.0.0.1:4000/graphql', key: 'the-key', parts: ['a table', 'an index'] }
const said = (profile: Parameters<typeof greeting>[1]['profile']) =>
  greeting(stack, { data: '.verbatim', profile })

it.each(['open', 'production', 'trusted'] as const)('tells where all is, %s', (profile) => {
  expect(said(profile)).toMatch(/GraphQL +http:\/\/localhost:4000\/graphql\n/u)
  expect(said(profile)).toMatch(/Key +the-key/u)
  expect(said(profile)).toMatch(/Health +http:\/\/localhost:4000\/ready\n/u)
  expect(said(profile)).toContain('a table, an index, data in .verbatim/')
})

it('invites to nothing that the profile refuses', () => {
  expect(said('open')).toContain('Try this in GraphiQL')
  expect(said('production')).not.toMatch(/GraphiQL +http|Try this in GraphiQL/u)
  expect(said('trusted')).not.toMatch(/GraphiQL +http|Try this in GraphiQL/u)
  // What is not registered is answered with the key alone.
  expect(said('trusted')).toMatch(/curl http\S+ .*-H 'x-api-key: the-key'/u)
  expect(said('production')).not.toContain("-H 'x-api-key")
})

it('prints a request that a shell sends as it stands', () => {
  const [, body = ''] = /-d '([^']+)'\n/u.exec(said('open')) ?? []
  expect(JSON.parse(body)).toEqual({ query: expect.stringMatching(/^\{ searchQuotes\(query: "bell"/u) })
})
