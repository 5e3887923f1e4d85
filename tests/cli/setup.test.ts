import { createHmac, randomUUID } from 'node:crypto'
import { Meilisearch } from 'meilisearch'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { SEARCH_ACTIONS, WRITE_ACTIONS } from '@verbatim/core/meilisearch/key-actions.ts'
import { startHttpApi, type HttpApi } from '@verbatim/local/lambda/http/http-api.ts'
import type { LocalFunction } from '@verbatim/local/lambda/function.ts'
import { openSearchServer, type SearchServer } from '../core/meilisearch/search-server.ts'
import { startFunction } from '../local/lambda/start-function.ts'
import { runDeployed } from '../support/maintenance.ts'

const functions = '../../../../packages/functions/src'
let server: SearchServer
let running: LocalFunction[]
let lambda: HttpApi
const wanted = (name: string, actions: string[]) => ({ uid: randomUUID(), name, actions })
const reader = wanted('reader', SEARCH_ACTIONS)
const writer = wanted('writer', WRITE_ACTIONS)
const valueOf = ({ uid }: { uid: string }) => createHmac('sha256', server.key).update(uid).digest('hex')

beforeAll(async () => {
  server = await openSearchServer()
  const { url, key, prefix } = server
  const Search = { url, key: valueOf(writer), prefix }
  const [keys, setup] = await Promise.all([
    startFunction(`${functions}/keys`, {
      timeoutSeconds: 60,
      links: { SearchMaster: { url, key, prefix, keys: [reader, writer] } },
    }),
    startFunction(`${functions}/setup`, { timeoutSeconds: 60, links: { Search } }),
  ])
  running = [keys, setup]
  const invocable = { 'verbatim-trial-search-keys': keys, 'verbatim-trial-setup': setup }
  lambda = await startHttpApi({ port: 0, routes: {}, home: '/', invocable })
}, 60_000)
afterAll(async () => {
  await lambda.close()
  await Promise.all(running.map((one) => one.close()))
  for (const { uid } of [reader, writer]) await server.client.deleteKey(uid)
  await server.close()
})

it('gives an empty search server the keys of the functions, and its indexes', async () => {
  const once = await runDeployed(lambda, 'setup', '--stage', 'trial')
  expect(once).toMatchObject({ code: 0, output: 'The search server has its keys and settings\n' })
  const searching = new Meilisearch({ host: server.url, apiKey: valueOf(reader) })
  expect((await searching.index(`${server.prefix}quotes`).search('')).hits).toEqual([])
  expect(await runDeployed(lambda, 'setup', '--stage', 'trial')).toMatchObject({ code: 0 })
}, 60_000)

it('is for stages on AWS', async () => {
  expect(await runDeployed(lambda, 'setup')).toMatchObject({
    code: 2,
    errors: expect.stringContaining('a laptop is set up by npm start'),
  })
}, 30_000)
