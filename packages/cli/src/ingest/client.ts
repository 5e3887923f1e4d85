import type { ArticleInput } from './article-input.ts'
import { type Answered, type Outcome, outcomeOf } from './outcome.ts'
import { settings } from './settings.ts'

const MUTATION = `mutation IngestArticle($input: IngestArticleInput!) {
  ingestArticle(input: $input) {
    __typename
    ... on IngestArticleSuccess { status quotesAdded quotesKept quotesRemoved article { id } }
    ... on UserError { code message path }
  }
}`

/** A function that sends one article to the API once. Its messages never hold the key. */
export function createClient(url: string, key: string): (input: ArticleInput) => Promise<Outcome> {
  const clean = (outcome: Outcome): Outcome =>
    'message' in outcome ? { ...outcome, message: outcome.message.replaceAll(key, '***') } : outcome
  return async (input) => clean(await send(url, key, input))
}

async function send(url: string, key: string, input: ArticleInput): Promise<Outcome> {
  const answer = await post(url, key, input).catch((error: unknown): Outcome => ({
    kind: 'again',
    message: `${url} cannot be reached (${reasonOf(error)}); is it running?`,
    wait: null,
    api: true,
  }))
  return 'kind' in answer ? answer : outcomeOf(answer, url)
}

async function post(url: string, key: string, input: ArticleInput): Promise<Answered> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json', 'x-api-key': key },
    body: JSON.stringify({ query: MUTATION, operationName: 'IngestArticle', variables: { input } }),
    // A redirect would carry the key to an address that nobody gave.
    redirect: 'manual',
    signal: AbortSignal.timeout(settings.requestTimeout),
  })
  return { status: response.status, headers: response.headers, text: await response.text() }
}

/** fetch says only “fetch failed”; the reason stands in its cause. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const { cause } = error
  if (cause instanceof AggregateError && cause.errors[0] instanceof Error) return cause.errors[0].message
  return cause instanceof Error ? cause.message : error.message
}
