import { once } from 'node:events'
import { createServer } from 'node:net'
import { expect, it } from 'vitest'
import { connectTable } from '@verbatim/core/dynamo/client.ts'
import { askTable } from '@verbatim/core/dynamo/ask-table.ts'
import { createIndexQuestion } from '@verbatim/core/meilisearch/ask-index.ts'
import { createIndexWriter } from '@verbatim/core/meilisearch/writer.ts'
import { answerHealth } from '@verbatim/functions/graphql/health.ts'
import type { HttpAnswer } from '@verbatim/functions/graphql/operation-handler.ts'
import { startSearchEngine } from '@verbatim/local/search-engine/server.ts'
import { openTable } from '../../support/table.ts'

const read = (answer: HttpAnswer | null) => [answer?.[1].status, JSON.parse(String(answer?.[0]))]

it('is alive whatever becomes of the rest, and ready while table and index answer', async () => {
  const store = await openTable()
  const search = await startSearchEngine({ port: 0, masterKey: 'master' })
  const options = { url: search.url, key: 'master' }
  const backends = { table: () => askTable(store.table), index: createIndexQuestion(options) }
  // Without its indexes the server runs, and yet no search would be answered.
  expect(read(await answerHealth('/ready', backends))).toMatchObject([503, { index: 'does not answer' }])
  await createIndexWriter(options).applySettings()
  const ready = { status: 'ready', table: 'answers', index: 'answers' }
  expect(read(await answerHealth('/ready', backends))).toEqual([200, ready])
  await search.close()
  const half = { status: 'not ready', table: 'answers', index: 'does not answer' }
  expect(read(await answerHealth('/ready', backends))).toEqual([503, half])
  expect(read(await answerHealth('/health', backends))).toEqual([200, { status: 'alive' }])
  expect(await answerHealth('/graphql', backends)).toBeNull()
  await store.close()
})

it('is not ready while they take a connection and say nothing', async () => {
  const mute = createServer((socket) => void socket.on('error', () => undefined)).listen(0, '127.0.0.1')
  await once(mute, 'listening')
  const url = `http://127.0.0.1:${Number(Object(mute.address()).port)}`
  const table = connectTable('a-table', url)
  const backends = { table: () => askTable(table), index: createIndexQuestion({ url, key: 'master' }) }
  expect(read(await answerHealth('/ready', backends, 100))).toEqual([
    503,
    { status: 'not ready', table: 'does not answer', index: 'does not answer' },
  ])
  mute.close()
})
