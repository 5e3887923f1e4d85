import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { functionName } from './function-name.ts'
import { graphql } from './api.ts'
import { indexer } from './indexer.ts'
import { maintenance } from './maintenance.ts'
import { searchWriter } from './search/link.ts'
import { retireKeys } from './search/make-keys.ts'
import { nearSearch } from './search/search.ts'

/** Gives the indexes their settings; the deployment invokes it whenever they have changed. */
export const setup = new sst.aws.Function('Setup', {
  name: functionName('setup'),
  description: 'Gives the search indexes their settings',
  handler: 'packages/functions/src/setup.handler',
  link: [searchWriter],
  memory: '256 MB',
  timeout: '5 minutes',
  ...nearSearch,
})

new aws.lambda.Invocation('SearchSettingsApplied', {
  functionName: setup.name,
  input: JSON.stringify({ task: 'settings' }),
  triggers: { settings: digestOf('packages/core/src/meilisearch/settings') },
})

retireKeys([setup, graphql, indexer.nodes.function, maintenance])

/** A digest of all files below a folder. */
function digestOf(folder: string): string {
  const hash = createHash('sha256')
  const entries = readdirSync(path.join($cli.paths.root, folder), { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
  for (const file of files.toSorted()) hash.update(readFileSync(file))
  return hash.digest('hex')
}
