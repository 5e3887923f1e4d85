import { MeilisearchApiError } from 'meilisearch'
import type { IndexObject, Meilisearch, Settings } from 'meilisearch'
import type { IndexNames } from './connection.ts'
import { IndexTaskError } from './index-task-error.ts'
import { settingsDifference } from './settings-difference.ts'
import { ARTICLE_SETTINGS } from './settings/articles.ts'
import { QUOTE_SETTINGS } from './settings/quotes.ts'
import { SPEAKER_SETTINGS } from './settings/speakers.ts'
import { awaitTasks } from './tasks.ts'

/** Makes the three indexes where they are missing and changes those settings that differ; each task is awaited. */
export async function applySettings(
  client: Meilisearch,
  names: IndexNames,
  timeoutMs: number,
): Promise<void> {
  await applyTo(client, names.quotes, QUOTE_SETTINGS, timeoutMs)
  await applyTo(client, names.articles, ARTICLE_SETTINGS, timeoutMs)
  await applyTo(client, names.speakers, SPEAKER_SETTINGS, timeoutMs)
}

async function applyTo(
  client: Meilisearch,
  name: string,
  wanted: Settings,
  timeoutMs: number,
): Promise<void> {
  await ensureIndex(client, name, timeoutMs)
  const difference = settingsDifference(wanted, await client.index(name).getSettings())
  if (Object.keys(difference).length === 0) return
  await awaitTasks(client, [await client.index(name).updateSettings(difference)], timeoutMs)
}

/** The primary key is named, since the server's guess fails as soon as two fields end in "id". */
async function ensureIndex(client: Meilisearch, name: string, timeoutMs: number): Promise<void> {
  const found = await findIndex(client, name)
  if (found?.primaryKey === 'id') return
  const task = found
    ? await client.updateIndex(name, { primaryKey: 'id' })
    : await client.createIndex(name, { primaryKey: 'id' })
  try {
    await awaitTasks(client, [task], timeoutMs)
  } catch (error) {
    // Another process was faster, with the same intention.
    if (!(error instanceof IndexTaskError && error.taskCode === 'index_already_exists')) throw error
  }
}

async function findIndex(client: Meilisearch, name: string): Promise<IndexObject | null> {
  try {
    return await client.getRawIndex(name)
  } catch (error) {
    if (error instanceof MeilisearchApiError && error.cause?.code === 'index_not_found') return null
    throw error
  }
}
