import { randomUUID } from 'node:crypto'

import type { SearchIndex } from '../index/search-index.ts'
import type { JsonObject } from '../json.ts'
import type { Request } from './request.ts'

/** What tells one search from others in a log of clicks, as an answer carries it. */
export const queryMetadata = (index: SearchIndex, query: string | null): JsonObject => ({
  queryUid: randomUUID(),
  indexUid: index.uid,
  primaryKey: index.primaryKey,
  ...(query === null ? {} : { query }),
})

/** Whether a request asks for such metadata by its header. */
export const wantsMetadata = ({ headers }: Request): boolean =>
  ['true', '1'].includes(String(headers['meili-include-metadata']).toLowerCase())
