import { post } from '@verbatim/core/dynamo/wire/post.ts'
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
  const headers = new Headers({ 'content-type': 'application/json' })
  return async (query, variables) => {
    const body = JSON.stringify({ query, variables })
    const asked = { method: 'POST', path: '/graphql', query: '', headers, body, address: '' }
    const [answer] = await server.answer(asked, { requestId: 'bench' })
    return checked(JSON.parse(String(answer)))
  }
}

/**
 * Asks a server of ours by the client that asks the table. Who asks shares the machine with who answers, and fetch computes
 * as long for a page as a fast server.
 */
export async function askAt(url: URL, body: string): Promise<string> {
  const headers = { host: url.host, accept: '*/*', 'content-type': 'application/json' }
  const answer = await post(url, headers, body, null)
  if (answer.status !== 200) throw new Error(`The API answered ${answer.status}: ${answer.body}`)
  return answer.body
}

/** The answer; throws where it holds an error. */
export function checked(answer: unknown): unknown {
  if (typeof answer === 'object' && answer !== null && 'data' in answer && !('errors' in answer))
    return answer
  throw new Error(`The API answered ${JSON.stringify(answer)}`)
}
