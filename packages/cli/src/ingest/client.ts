import { z } from 'zod'
import type { ArticleInput } from './article-input.ts'
import { settings } from './settings.ts'

const MUTATION = `mutation IngestArticle($input: IngestArticleInput!) {
  ingestArticle(input: $input) {
    __typename
    ... on IngestArticleSuccess { status quotesAdded quotesKept quotesRemoved article { id } }
    ... on UserError { code message path }
  }
}`

const PATH = z.array(z.union([z.string(), z.number()]))
const answerSchema = z.object({
  data: z
    .object({
      ingestArticle: z.union([
        z.object({
          status: z.enum(['CREATED', 'UNCHANGED', 'REVISED']),
          quotesAdded: z.number(),
          quotesKept: z.number(),
          quotesRemoved: z.number(),
        }),
        z.object({ code: z.string(), message: z.string(), path: PATH.nullish() }),
        z.null(),
      ]),
    })
    .nullish(),
  errors: z
    .array(
      z.object({ message: z.string(), extensions: z.object({ code: z.string().optional() }).optional() }),
    )
    .optional(),
})

export type IngestStatus = 'CREATED' | 'UNCHANGED' | 'REVISED'

/**
 * What became of one request. `refused`: this article is at fault (`field` as in the input). `again`: try later,
 * after `wait` milliseconds where the API said so; `api` is true where no other article would fare better.
 * `stop`: none would, and waiting does not help.
 */
export type Outcome =
  | { kind: 'done'; status: IngestStatus; quotes: number }
  | { kind: 'refused'; message: string; field: string | null }
  | { kind: 'again'; message: string; wait: number | null; api: boolean }
  | { kind: 'stop'; message: string }

/** A function that sends one article to the API once. Its messages never hold the key. */
export function createClient(url: string, key: string): (input: ArticleInput) => Promise<Outcome> {
  const clean = (outcome: Outcome): Outcome =>
    'message' in outcome ? { ...outcome, message: outcome.message.replaceAll(key, '***') } : outcome
  return async (input) => clean(await send(url, key, input))
}

async function send(url: string, key: string, input: ArticleInput): Promise<Outcome> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json', 'x-api-key': key },
      body: JSON.stringify({ query: MUTATION, operationName: 'IngestArticle', variables: { input } }),
      // A redirect would carry the key to an address that nobody gave.
      redirect: 'manual',
      signal: AbortSignal.timeout(settings.requestTimeout),
    })
    return judge(response, await response.text(), url)
  } catch (error) {
    return {
      kind: 'again',
      message: `${url} cannot be reached (${reasonOf(error)}); is it running?`,
      wait: null,
      api: true,
    }
  }
}

function judge(response: Response, text: string, url: string): Outcome {
  const { status } = response
  if (status === 429 || status >= 500)
    return {
      kind: 'again',
      message: `${url} answered ${status}`,
      wait: retryAfter(response),
      api: status !== 500,
    }
  if (status === 413)
    return {
      kind: 'refused',
      message: 'is larger than the API takes (1 MB of text, 2 MB of HTML)',
      field: 'body',
    }
  if (status >= 300 && status < 400)
    return {
      kind: 'stop',
      message: `${url} redirects to ${response.headers.get('location')}; give that address with --url`,
    }
  const answer = parse(text)
  const error = answer?.errors?.[0]
  if (error) return judgeError(error.message, error.extensions?.code)
  const result = answer?.data?.ingestArticle
  if (status === 401 || status === 403) return judgeError(`${url} answered ${status}.`, 'UNAUTHENTICATED')
  if (!result)
    return {
      kind: 'stop',
      message: `${url} answered ${status}, but not like the GraphQL API; give its address with --url`,
    }
  if ('status' in result)
    return { kind: 'done', status: result.status, quotes: result.quotesAdded + result.quotesKept }
  if (result.code === 'CONFLICT') return { kind: 'again', message: result.message, wait: null, api: false }
  return { kind: 'refused', message: result.message, field: fieldOf(result.path) }
}

function judgeError(message: string, code: string | undefined): Outcome {
  if (code === 'UNAUTHENTICATED' || code === 'FORBIDDEN')
    return {
      kind: 'stop',
      message: `The API refuses the key: ${message} Give it in VERBATIM_KEY or with --key.`,
    }
  if (code === 'INTERNAL' || code === 'LIMIT_EXCEEDED')
    return { kind: 'again', message, wait: null, api: code === 'LIMIT_EXCEEDED' }
  return { kind: 'refused', message, field: null }
}

function parse(text: string): z.infer<typeof answerSchema> | null {
  try {
    return answerSchema.parse(JSON.parse(text))
  } catch {
    // Whatever it is, a proxy's page or another API, the caller names the address that gave it.
    return null
  }
}

function fieldOf(path: readonly (string | number)[] | null | undefined): string | null {
  const name = path?.[0] === 'input' ? path[1] : path?.[0]
  return name === undefined ? null : String(name)
}

function retryAfter(response: Response): number | null {
  const seconds = Number(response.headers.get('retry-after') ?? Number.NaN)
  return Number.isFinite(seconds) ? seconds * 1000 : null
}

/** fetch says only “fetch failed”; the reason stands in its cause. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const { cause } = error
  if (cause instanceof AggregateError && cause.errors[0] instanceof Error) return cause.errors[0].message
  return cause instanceof Error ? cause.message : error.message
}
