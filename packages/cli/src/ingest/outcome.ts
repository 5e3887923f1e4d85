import { z } from 'zod'

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

/** An HTTP answer, read to its end. */
export type Answered = { status: number; headers: Headers; text: string }

/** What an answer says of the article that was sent; `url` names the API in messages. */
export function outcomeOf({ status, headers, text }: Answered, url: string): Outcome {
  if (status === 429 || status >= 500)
    return {
      kind: 'again',
      message: `${url} answered ${status}`,
      wait: retryAfter(headers),
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
      message: `${url} redirects to ${headers.get('location')}; give that address with --url`,
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

function retryAfter(headers: Headers): number | null {
  const seconds = Number(headers.get('retry-after') ?? Number.NaN)
  return Number.isFinite(seconds) ? seconds * 1000 : null
}
