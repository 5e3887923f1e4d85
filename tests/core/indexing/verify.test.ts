import { afterEach, beforeEach, expect, test } from 'vitest'
import { createTableWalk } from '@verbatim/core/dynamo/table-walk.ts'
import { followChanges } from '@verbatim/core/indexing/follow-changes.ts'
import { VERIFY_START, verify } from '@verbatim/core/indexing/verify.ts'
import { speakerIdOf } from '@verbatim/core/ids.ts'
import { content } from '../../support/content.ts'
import { newSpeaker, openIndexing } from './open-indexing.ts'

let indexing: Awaited<ReturnType<typeof openIndexing>>
beforeEach(async () => {
  indexing = await openIndexing()
})
afterEach(() => indexing.close())

const [ada, bea] = [speakerIdOf('Ada Vex'), speakerIdOf('Bea Orme')]

const look = async (repair: boolean) => {
  const verifying = { ...indexing.following, walk: createTableWalk(indexing.table), graceMs: 0 }
  const { state } = await verify(verifying, VERIFY_START, { repair, until: Date.now() + 60_000 })
  return state
}

test('looking moves no count: a slow look would undo what the indexer has counted meanwhile', async () => {
  const { articles, speakers } = indexing
  await speakers.save([{ speaker: newSpeaker(ada, 'Ada Vex') }])
  const one = content({ saidBy: [ada, ada] })
  await articles.save(one, null)
  expect(await look(false)).toMatchObject({ missing: 3 })
  expect(await speakers.counted(one.article.id)).toEqual({})
  await look(true)
  expect(await speakers.counted(one.article.id)).toMatchObject({ [ada]: { quotes: 2 } })
})

test('a speaker is stale when one of those merged into it has other counts', async () => {
  const { articles, speakers, following } = indexing
  await speakers.save([
    { speaker: { ...newSpeaker(ada, 'Ada Vex'), absorbed: [bea] } },
    { speaker: { ...newSpeaker(bea, 'Bea Orme'), mergedInto: ada } },
  ])
  const one = content({ saidBy: [ada, bea] })
  await articles.save(one, null)
  await followChanges(following, [
    { noun: 'Article', articleId: one.article.id, whole: true, leavesRemains: false },
    { noun: 'Speaker', speakerId: ada, renamedIds: [] },
  ])
  expect(await look(false)).toMatchObject({ missing: 0, stale: 0, orphaned: 0 })
  const two = content({ name: 'two', saidBy: [bea] })
  await articles.save(two, null)
  await followChanges(following, [
    { noun: 'Article', articleId: two.article.id, whole: true, leavesRemains: false },
  ])
  expect((await indexing.held('speakers')).get(ada)).toMatchObject({ quoteCount: 2 })
  expect(await look(true)).toMatchObject({ stale: 1 })
  expect((await indexing.held('speakers')).get(ada)).toMatchObject({ quoteCount: 3 })
})
