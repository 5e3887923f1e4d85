import { serverAudits } from 'graphql-http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startStack, type Stack } from '@verbatim/local/stack/stack.ts'

/** What the specification leaves open, and a deployment does not do: any query by GET. */
const GET_ONLY = /^MAY .*(?<!mutations on )GET/u

describe.each(['open', 'production'] as const)('GraphQL over HTTP, %s', (profile) => {
  let stack: Stack
  beforeAll(async () => void (stack = await startStack({ port: 0, samples: false, profile })))
  afterAll(() => stack.close())

  const audits = serverAudits({ url: () => stack.url })
  it('has 61 audits', () => expect(audits).toHaveLength(61))

  it.each(audits.map((audit) => [audit.name, audit] as const))('%s', async (name, audit) => {
    const result = await audit.fn()
    if (profile === 'production' && GET_ONLY.test(name)) expect(result.status).not.toBe('ok')
    else expect(result).toMatchObject({ status: 'ok' })
  })
})
