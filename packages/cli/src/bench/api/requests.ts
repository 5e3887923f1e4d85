import { createServer } from '@verbatim/functions/graphql/server.ts'
import { createServices } from '@verbatim/functions/services.ts'

/** An article's page: its quotes, and who said them. */
export const ARTICLE_PAGE = `query ArticlePage($id: ID!) {
  article(by: { id: $id }) { headline source publishedAt
    quotes(first: 20) { nodes { text cue speaker { name } } } } }`

/** A page of search results with what is shown of each. */
export const SEARCH_PAGE = `query SearchPage($query: String!) {
  searchQuotes(query: $query, first: 20) { totalCount
    edges { score node { text publishedAt speaker { name } } } } }`

/** What a search box asks at each key. */
export const SUGGEST = `query Suggest($prefix: String!) {
  suggest(prefix: $prefix, first: 8) { __typename ... on SpeakerSuggestion { speaker { name } } } }`

export type Ask = (query: string, variables: object) => Promise<unknown>

/** Asks our server in this process; throws where the answer holds an error. */
export function askHere(): Ask {
  const server = createServer(createServices(), [])
  return async (query, variables) => {
    const headers = { 'content-type': 'application/json' }
    const body = JSON.stringify({ query, variables })
    const response = await server.fetch(
      'http://bench/graphql',
      { method: 'POST', headers, body },
      { requestId: 'bench' },
    )
    return checked(await response.json())
  }
}

/** Asks a server over HTTP, on connections that stay open. */
export function askAt(url: string): Ask {
  return async (query, variables) => {
    const headers = { 'content-type': 'application/json' }
    const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query, variables }) })
    return checked(await response.json())
  }
}

function checked(answer: unknown): unknown {
  if (typeof answer === 'object' && answer !== null && 'data' in answer && !('errors' in answer))
    return answer
  throw new Error(`The API answered ${JSON.stringify(answer)}`)
}
