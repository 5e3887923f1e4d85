import type { ArticleContent } from '../article/content.ts'
import type { Quote } from '../quote/types.ts'
import { MISSING, notStaging, putArticle, tokenIs, versionIs } from './conditions.ts'
import type { ArticlePlan } from './article-plan.ts'
import { sweepArticle } from './article-sweep.ts'
import type { Table } from './client.ts'
import { StagingEntity } from './entities/staging.ts'
import { articleKey, quoteItem, stagingKey } from './stored-article.ts'
import type { StoredArticle } from './stored-article.ts'
import { inRuns, transact } from './transact.ts'
import type { Write } from './transact.ts'
import { randomUUID } from '../node-crypto.ts'

// Longer than a function may run, so a lease that runs out belongs to a writer that is gone.
const LEASE_MS = 60_000

/**
 * Writes a revision that is too large for one transaction. All quotes are written under a new token, each with
 * what readers still see; the last transaction gives the article that token, and all changes at once. A writer
 * that dies before leaves nothing visible, and every transaction checks that the lease is still this writer's.
 */
export async function stageArticle(
  table: Table,
  next: ArticleContent,
  previous: ArticleContent | null,
  before: StoredArticle | null,
  plan: ArticlePlan,
): Promise<void> {
  const { id } = next.article
  const token = randomUUID()
  await takeLease(table, id, token, before)
  const mine: Write = { check: stagingKey(id), condition: tokenIs(token) }
  const old = new Map(previous?.quotes.map((quote) => [quote.id, quote]))
  const staged = next.quotes.map((quote) => stagedQuote(quote, token, old.get(quote.id), before))
  for (const run of inRuns([...plan.newChunks, ...staged], 1)) await transact(table, [mine, ...run])
  const head = plan.headUnder(token)
  await transact(table, [
    putArticle(head, before),
    { remove: stagingKey(id), condition: tokenIs(token) },
    ...plan.corrections,
  ])
  await sweepArticle(table, id)
}

/** From here on nobody else changes the article: the same transaction checks that nobody has meanwhile. */
async function takeLease(
  table: Table,
  articleId: string,
  token: string,
  before: StoredArticle | null,
): Promise<void> {
  const until = Date.now() + LEASE_MS
  const Item = StagingEntity.item({ articleId, token, until })
  await transact(table, [
    { put: Item, condition: notStaging() },
    { check: articleKey(articleId), condition: before ? versionIs(before.version) : MISSING },
  ])
}

function stagedQuote(
  quote: Quote,
  token: string,
  old: Quote | undefined,
  before: StoredArticle | null,
): Write {
  return { put: quoteItem(quote, token, old && before ? { token: before.token, quote: old } : undefined) }
}
