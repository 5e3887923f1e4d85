import { afterEach, beforeEach, expect, it } from 'vitest'
import { createUnansweredWrites } from '@verbatim/core/dynamo/unanswered-writes.ts'
import { speakerIdOf } from '@verbatim/core/ids.ts'
import type { Table } from '@verbatim/core/dynamo/client.ts'
import { newSpeaker } from '../core/indexing/open-indexing.ts'
import { content, revised } from '../support/content.ts'
import { runIn } from '../support/maintenance.ts'
import { openTable, type OpenTable } from '../support/table.ts'

let then: OpenTable
let now: OpenTable
beforeEach(async () => {
  then = await openTable()
  // Both in one database, as restored tables are.
  now = await openTable({ beside: then.endpoint })
})
afterEach(async () => {
  await now.close()
  await then.close()
})

function restore(...flags: string[]) {
  const signedIn = { AWS_ACCESS_KEY_ID: 'local', AWS_SECRET_ACCESS_KEY: 'local' }
  return runIn({ ...signedIn, AWS_ENDPOINT_URL_DYNAMODB: then.endpoint }, 'restore', ...flags)
}

async function itemsOf({ name, client }: Table) {
  const { Items = [] } = await client.scan({ TableName: name, ConsistentRead: true })
  return new Map(Items.map((item) => [`${item['pk']} ${item['sk']}`, item]))
}

it('brings back what was changed, deleted and added since, and nothing of what is under way', async () => {
  const ada = speakerIdOf('Ada Vex')
  const kept = content({ name: 'kept', saidBy: Array.from({ length: 150 }, () => ada) })
  const edited = content({ name: 'edited', saidBy: [ada, ada] })
  for (const { articles, speakers } of [then, now]) {
    await speakers.save([{ speaker: newSpeaker(ada, 'Ada Vex') }])
    await articles.save(edited, null)
    await articles.save(kept, null)
  }
  const before = await itemsOf(then.table)
  await now.articles.save(revised(edited, { name: 'edited', saidBy: [null] }), edited)
  await now.articles.remove(kept)
  await now.articles.save(content({ name: 'new', saidBy: [ada] }), null)
  await createUnansweredWrites(now.table).note([ada])

  const tables = ['--from', then.table.name, '--to', now.table.name]
  const changed = await itemsOf(now.table)
  expect(await restore(...tables)).toMatchObject({
    code: 0,
    output: expect.stringMatching(/^\d+ to put back, [1-9]\d* to remove\n$/u),
    errors: 'Nothing was changed: --write does it.\n',
  })
  expect(await itemsOf(now.table)).toEqual(changed)

  expect(await restore(...tables, '--write')).toMatchObject({ code: 0, errors: '' })
  const after = await itemsOf(now.table)
  expect(after.delete(`unanswered#${ada} unanswered`)).toBe(true)
  // Both writers chose tokens of their own, which are items' contents like all else.
  expect(after).toEqual(before)
  expect((await restore(...tables)).output).toBe('0 to put back, 0 to remove\n')
})

it.each([
  { flags: [], said: '--from and --to' },
  { flags: ['--from', 'one', '--to', 'one'], said: 'which other one' },
  { flags: ['--from', 'one', '--to', 'two', '--force'], said: '--force' },
])('refuses $flags', async ({ flags, said }) => {
  expect(await restore(...flags)).toMatchObject({ code: 2, errors: expect.stringContaining(said) })
})

it('says which table is not there', async () => {
  const { code, errors } = await restore('--from', 'nothing-of-the-sort', '--to', now.table.name)
  expect({ code, errors }).toMatchObject({
    code: 1,
    errors: expect.stringMatching(/^It was not brought back: ResourceNotFoundException/u),
  })
})
