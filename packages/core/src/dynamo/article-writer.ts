import type { ArticleContent } from '../article/content.ts'
import { StaleContentError } from '../article/repository.ts'
import type { ArticleRepository } from '../article/repository.ts'
import { endForeignStaging, putArticle, removeArticle } from './conditions.ts'
import type { LoadedStates } from './article-loader.ts'
import { correctionKey, planArticle } from './article-plan.ts'
import { stageArticle } from './article-staging.ts'
import { sweepArticle } from './article-sweep.ts'
import type { Buckets } from './buckets.ts'
import type { Table } from './client.ts'
import { articleKey, monthOf, quoteItem, quoteKey, storedArticle } from './stored-article.ts'
import { ConditionFailedError, inRuns, transact } from './transact.ts'
import type { Write } from './transact.ts'
import { randomUUID } from '../node-crypto.ts'

/** Writes an article as a whole: in one transaction where it fits, else staged behind a change of its token. */
export function createArticleWriter(
  table: Table,
  buckets: Buckets,
  states: LoadedStates,
): Pick<ArticleRepository, 'save' | 'remove' | 'sweep'> {
  async function save(next: ArticleContent, previous: ArticleContent | null): Promise<void> {
    const { id } = next.article
    const before = previous && (states.get(previous) ?? (await storedNow(table, previous)))
    // What a deleted article of this identity left behind would show through.
    if (!before) await sweepArticle(table, id)
    await ensureMonths(buckets, next)
    const plan = planArticle(next, previous, before)
    const token = before?.token ?? randomUUID()
    const [run = [], ...more] = inRuns(
      [
        putArticle(plan.headUnder(token), before),
        endForeignStaging(id),
        ...plan.newChunks,
        ...plan.oldChunks,
        ...plan.corrections,
        ...plan.changedQuotes.map((quote) => ({ put: quoteItem(quote, token) })),
        ...plan.goneQuotes,
      ],
      0,
    )
    if (more.length === 0) await transact(table, run)
    else await stageArticle(table, next, previous, before, plan)
  }

  async function remove({ article: { id, version }, quotes, corrections }: ArticleContent): Promise<void> {
    const belongings: Write[] = [
      ...quotes.map((quote) => ({ remove: quoteKey(quote.id) })),
      ...corrections.map(({ quoteId }) => ({ remove: correctionKey(id, quoteId) })),
    ]
    const [run = [], ...more] = inRuns(belongings, 2)
    // Without its article nothing of the rest is visible, so what does not fit may follow in pieces.
    const alongside = more.length === 0 ? run : []
    await transact(table, [removeArticle(id, version), endForeignStaging(id), ...alongside])
    await sweepArticle(table, id)
  }

  return {
    save: (next, previous) => asStale(next.article.id, () => save(next, previous)),
    remove: (content) => asStale(content.article.id, () => remove(content)),
    sweep: (articleId) => sweepArticle(table, articleId),
  }
}

/** The article's item as it is now, for a content that was not loaded here; it must still be that one's. */
async function storedNow(table: Table, { article: { id, version } }: ArticleContent) {
  const { Item } = await table.client.get({
    TableName: table.name,
    Key: articleKey(id),
    ConsistentRead: true,
  })
  const stored = storedArticle(Item ?? null)
  if (stored?.version !== version) throw new StaleContentError(id)
  return stored
}

async function ensureMonths(buckets: Buckets, { article, quotes }: ArticleContent): Promise<void> {
  const month = monthOf(article.publishedAt)
  await buckets.ensure('articles', month)
  if (quotes.some(({ hidden }) => !hidden)) await buckets.ensure('quotes', month)
}

async function asStale(articleId: string, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (error instanceof ConditionFailedError) throw new StaleContentError(articleId, { cause: error })
    throw error
  }
}
