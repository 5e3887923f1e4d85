import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startStack, type Stack } from '@verbatim/local/stack/stack.ts'

let stack: Stack
beforeAll(async () => void (stack = await startStack({ port: 0, samples: false, profile: 'production' })))
afterAll(() => stack.close())

const JSON_TYPE = { 'content-type': 'application/json' }
const post = (body: unknown, headers: Record<string, string> = JSON_TYPE, search = '') =>
  fetch(`${stack.url}${search}`, {
    method: 'POST',
    headers,
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
const answerTo = async (query: string) => (await (await post({ query })).json()) as Answer
type Answer = {
  data?: Record<string, unknown> | null
  errors?: { message: string; extensions: { code: string } }[]
}

/** The checks of graphql-cop, by its own names. */
describe('graphql-cop finds nothing', () => {
  const refused = [{ extensions: { code: 'LIMIT_EXCEEDED' } }]
  const aliases = Array.from({ length: 101 }, (_, at) => `alias${at}: __typename`).join(' ')

  it.each([
    ['alias overloading', `query cop { ${aliases} }`],
    ['directive overloading', `query cop { __typename ${'@aa'.repeat(10)} }`],
    ['field duplication', `query cop { ${'__typename '.repeat(500)} }`],
  ])('%s', async (_, query) => {
    const { data, errors } = await answerTo(query)
    expect(data ?? null).toBeNull()
    expect(errors).toMatchObject(refused)
  })

  it('array-based batching', async () => {
    const response = await post(Array.from({ length: 10 }, () => ({ query: '{ __typename }' })))
    expect(response.status).toBe(400)
  })

  it('circular introspection', async () => {
    const fields = 'fields { type { '.repeat(4)
    const { data } = await answerTo(`{ __schema { types { ${fields} name ${'} } '.repeat(4)} } }`)
    expect(data ?? null).toBeNull()
  })

  it('circular fragments', async () => {
    const { data, errors } = await answerTo(
      '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }',
    )
    expect(data ?? null).toBeNull()
    expect(errors).toMatchObject([{ extensions: { code: 'INVALID_INPUT' } }])
  })

  it('introspection', async () => {
    const { data, errors } = await answerTo('{ __schema { directives { name } } }')
    expect(data ?? null).toBeNull()
    expect(errors).toMatchObject([{ extensions: { code: 'INVALID_INPUT' } }])
    expect((await answerTo('{ __type(name: "Query") { name } }')).data).toEqual({ __type: null })
  })

  it('field suggestions', async () => {
    const { errors = [] } = await answerTo('{ artcles { nodes { id } } }')
    expect(errors).toHaveLength(1)
    expect(JSON.stringify(errors)).not.toMatch(/Did you mean|articles/)
  })

  it('GraphQL IDE', async () => {
    for (const path of ['/graphql', '/graphiql', '/playground', '/console']) {
      const response = await fetch(new URL(path, stack.url), { headers: { accept: 'text/html' } })
      expect(await response.text()).not.toMatch(/graphiql|playground/iu)
    }
  })

  it('GET method query support', async () => {
    const response = await fetch(`${stack.url}?query={__typename}`)
    expect(response.status).toBe(405)
    expect(response.headers.get('allow')).toBe('POST')
  })

  it('mutation over GET', async () => {
    const response = await fetch(`${stack.url}?query=mutation{__typename}`)
    expect(await response.text()).not.toContain('"data"')
  })

  it('POST based url-encoded query', async () => {
    const form = { 'content-type': 'application/x-www-form-urlencoded' }
    expect((await post('query={__typename}', form)).status).toBe(415)
    expect((await post('', form, '?query={__typename}')).status).toBe(415)
    expect((await post('{"query":"{__typename}"}', { 'content-type': 'text/plain' })).status).toBe(415)
  })

  it('trace mode and unhandled errors', async () => {
    for (const query of ['query cop { __typename }', 'qwerty cop { abc }']) {
      const text = await (await post({ query })).text()
      expect(text).not.toMatch(/tracing|exception|stack/iu)
    }
  })
})
