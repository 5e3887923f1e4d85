import type { TableWalk } from '../indexing/table-walk.ts'
import type { Table } from './client.ts'
import type { ItemKey } from './item-reader.ts'

// Most rows are quotes, about ten of them for an article.
const ROWS_A_PAGE = 250

/**
 * Scans the index that lists articles, quotes and speakers by their keys alone: a hundredth of what a scan of the
 * table would read. Merged speakers are not in it, and have no documents.
 */
export function createTableWalk(table: Table): TableWalk {
  return {
    async page(place) {
      const { Items = [], LastEvaluatedKey } = await table.client.scan({
        TableName: table.name,
        IndexName: 'gsi1',
        ProjectionExpression: 'pk, sk',
        Limit: ROWS_A_PAGE,
        ...(place !== null && { ExclusiveStartKey: JSON.parse(place) as Record<string, string> }),
      })
      const ids = (sk: string) =>
        (Items as ItemKey[]).filter((key) => key.sk === sk).map(({ pk }) => pk.slice(pk.indexOf('#') + 1))
      return {
        articleIds: ids('article'),
        speakerIds: ids('speaker'),
        next: LastEvaluatedKey ? JSON.stringify(LastEvaluatedKey) : null,
      }
    },
  }
}
