import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { SearchService } from '@verbatim/core/search/service.ts'
import { GRAPHQL_ERROR_CODES } from '@verbatim/schema/errors/graphql-error.ts'
import { openApi, type OpenApi } from './open-api.ts'

const page = readFileSync(path.join(import.meta.dirname, '../../docs/errors.md'), 'utf8')
const rows = [...page.matchAll(/^\| `([A-Z_]+)` \|(.*)\|$/gmu)]
const fail = async (): Promise<never> => {
  throw new Error('the disk is on fire')
}
const broken: SearchService = { quotes: fail, articles: fail, suggest: fail }

let api: OpenApi
let burning: OpenApi
beforeAll(async () => {
  api = await openApi()
  burning = await openApi(broken)
  await api.ingest('Ferry to run all winter', '“It will run,” said Ada Moss.')
})
afterAll(async () => {
  await api.close()
  await burning.close()
})

const FAILURE = '... on UserError { code }'
const DELETE = `mutation { deleteArticle(id: "art_0123456789abcdef") { ${FAILURE} } }`
const SUGGEST = '{ suggest(prefix: "a") { __typename } }'

/** What brings each code about, in the words of docs/errors.md. */
const CAUSES: Record<string, () => Promise<unknown>> = {
  INVALID_INPUT: () => api.ask('{ quotes(first: 101) { nodes { id } } }'),
  NOT_FOUND: () => api.ask(DELETE),
  async CONFLICT() {
    const found = await api.ask('{ speaker(by: { name: "Ada Moss" }) { id } }')
    const id = /spk_\w+/u.exec(JSON.stringify(found))?.[0] ?? ''
    return api.ask(`mutation { unmergeSpeaker(id: "${id}") { ${FAILURE} } }`)
  },
  SEARCH_UNAVAILABLE: () => api.ask(SUGGEST),
  TIMEOUT: () => api.ask('{ articles { nodes { id } } }', {}, '', AbortSignal.abort()),
  UNAUTHENTICATED: () => api.ask(DELETE, {}, ''),
  FORBIDDEN: () => api.ask(DELETE, {}, 'reader-key'),
  LIMIT_EXCEEDED: () => api.ask(`{ ${'__typename '.repeat(11)} }`),
  INTERNAL: () => burning.ask(SUGGEST),
}

it('docs/errors.md has a row for every code, and for nothing else', () => {
  const codes = rows.map(([, code]) => code)
  expect(new Set(codes)).toEqual(GRAPHQL_ERROR_CODES)
  expect(codes).toHaveLength(GRAPHQL_ERROR_CODES.size)
  expect(new Set(Object.keys(CAUSES))).toEqual(GRAPHQL_ERROR_CODES)
})

it.each(rows.map(([, code = '', rest = '']) => [code, rest.split('|').map((cell) => cell.trim())] as const))(
  '%s comes when docs/errors.md says so',
  async (code, [where = '', ...cells]) => {
    expect(cells.every((cell) => cell.length > 15)).toBe(true)
    const answer = (await CAUSES[code]?.()) as { data: unknown; errors: { extensions: object }[] }
    if (answer.errors.length === 0) {
      expect(where).toContain('UserError')
      expect(JSON.stringify(answer.data)).toContain(`"code":"${code}"`)
    } else {
      expect(where).toContain('errors')
      expect(answer.errors).toMatchObject([{ extensions: { code } }])
    }
  },
)
