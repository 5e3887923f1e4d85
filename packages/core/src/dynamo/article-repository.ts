import type { ArticleRepository } from '../article/repository.ts'
import type { ArticleFilter } from '../article/service.ts'
import type { Article, ArticleBody, OutlineEntry } from '../article/types.ts'
import { listTag } from '../paging-cursor.ts'
import { createArticleLoader } from './article-loader.ts'
import type { LoadedStates } from './article-loader.ts'
import { createArticleWriter } from './article-writer.ts'
import type { Buckets } from './buckets.ts'
import { readChunks } from './chunks.ts'
import type { Table } from './client.ts'
import type { ItemReader } from './item-reader.ts'
import { pageOfRows } from './page-of-rows.ts'
import { bucketedRows, mergedRows } from './row-source.ts'
import type { RowSource } from './row-source.ts'
import { EVERYTHING } from './sorted-keys.ts'
import type { Range } from './sorted-keys.ts'
import { articleKey, monthOf, sourceKey, storedArticle } from './stored-article.ts'

/** Articles in DynamoDB. */
export function createArticleRepository(table: Table, read: ItemReader, buckets: Buckets): ArticleRepository {
  const states: LoadedStates = new WeakMap()
  const stored = async (id: string) => storedArticle(await read(articleKey(id)))
  const article = async (id: string) => (await stored(id))?.article ?? null
  const byIds = (ids: readonly string[]) => Promise.all(ids.map(article))

  function rowsOf(filter: ArticleFilter): RowSource {
    const range = timeRange(filter)
    if (filter.source !== undefined) {
      const pk = `source#${sourceKey(filter.source)}`
      return mergedRows(table, [{ index: 'gsi2', pk }], range)
    }
    return bucketedRows(
      table,
      range,
      () => buckets.within('articles', monthRange(range)),
      (month) => ({ index: 'gsi1', pk: `articles#${month}` }),
      monthOf,
    )
  }

  return {
    byIds,
    async body(id) {
      const found = await stored(id)
      return (
        found &&
        ((await readChunks(read, id, 'body', found.bodyHash, found.bodyChunks)) as ArticleBody | null)
      )
    },
    async outline(known) {
      const found = await stored(known.id)
      if (!found || found.outlineChunks === 0) return found?.article.outline ?? []
      const { outlineHash, outlineChunks } = found
      return ((await readChunks(read, known.id, 'outline', outlineHash, outlineChunks)) ??
        []) as OutlineEntry[]
    },
    list: (filter, page) =>
      pageOfRows<Article>(
        {
          tag: listTag('articles', filter),
          rows: rowsOf(filter),
          descending: true,
          read: (rows) => byIds(rows.map(({ position }) => position.slice(25))),
        },
        page,
      ),
    quoting: (speakerIds, page) =>
      pageOfRows<Article>(
        {
          tag: listTag('quoting', speakerIds[0]),
          rows: mergedRows(
            table,
            speakerIds.map((id) => ({ index: 'table', pk: `speaker#${id}` })),
            { low: 'article#', high: 'article#~' },
          ),
          descending: true,
          read: (rows) => byIds(rows.map(({ position }) => position.slice(-20))),
        },
        page,
      ),
    ...createArticleLoader(table, states),
    ...createArticleWriter(table, buckets, states),
  }
}

/** The rows of a stretch of time; positions start with the time, so they sort behind its bare text. */
export function timeRange(filter: { publishedFrom?: string; publishedBefore?: string }): Range {
  return {
    low: filter.publishedFrom ?? EVERYTHING.low,
    high: filter.publishedBefore ?? EVERYTHING.high,
  }
}

export function monthRange({ low, high }: Range): Range {
  return { low: monthOf(low), high: monthOf(high) }
}
