import { createServer as createHttpServer } from 'node:http'
import { ApolloServer } from '@apollo/server'
import { startStandaloneServer } from '@apollo/server/standalone'
import { ANYBODY } from '@verbatim/core/access/types.ts'
import { createServer } from '@verbatim/functions/graphql/server.ts'
import { createServices } from '@verbatim/functions/services.ts'
import { readBody } from '@verbatim/local/request-body.ts'
import { createContext, type Context } from '@verbatim/schema/context.ts'
import { schema } from '@verbatim/schema/schema.ts'
import { withKeptAnswers } from './kept-answers.ts'

// Answers the schema over HTTP in a process of its own: `node serve.ts ours|apollo [kept]`, by our server or by Apollo's,
// from the store or from answers that are kept in memory. Tells whoever sends it a message how long it has computed.
const [, , name, from] = process.argv
const services = from === 'kept' ? withKeptAnswers(createServices()) : createServices()
process.on('message', () => {
  const { user, system } = process.cpuUsage()
  process.send?.((user + system) / 1000)
})
console.log(name === 'apollo' ? await serveApollo() : await serveOurs())

async function serveApollo(): Promise<string> {
  const apollo = new ApolloServer<Context>({ schema })
  const context = async () => createContext(services, ANYBODY, 'bench')
  return (await startStandaloneServer(apollo, { listen: { port: 0, host: '127.0.0.1' }, context })).url
}

async function serveOurs(): Promise<string> {
  const ours = createServer(services, [])
  const http = createHttpServer((request, response) => {
    void (async () => {
      const { method = 'POST', headers } = request
      const asked = {
        method,
        path: '/graphql',
        query: '',
        headers: { get: (one: string) => String(headers[one] ?? '') || null },
        body: String(await readBody(request, Infinity)),
        address: '',
      }
      const [body, told] = await ours.answer(asked, { requestId: 'bench' })
      // As Apollo's, with its length, and so in one piece.
      const length = { 'content-length': Buffer.byteLength(body ?? '') }
      response.writeHead(told.status, { ...told.headers, ...length }).end(body)
    })()
  })
  const listening = Promise.withResolvers<void>()
  http.listen(0, '127.0.0.1', listening.resolve)
  await listening.promise
  const address = http.address()
  return `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
}
