import { describe, expect, it } from 'vitest'
import { createClosing } from '../../../packages/local/src/stack/closing.ts'
import { requestLine } from '../../../packages/local/src/stack/request-line.ts'

describe('the line of a request', () => {
  const answered = { method: 'POST', path: '/graphql', status: 200, ms: 12.3 }

  it.each([
    ['{"query":"query A { a }","operationName":"B"}', 'B'],
    ['{"query":"query Articles($first: Int) { articles { nodes { id } } }"}', 'Articles'],
    ['{"query":"mutation M { m }"}', 'M'],
    ['{"query":"{ a }"}', '/graphql'],
    ['', '/graphql'],
    [`{"variables":{"text":"${'x'.repeat(30_000)}"},"operationName":"Last"}`, 'Last'],
    ['{"operationName":"forged\\n200 line"}', '/graphql'],
  ])('names the operation of %.60s', (body, name) => {
    expect(requestLine({ ...answered, body })).toBe(`200     12 ms  POST ${name}`)
  })
})

describe('closing', () => {
  it('goes backwards, and on after a failure', async () => {
    const closing = createClosing()
    const closed: string[] = []
    closing.add(async () => closed.push('first'))
    closing.add(() => Promise.reject(new Error('stuck')))
    closing.closes({ close: async () => closed.push('last') })
    await expect(closing.close()).rejects.toMatchObject({ errors: [Error('stuck')] })
    expect(closed).toEqual(['last', 'first'])
    await closing.close()
  })
})
