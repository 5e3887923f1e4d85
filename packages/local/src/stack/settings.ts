import path from 'node:path'

/** The repository's folder; functions, samples and the table's definition are found from here. */
export const root = path.resolve(import.meta.dirname, '../../../..')

/** Where `npm start` listens and keeps its data when nobody says otherwise. */
export const defaultPort = 4000
export const defaultData = '.verbatim'

/** The key for mutations on a laptop. No other environment has one that is known beforehand. */
export const editorKey = 'local-editor-key'

/** The embedded search engine's master key; it listens on 127.0.0.1 only. */
export const searchMasterKey = 'local-search-master-key'

/** Table names of a stack that keeps its data: what is stored, and who may do what. */
export const tableName = 'verbatim'
export const accessTableName = 'verbatim-access'

/** The tables: CreateTable inputs without their names, and what their items expire by. */
export const tableDefinition = path.join(root, 'packages/core/src/dynamo/table.json')
export const accessTableDefinition = path.join(root, 'packages/core/src/dynamo/access-table.json')

/** Which of the table's records the indexer is given, as patterns of Lambda's event filters. */
export const followedRecords = path.join(root, 'packages/core/src/dynamo/followed-records.json')

/** The articles of a first run, and the importer that puts them in over the API. */
export const samplesFolder = path.join(root, 'samples')
export const importer = path.join(root, 'packages/cli/src/ingest.ts')

/** The program behind each function's worker. */
export const runtimeEntry = path.join(root, 'packages/local/src/lambda/runtime.ts')

/** Bundles of stacks that keep no data are shared here, so that each test does not build them again. */
export const sharedBundles = path.join(root, 'node_modules/.cache/verbatim/functions')

/** The functions, with the limits they have on AWS; memory is the V8 heap of one environment. */
export const functions = {
  access: {
    entry: path.join(root, 'packages/functions/src/access.ts'),
    timeoutSeconds: 60,
    memoryMb: 128,
    maximumEnvironments: 1,
  },
  graphql: {
    entry: path.join(root, 'packages/functions/src/graphql.ts'),
    timeoutSeconds: 29,
    memoryMb: 256,
    maximumEnvironments: 2,
  },
  indexer: {
    entry: path.join(root, 'packages/functions/src/indexer.ts'),
    timeoutSeconds: 60,
    memoryMb: 128,
    maximumEnvironments: 1,
  },
  maintenance: {
    entry: path.join(root, 'packages/functions/src/maintenance.ts'),
    timeoutSeconds: 900,
    memoryMb: 128,
    maximumEnvironments: 2,
  },
  setup: {
    entry: path.join(root, 'packages/functions/src/setup.ts'),
    timeoutSeconds: 60,
    memoryMb: 128,
    maximumEnvironments: 1,
  },
}
