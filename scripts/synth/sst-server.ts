import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import path from 'node:path'

/** What SST's components ask of the `sst` program while a stack runs: JSON-RPC over HTTP. */
type Call = { method: string; params: [Record<string, unknown>] }

/** Answers as the `sst` program does, with made-up names and empty bundles. */
export async function startSstServer(work: string): Promise<{ url: string; close(): void }> {
  const server = createServer(async (request, response) => {
    const { method, params } = await callOf(request)
    const answer = ANSWERS[method]
    response.end(
      JSON.stringify(
        answer ? { result: answer(params[0], work) } : { error: `rpc: can't find method ${method}` },
      ),
    )
  })
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : 0)
    })
  })
  return { url: `http://127.0.0.1:${port}`, close: () => void server.close() }
}

const ANSWERS: Record<string, (asked: Record<string, unknown>, work: string) => unknown> = {
  'Provider.Aws.Bootstrap': () => ({
    asset: 'sst-asset',
    state: 'sst-state',
    appsyncHttp: '',
    appsyncRealtime: '',
  }),
  'Provider.Aws.Appsync': () => ({ http: '', realtime: '' }),
  // Under `sst dev`, of which function to run on the developer's machine.
  'Runtime.AddTarget': () => ({}),
  'Runtime.Build': ({ functionID, handler }, work) => {
    const out = path.join(work, `${String(functionID)}-src`)
    mkdirSync(out, { recursive: true })
    writeFileSync(path.join(out, 'bundle.mjs'), 'export const handler = () => {}')
    return { handler: `bundle.${String(handler).split('.').at(-1)}`, out, errors: [], sourcemaps: [] }
  },
}

async function callOf(request: AsyncIterable<unknown>): Promise<Call> {
  let body = ''
  for await (const chunk of request) body += String(chunk)
  return JSON.parse(body) as Call
}
