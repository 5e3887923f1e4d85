import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import { z } from 'zod'

const request = z.object({
  operationName: z.string(),
  variables: z.object({ input: z.looseObject({ headline: z.string() }) }),
})

/** What one request carried. */
export type Recorded = { key: string | undefined; input: Record<string, unknown> & { headline: string } }

/** An answer other than success: an HTTP status, a JSON body, or a cut connection. */
export type Answer = { status?: number; headers?: Record<string, string>; body?: unknown; cut?: boolean }

/** A real HTTP server that takes ingestions in as the API does, and remembers them. Open one per test. */
export type RecordingApi = {
  url: string
  requests: Recorded[]
  headlines: () => string[]
  close: () => Promise<void>
}

/** Starts it on a free port. `answer` may give something else than success for the n-th request (from 0). */
export async function startRecordingApi(
  answer: (recorded: Recorded, n: number) => Answer | null | Promise<Answer | null> = () => null,
): Promise<RecordingApi> {
  const requests: Recorded[] = []
  const known = new Map<string, string>()
  const server = createServer((incoming, outgoing) => void serve(incoming, outgoing))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  return {
    url: `http://127.0.0.1:${address.port}/graphql`,
    requests,
    headlines: () => requests.map(({ input }) => input.headline).toSorted(),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }

  async function serve(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const { variables } = request.parse(JSON.parse(await text(incoming)))
    const recorded = { key: incoming.headers['x-api-key']?.toString(), input: variables.input }
    requests.push(recorded)
    const other = await answer(recorded, requests.length - 1)
    if (other?.cut) return void incoming.socket.destroy()
    outgoing.writeHead(other?.status ?? 200, { 'content-type': 'application/json', ...other?.headers })
    outgoing.end(JSON.stringify(other ? (other.body ?? {}) : { data: { ingestArticle: success(recorded) } }))
  }

  function success({ input }: Recorded): unknown {
    const before = known.get(input.headline)
    const now = JSON.stringify(input)
    known.set(input.headline, now)
    const status = before === undefined ? 'CREATED' : before === now ? 'UNCHANGED' : 'REVISED'
    return { __typename: 'IngestArticleSuccess', status, quotesAdded: 1, quotesKept: 0, quotesRemoved: 0 }
  }
}

/** The answer of an API that finds something wrong with an article. */
export function refusal(code: string, message: string, path: readonly string[]): Answer {
  return { body: { data: { ingestArticle: { __typename: 'InvalidInput', code, message, path } } } }
}

/** The answer of an API with a GraphQL error. */
export function graphqlError(code: string, message: string): Answer {
  return { body: { data: { ingestArticle: null }, errors: [{ message, extensions: { code } }] } }
}
