import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { lockFolder } from './folder-lock.ts'
import { sharedBundles } from './settings.ts'
import { StartError } from './start-error.ts'

/** Where everything is kept. A part without a path lives in memory. */
export interface DataFolder {
  dynamodb: string | undefined
  search: string | undefined
  meilisearch: string
  stream: string
  deadLetters: string
  bundles: string
  samplesState: string
  /** Frees the folder; a temporary one is deleted. */
  release(): Promise<void>
}

/** Says that a folder is Verbatim's own, which is what `--fresh` may delete in. */
const marker = 'verbatim.json'
const mark = '{"madeBy":"verbatim","version":1}\n'

const parts = {
  dynamodb: 'dynamodb',
  search: 'search',
  meilisearch: 'meilisearch',
  stream: 'stream',
  deadLetters: 'dead-letters',
  bundles: 'functions',
  samplesState: 'samples.json',
}

/**
 * Claims a folder, making it when it is missing; `fresh` first deletes what Verbatim made there, and only that.
 * Rejects with StartError for a folder that holds something else or that another process uses.
 */
export async function openDataFolder(folder: string, fresh = false): Promise<DataFolder> {
  await claim(folder)
  const release = await lockFolder(folder)
  const place = (name: string) => path.join(path.resolve(folder), name)
  if (fresh) {
    for (const part of Object.values(parts)) await rm(place(part), { recursive: true, force: true })
  }
  return { ...places(place), release }
}

/** A folder for one run: the databases in memory, the rest in a temporary place. */
export async function temporaryDataFolder(): Promise<DataFolder> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'verbatim-'))
  return {
    ...places((name) => path.join(folder, name)),
    dynamodb: undefined,
    search: undefined,
    bundles: sharedBundles,
    release: () => rm(folder, { recursive: true, force: true }),
  }
}

function places(place: (name: string) => string) {
  return {
    dynamodb: place(parts.dynamodb),
    search: place(parts.search),
    meilisearch: place(parts.meilisearch),
    stream: place(parts.stream),
    deadLetters: place(parts.deadLetters),
    bundles: place(parts.bundles),
    samplesState: place(parts.samplesState),
  }
}

async function claim(folder: string): Promise<void> {
  const file = path.join(folder, marker)
  if (existsSync(file) && (await readFile(file, 'utf8')) === mark) return
  const held = await list(folder)
  if (held.length > 0) {
    const some = held.slice(0, 3).join(', ')
    throw new StartError(
      `${folder} is no data folder of Verbatim: it holds ${some} and no ${marker}. Give an empty or a new one: --data DIR`,
    )
  }
  await writeFile(file, mark)
}

async function list(folder: string): Promise<string[]> {
  try {
    await mkdir(folder, { recursive: true })
    return await readdir(folder)
  } catch (cause) {
    throw new StartError(`Cannot use ${folder} as a data folder: ${String(cause)}`, { cause })
  }
}
