import { expect, it } from 'vitest'
import { askTable } from '@verbatim/core/dynamo/ask-table.ts'
import { createIndexQuestion } from '@verbatim/core/meilisearch/ask-index.ts'
import { createIndexWriter } from '@verbatim/core/meilisearch/writer.ts'
import { answerHealth } from '@verbatim/functions/graphql/health.ts'
import { startSearchEngine } from '@verbatim/local/search-engine/server.ts'
import { openTable } from '../../support/table.ts'

const read = async (response: Response | null) => [response?.status, await response?.json()]

it('is alive whatever becomes of the rest, and ready while table and index answer', async () => {
  const store = await openTable()
  const search = await startSearchEngine({ port: 0, masterKey: 'master' })
  const options = { url: search.url, key: 'master' }
  const backends = { table: () => askTable(store.table), index: createIndexQuestion(options) }
  // Without its indexes the server runs, and yet no search would be answered.
  expect(await read(await answerHealth('/ready', backends))).toMatchObject([
    503,
    { index: 'does not answer' },
  ])
  await createIndexWriter(options).applySettings()
  const ready = { status: 'ready', table: 'answers', index: 'answers' }
  expect(await read(await answerHealth('/ready', backends))).toEqual([200, ready])
  await search.close()
  const half = { status: 'not ready', table: 'answers', index: 'does not answer' }
  expect(await read(await answerHealth('/ready', backends))).toEqual([503, half])
  expect(await read(await answerHealth('/health', backends))).toEqual([200, { status: 'alive' }])
  expect(await answerHealth('/graphql', backends)).toBeNull()
  await store.close()
})
