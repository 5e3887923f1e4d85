import { createAuditTrail, type AuditRepository } from '@verbatim/core/access/audit.ts'
import { createKeyCheck, type KeyCheck } from '@verbatim/core/access/key-check.ts'
import { createKeyService, type KeyService } from '@verbatim/core/access/key-service.ts'
import { createQuotaService } from '@verbatim/core/access/quota-service.ts'
import { createArticleService } from '@verbatim/core/article/article-service.ts'
import { askTable } from '@verbatim/core/dynamo/ask-table.ts'
import { createArticleRepository } from '@verbatim/core/dynamo/article-repository.ts'
import { createAuditRepository } from '@verbatim/core/dynamo/audit-repository.ts'
import { createBucketRepository } from '@verbatim/core/dynamo/bucket-repository.ts'
import { createBuckets } from '@verbatim/core/dynamo/buckets.ts'
import { connectAccessTable, connectTable } from '@verbatim/core/dynamo/client.ts'
import { createFanOutRepository } from '@verbatim/core/dynamo/fan-out-repository.ts'
import { createItemReader } from '@verbatim/core/dynamo/item-reader.ts'
import { createKeyRepository } from '@verbatim/core/dynamo/key-repository.ts'
import { createQuoteRepository } from '@verbatim/core/dynamo/quote-repository.ts'
import { createProgressRepository } from '@verbatim/core/dynamo/progress-repository.ts'
import { createRebuildWriters } from '@verbatim/core/dynamo/rebuild-writers.ts'
import { createSpeakerRepository } from '@verbatim/core/dynamo/speaker-repository.ts'
import { createTableWalk } from '@verbatim/core/dynamo/table-walk.ts'
import { createUnansweredWrites } from '@verbatim/core/dynamo/unanswered-writes.ts'
import type { Following } from '@verbatim/core/indexing/follow-changes.ts'
import { createFollowingWriter } from '@verbatim/core/indexing/following-writer.ts'
import type { Nightly, VerifyingNightly } from '@verbatim/core/indexing/nightly-verify.ts'
import type { Rebuilding } from '@verbatim/core/indexing/rebuild.ts'
import type { RebuildState } from '@verbatim/core/indexing/rebuild-state.ts'
import { readLeastConfidence } from '@verbatim/core/extraction/withholding.ts'
import { createIndexRebuilding, NEXT_SUFFIX } from '@verbatim/core/meilisearch/rebuilding.ts'
import { createIndexWriter } from '@verbatim/core/meilisearch/writer.ts'
import { createSearchGateway } from '@verbatim/core/meilisearch/gateway.ts'
import { createQuoteService } from '@verbatim/core/quote/quote-service.ts'
import { once } from '@verbatim/core/once.ts'
import { createSearchService } from '@verbatim/core/search/search-service.ts'
import type { Services } from '@verbatim/core/services.ts'
import { createSpeakerService } from '@verbatim/core/speaker/speaker-service.ts'
import { createDeadLetters } from './dead-letters.ts'
import type { Backends } from './graphql/health.ts'
import { createRateLimit, type RateLimit } from './graphql/rate-limit.ts'
import { errorFields, log } from './log.ts'
import { link, requiredLink } from './links.ts'

/** Joins the nouns to DynamoDB and Meilisearch; nothing else knows both. */
export function createServices(): Services {
  const { articles, quotes, speakers } = nounsIn(openTable())
  const gateway = createSearchGateway({
    ...requiredLink('Search'),
    onUnavailable: (reason) => log('ERROR', 'Search cannot answer', errorFields(reason)),
  })
  const leastConfidence = readLeastConfidence(process.env['LEAST_CONFIDENCE'] ?? '0', 'LEAST_CONFIDENCE')
  // The extraction and its lexicons are a third of the code: only who sends an article waits for them.
  const ingestion = once(async () => {
    const { createIngestionService } = await import('@verbatim/core/ingestion/ingest-article.ts')
    return createIngestionService(articles, speakers, leastConfidence)
  })
  return {
    articles: createArticleService(articles, speakers),
    quotes: createQuoteService(quotes, articles, speakers, gateway),
    speakers: createSpeakerService(speakers),
    search: createSearchService(gateway, speakers),
    ingestion: { ingest: async (input) => (await ingestion()).ingest(input) },
    audit: createAuditTrail(
      createAuditRepository(connectAccessTable(requiredLink('Access').name)),
      (failure) => log('ERROR', 'What became of a mutation could not be written down', errorFields(failure)),
    ),
  }
}

/** Asks table and index whether they answer. */
export function createBackends(): Backends {
  const table = connectTable(requiredLink('Table').name)
  const search = requiredLink('Search')
  return {
    table: () => askTable(table),
    async index() {
      const { createIndexQuestion } = await import('@verbatim/core/meilisearch/index-reader.ts')
      return createIndexQuestion(search)()
    },
  }
}

/** What a request passes before anything is done for it: whose key was sent, and how much may be asked. */
export function createDoor(): { checkKey: KeyCheck; limitRate: RateLimit } {
  const { name, pepper } = requiredLink('Access')
  const table = connectAccessTable(name)
  const charge = createQuotaService(createBucketRepository(table), (failure) =>
    log('ERROR', 'Quotas could not be counted, so everybody is let through', errorFields(failure)),
  )
  return {
    checkKey: createKeyCheck(createKeyRepository(table)),
    limitRate: createRateLimit(charge, pepper),
  }
}

/** What an operator asks of the keys and of the audit trail. */
export function createAccess(): { keys: KeyService; audit: AuditRepository } {
  const table = connectAccessTable(requiredLink('Access').name)
  return { keys: createKeyService(createKeyRepository(table)), audit: createAuditRepository(table) }
}

/** What the indexer needs to follow the table's stream, given the milliseconds that one invocation has. */
export function createFollowing(availableMs: number): Following {
  const repositories = createRepositories()
  const search = { ...requiredLink('Search'), taskTimeoutMs: availableMs * TASK_SHARE }
  const next = createIndexWriter({ ...search, suffix: NEXT_SUFFIX })
  return {
    ...repositories,
    index: createFollowingWriter(createIndexWriter(search), next, repositories.rebuilds, availableMs),
    deadLetters: createDeadLetters(link('DeadLetters')?.url ?? null),
  }
}

/** What verifying, rebuilding and driving again need besides. */
export function createMaintaining(): Rebuilding & VerifyingNightly & Following {
  const { rebuilds, nights, walk } = createRepositories()
  const rebuilding = createIndexRebuilding(requiredLink('Search'))
  const following = createFollowing(MAINTENANCE_STEP_MS)
  return { ...following, walk, rebuilds, nights, rebuilding, graceMs: GRACE_MS }
}

/** How long the indexer may lag behind the table before that counts as drift. */
const GRACE_MS = 2000

/** A task that takes longer than this share of an invocation is given up, and its batch given again. */
const TASK_SHARE = 2 / 3

/** A stretch of maintenance ends between two steps, each of which gets as long as an invocation of the indexer. */
const MAINTENANCE_STEP_MS = 60_000

/** All that is kept in the table; one reader of items, so that the reads of a turn go together. */
function createRepositories() {
  const opened = openTable()
  const { table, read } = opened
  return {
    ...nounsIn(opened),
    fanOuts: createFanOutRepository(table, read),
    rebuilds: {
      ...createProgressRepository<RebuildState>(table, read, 'rebuild'),
      ...createRebuildWriters(table),
    },
    nights: createProgressRepository<Nightly>(table, read, 'verify'),
    walk: createTableWalk(table),
    unanswered: createUnansweredWrites(table),
  }
}

function openTable() {
  const table = connectTable(requiredLink('Table').name)
  return { table, read: createItemReader(table) }
}

/** What the API needs of the table, without what keeps the index in step. */
function nounsIn({ table, read }: ReturnType<typeof openTable>) {
  const buckets = createBuckets(table)
  return {
    articles: createArticleRepository(table, read, buckets),
    quotes: createQuoteRepository(table, read, buckets),
    speakers: createSpeakerRepository(table, read, buckets),
  }
}
