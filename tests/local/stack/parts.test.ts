import { describe, expect, it } from 'vitest'
import { createClosing } from '../../../packages/local/src/stack/closing.ts'
import { requestLine } from '../../../packages/local/src/stack/request-line.ts'

describe('the line of a request', () => {
  const answered = { method: 'POST', path: '/graphql', search: '', status: 200, answer: '{}', ms: 12.3 }

  it.each([
    ['{"query":"query A { a }","operationName":"B"}', 'B'],
    ['{"query":"query Articles($first: Int) { articles { nodes { id } } }"}', 'Articles'],
    ['{"query":"mutation M { m }"}', 'M'],
    ['{"query":"{ a }"}', '/graphql'],
    ['', '/graphql'],
    [`{"variables":{"text":"${'x'.repeat(30_000)}"},"operationName":"Last"}`, 'Last'],
    ['{"operationName":"forged\\n200 line"}', '/graphql'],
    ['{"query":"{ a }","variables":{"password":"mutation hunter2","operationName":"hunter2"}}', '/graphql'],
    ['{"variables":{"query":"query hunter2"},"query":"query Found { a }"}', 'Found'],
    ['{"query":"{ a(text: \\"query hunter2\\") } # query hunter2"}', '/graphql'],
    ['{"query":"{ a }","operationName":"' + 'x'.repeat(2000) + '"}', '/graphql'],
  ])('names the operation of %.60s', (body, name) => {
    expect(requestLine({ ...answered, body })).toBe(`200     12 ms  POST ${name}`)
  })

  it.each([
    ['?documentId=abc&operationName=Latest', 'Latest'],
    [`?query=${encodeURIComponent('query Front { a }')}`, 'Front'],
    ['?operationName=forged%0A200', '/graphql'],
    ['?%', '/graphql'],
  ])('names the operation of %s', (search, name) => {
    expect(requestLine({ ...answered, method: 'GET', search, body: '' })).toBe(`200     12 ms  GET ${name}`)
  })

  it('tells the codes of errors, each once, and of nothing else', () => {
    const error = (code: string) => ({ message: '"code":"NONE"', extensions: { code } })
    const errors = [error('TIMEOUT'), error('INTERNAL'), error('TIMEOUT')]
    const answer = JSON.stringify({ errors, data: null })
    expect(requestLine({ ...answered, body: '', answer })).toMatch(/POST \/graphql {2}TIMEOUT {2}INTERNAL$/)
    const fine = JSON.stringify({ data: { deleteArticle: { code: 'NOT_FOUND' } } })
    expect(requestLine({ ...answered, body: '', answer: fine })).toMatch(/POST \/graphql$/)
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
