import { ask } from './ask.ts'
import { connect, indexNames, type ConnectionOptions } from './connection.ts'
import { READ_TIMEOUT_MS } from './limits.ts'

/** Makes a function that asks each index for nothing; it throws when one of them does not answer. */
export function createIndexQuestion(options: ConnectionOptions): () => Promise<void> {
  const client = connect(options, READ_TIMEOUT_MS)
  const queries = Object.values(indexNames(options.prefix)).map((indexUid) => ({ indexUid, limit: 0 }))
  return async () => void (await ask(client, queries))
}
