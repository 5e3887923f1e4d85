import { afterAll, beforeAll, expect, it } from 'vitest'
import { openApi, type OpenApi } from './open-api.ts'

let api: OpenApi
beforeAll(async () => {
  api = await openApi()
  await api.ingest('Gates', '“The gates have to go,” said Ada Moss, the harbour master.')
})
afterAll(() => api.close())

async function speaker(name: string): Promise<unknown> {
  const { data, errors } = await api.ask(
    'query ($name: String!) { speaker(by: {name: $name}) { id name aliases } }',
    { name },
  )
  expect(errors).toEqual([])
  return Object.values(data ?? {})[0]
}

async function rename(id: string, name: string): Promise<void> {
  const { data } = await api.ask(
    'mutation ($input: RenameSpeakerInput!) { renameSpeaker(input: $input) { __typename } }',
    { input: { id, name } },
  )
  expect(data).toEqual({ renameSpeaker: { __typename: 'RenameSpeakerSuccess' } })
}

it('a speaker renamed and renamed back has its name, and the other as an alias, once', async () => {
  const { id } = (await speaker('Ada Moss')) as { id: string }
  for (const name of ['Ada Thorn', 'Ada Moss', 'Ada Thorn', 'ADA MOSS', 'Ada Moss']) await rename(id, name)
  const expected = { id, name: 'Ada Moss', aliases: ['Ada Thorn'] }
  for (const name of ['Ada Moss', 'Ada Thorn', 'ada thorn']) expect(await speaker(name)).toEqual(expected)
})

it('an article that names the old name again is of the same speaker', async () => {
  await api.ingest('Gates again', '“They are gone,” said Ada Thorn.')
  await api.ingest('Gates once more', '“They are back,” said Ada Moss.')
  const named = await speaker('Ada Moss')
  expect(named).toMatchObject({ aliases: ['Ada Thorn'] })
  expect(await speaker('Ada Thorn')).toEqual(named)
})
