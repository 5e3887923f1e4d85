import type { ArticleContent } from '../article/content.ts'
import type { ArticleRepository } from '../article/repository.ts'
import type { ArticleBody } from '../article/types.ts'
import type { Table } from './client.ts'
import { CorrectionEntity } from './entities/correction.ts'
import type { Item } from './item-reader.ts'
import { EVERYTHING, queryItems } from './sorted-keys.ts'
import { storedArticle, visibleQuote } from './stored-article.ts'
import type { StoredArticle } from './stored-article.ts'
import { unpack } from './packed-json.ts'

/** What was stored of a content beside itself when it was loaded: whoever writes its next revision goes by that. */
export type LoadedStates = WeakMap<ArticleContent, StoredArticle>

/** Reads all of an article in one Query (more only beyond 1 MB). */
export function createArticleLoader(table: Table, states: LoadedStates): Pick<ArticleRepository, 'load'> {
  return {
    async load(articleId) {
      const items = await queryItems(table, { index: 'table', pk: `article#${articleId}` }, EVERYTHING)
      const stored = storedArticle(items.find(({ sk }) => sk === 'article') ?? null)
      if (!stored) return null
      const content = contentOf(stored, items)
      states.set(content, stored)
      return content
    },
  }
}

function contentOf(stored: StoredArticle, items: readonly Item[]): ArticleContent {
  const chunks = items.filter(({ sk }) => String(sk).startsWith(`body#${stored.bodyHash}#`))
  const bytes = Buffer.concat(chunks.map(({ data }) => data as Uint8Array))
  return {
    article: stored.article,
    contentHash: stored.contentHash,
    // The article's item was read first, so a body that is gone means that a newer revision has come since.
    body: chunks.length === 0 ? EMPTY : (unpack(bytes) as ArticleBody),
    quotes: items
      .flatMap((item) => (String(item['sk']).startsWith('quote#') ? [visibleQuote(item, stored.token)] : []))
      .filter((quote) => quote !== null)
      .toSorted((a, b) => a.position - b.position),
    corrections: items.flatMap((item) => {
      const data = String(item['sk']).startsWith('correction#') && CorrectionEntity.fields(item)
      return data ? [data.correction] : []
    }),
  }
}

const EMPTY: ArticleBody = { text: '', paragraphs: [], captions: [] }
