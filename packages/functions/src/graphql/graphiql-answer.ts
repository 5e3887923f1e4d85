import '@verbatim/core/shared-with-start.ts'
import { graphiqlPage } from './graphiql-page.ts'
import type { HttpAnswer, Operation } from './operation-handler.ts'

/** GraphiQL for a browser that opens the endpoint, where GraphiQL is installed; null for all other requests. `key` stands in it. */
export async function graphiqlAnswer(
  { method, path, headers }: Operation,
  key: string,
): Promise<HttpAnswer | null> {
  const isBrowser = method === 'GET' && headers.get('accept')?.includes('text/html')
  if (!isBrowser || path !== '/graphql') return null
  const page = await graphiqlPage(key)
  if (page === null) return null
  return [
    page,
    {
      status: 200,
      headers: { 'content-type': 'text/html; charset=utf-8', 'content-encoding': 'gzip' },
    },
  ]
}
