import { createIndexWriter } from '@verbatim/core/meilisearch/writer.ts'
import { requiredLink } from './links.ts'

/** Gives the indexes their settings; invoked by a deployment, and by the laptop when it starts. */
export async function handler(event: { task?: unknown }): Promise<{ done: string }> {
  if (event.task !== 'settings')
    throw new Error(`Unknown task ${JSON.stringify(event.task)}: the one there is, is "settings"`)
  await createIndexWriter(requiredLink('Search')).applySettings()
  return { done: event.task }
}
