import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openDataFolder, temporaryDataFolder } from '../../../packages/local/src/stack/data-folder.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'verbatim-data-'))
})
afterEach(() => rm(folder, { recursive: true }))

it('makes a folder, marks it and takes it again', async () => {
  const place = path.join(folder, 'new', 'data')
  const first = await openDataFolder(place)
  await first.release()
  expect(await readdir(place)).toEqual(['verbatim.json'])
  await (await openDataFolder(place)).release()
})

it('refuses a folder that holds something else, fresh or not, and leaves it as it was', async () => {
  await writeFile(path.join(folder, 'thesis.txt'), 'years of work')
  for (const fresh of [false, true]) {
    await expect(openDataFolder(folder, fresh)).rejects.toThrow(
      /no data folder of Verbatim: it holds thesis\.txt/,
    )
  }
  expect(await readdir(folder)).toEqual(['thesis.txt'])
})

it('refuses a file', async () => {
  const file = path.join(folder, 'file')
  await writeFile(file, '')
  await expect(openDataFolder(file)).rejects.toThrow(/Cannot use .*file as a data folder/)
})

it('deletes, when fresh, only what Verbatim made', async () => {
  const data = await openDataFolder(folder)
  await mkdir(path.join(data.dynamodb ?? '', 'table'), { recursive: true })
  await writeFile(data.samplesState, '{}')
  await writeFile(path.join(folder, 'note.txt'), 'mine')
  await data.release()
  await (await openDataFolder(folder, true)).release()
  expect((await readdir(folder)).toSorted()).toEqual(['note.txt', 'verbatim.json'])
})

it('gives a folder to one process at a time', async () => {
  const first = await openDataFolder(folder)
  await expect(openDataFolder(folder, true)).rejects.toThrow(/in use by another Verbatim/)
  await first.release()
  await (await openDataFolder(folder)).release()
})

it('leaves nothing behind of a temporary one', async () => {
  const data = await temporaryDataFolder()
  await mkdir(data.deadLetters, { recursive: true })
  await data.release()
  expect([existsSync(data.deadLetters), data.dynamodb, data.search]).toEqual([false, undefined, undefined])
})
