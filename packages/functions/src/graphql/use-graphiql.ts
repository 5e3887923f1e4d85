import type { Plugin } from 'graphql-yoga'
import { graphiqlPage } from './graphiql-page.ts'
import type { RequestScope } from './server.ts'

/** Answers a browser that opens the endpoint with GraphiQL, where GraphiQL is installed. */
export function useGraphiQL(): Plugin<object, RequestScope> {
  return {
    async onRequest(opening) {
      const { request, url, fetchAPI } = opening
      const isBrowser = request.method === 'GET' && request.headers.get('accept')?.includes('text/html')
      if (!isBrowser || url.pathname !== '/graphql') return
      const page = await graphiqlPage()
      if (page === null) return
      const headers = { 'content-type': 'text/html; charset=utf-8', 'content-encoding': 'gzip' }
      opening.endResponse(new fetchAPI.Response(page, { headers }))
    },
  }
}
