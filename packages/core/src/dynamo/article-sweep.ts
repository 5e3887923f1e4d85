import { MISSING, notStaging, versionIs } from './conditions.ts'
import type { Table } from './client.ts'
import type { Item, ItemKey } from './item-reader.ts'
import { EVERYTHING, queryItems } from './sorted-keys.ts'
import { articleKey, quoteItem, stagingKey, storedArticle, tokenOf, visibleQuote } from './stored-article.ts'
import type { StoredArticle } from './stored-article.ts'
import { ConditionFailedError, inRuns, transact } from './transact.ts'
import type { Write } from './transact.ts'

/**
 * Deletes what no reader sees: quotes under a token that is not the article's, chunks that it does not name, and
 * everything but the ledger when there is no article. It stands back when the article is being written, since
 * that writer, or the next one, sweeps after itself.
 */
export async function sweepArticle(table: Table, articleId: string): Promise<void> {
  const items = await queryItems(table, { index: 'table', pk: `article#${articleId}` }, EVERYTHING)
  const stored = storedArticle(items.find(({ sk }) => sk === 'article') ?? null)
  const writes = items.flatMap((item) => swept(item, stored))
  const unchanged: Write[] = [
    { check: articleKey(articleId), condition: stored ? versionIs(stored.version) : MISSING },
    { check: stagingKey(articleId), condition: notStaging() },
  ]
  try {
    for (const run of inRuns(writes, unchanged.length)) await transact(table, [...unchanged, ...run])
  } catch (error) {
    if (!(error instanceof ConditionFailedError)) throw error
  }
}

function swept(item: Item, stored: StoredArticle | null): Write[] {
  const key = { pk: item['pk'], sk: item['sk'] } as ItemKey
  const [kind, set] = key.sk.split('#')
  const remove: Write[] = [{ remove: key }]
  if (kind === 'article' || kind === 'ledger' || kind === 'staging') return []
  if (!stored) return remove
  if (kind === 'body') return set === stored.bodyHash ? [] : remove
  if (kind === 'outline') return set === stored.outlineHash ? [] : remove
  return kind === 'quote' ? sweptQuote(item, stored, remove) : []
}

/** A quote that was staged and never shown gets back what is shown. */
function sweptQuote(item: Item, stored: StoredArticle, remove: Write[]): Write[] {
  if (tokenOf(item) === stored.token) return []
  const shown = visibleQuote(item, stored.token)
  return shown ? [{ put: quoteItem(shown, stored.token) }] : remove
}
