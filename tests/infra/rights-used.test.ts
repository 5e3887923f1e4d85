import { afterEach, beforeEach, expect, it } from 'vitest'
import { createItemReader } from '@verbatim/core/dynamo/item-reader.ts'
import { createProgressRepository } from '@verbatim/core/dynamo/progress-repository.ts'
import { createRebuildWriters } from '@verbatim/core/dynamo/rebuild-writers.ts'
import { createTableWalk } from '@verbatim/core/dynamo/table-walk.ts'
import { speakerIdOf } from '@verbatim/core/ids.ts'
import { followChanges } from '@verbatim/core/indexing/follow-changes.ts'
import { rebuild } from '@verbatim/core/indexing/rebuild.ts'
import type { Rebuilding } from '@verbatim/core/indexing/rebuild.ts'
import { VERIFY_START, verify } from '@verbatim/core/indexing/verify.ts'
import { createIndexRebuilding } from '@verbatim/core/meilisearch/rebuilding.ts'
import { newSpeaker, openIndexing } from '../core/indexing/open-indexing.ts'
import { content, revised } from '../support/content.ts'
import { RIGHTS } from './rights.ts'

let indexing: Awaited<ReturnType<typeof openIndexing>>
beforeEach(async () => {
  indexing = await openIndexing()
})
afterEach(() => indexing.close())

const ada = speakerIdOf('Ada Vex')

// What is in a transaction is one of these: packages/core/src/dynamo/transact.ts knows no other.
const IN_TRANSACTIONS = ['dynamodb:ConditionCheckItem', 'dynamodb:DeleteItem', 'dynamodb:PutItem']

/** The rights that the calls since the last look needed. */
function needed(): string[] {
  const actions = indexing.calls
    .splice(0)
    .flatMap((call) => (call === 'TransactWriteItems' ? IN_TRANSACTIONS : `dynamodb:${call}`))
  return [...new Set(actions)].toSorted()
}

// A database that was given does not tell what it was asked.
it.skipIf(process.env['DYNAMODB_ENDPOINT'])(
  'the rights are those that indexing needs, and no more',
  async () => {
    const { articles, speakers, following, table, search } = indexing
    await speakers.save([{ speaker: newSpeaker(ada, 'Ada Vex') }])
    const first = content({ saidBy: Array.from({ length: 150 }, () => ada) })
    await articles.save(first, null)
    await articles.save(revised(first, { saidBy: [ada] }), first)
    needed()

    const { id: articleId } = first.article
    await followChanges(following, [{ noun: 'Article', articleId, whole: true, leavesRemains: true }])
    await followChanges(following, [{ noun: 'Speaker', speakerId: ada, renamedIds: [ada] }])
    expect(needed()).toEqual(RIGHTS['indexer']?.['table/*'])

    const rebuilding: Rebuilding = {
      ...following,
      walk: createTableWalk(table),
      rebuilds: {
        ...createProgressRepository(table, createItemReader(table), 'rebuild'),
        ...createRebuildWriters(table),
      },
      rebuilding: createIndexRebuilding(search),
      graceMs: 0,
    }
    const until = Date.now() + 60_000
    expect(await rebuild(rebuilding, { owner: null, rate: 1e6, until })).toMatchObject({ done: true })
    await search.client.index(`${search.prefix}quotes`).deleteAllDocuments().waitTask()
    expect((await verify(rebuilding, VERIFY_START, { repair: true, until })).found).not.toEqual([])
    const granted = RIGHTS['maintenance'] ?? {}
    expect(needed()).toEqual([...(granted['table/*'] ?? []), ...(granted['table/*/index/gsi1'] ?? [])])
  },
)
