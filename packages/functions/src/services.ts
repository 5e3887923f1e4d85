import { createArticleService } from '@verbatim/core/article/article-service.ts'
import { createArticleRepository } from '@verbatim/core/dynamo/article-repository.ts'
import { createBuckets } from '@verbatim/core/dynamo/buckets.ts'
import { connectTable } from '@verbatim/core/dynamo/client.ts'
import { createItemReader } from '@verbatim/core/dynamo/item-reader.ts'
import { createQuoteRepository } from '@verbatim/core/dynamo/quote-repository.ts'
import { createSpeakerRepository } from '@verbatim/core/dynamo/speaker-repository.ts'
import type { Following } from '@verbatim/core/indexing/follow-changes.ts'
import { createIngestionService } from '@verbatim/core/ingestion/ingest-article.ts'
import { createIndexWriter } from '@verbatim/core/meilisearch/writer.ts'
import { createSearchGateway } from '@verbatim/core/meilisearch/gateway.ts'
import { createQuoteService } from '@verbatim/core/quote/quote-service.ts'
import { createSearchService } from '@verbatim/core/search/search-service.ts'
import type { Services } from '@verbatim/core/services.ts'
import { createSpeakerService } from '@verbatim/core/speaker/speaker-service.ts'
import { requiredLink } from './links.ts'

/** Joins the nouns to DynamoDB and Meilisearch; nothing else knows both. */
export function createServices(): Services {
  const { articles, quotes, speakers } = createRepositories()
  const gateway = createSearchGateway(requiredLink('Search'))
  return {
    articles: createArticleService(articles, speakers),
    quotes: createQuoteService(quotes, articles, speakers, gateway),
    speakers: createSpeakerService(speakers),
    search: createSearchService(gateway, speakers),
    ingestion: createIngestionService(articles, speakers),
  }
}

/** What the indexer needs to follow the table's stream. */
export function createFollowing(): Following {
  return { ...createRepositories(), index: createIndexWriter(requiredLink('Search')) }
}

function createRepositories() {
  const table = connectTable(requiredLink('Table').name)
  const read = createItemReader(table)
  const buckets = createBuckets(table)
  return {
    articles: createArticleRepository(table, read, buckets),
    quotes: createQuoteRepository(table, read, buckets),
    speakers: createSpeakerRepository(table, read, buckets),
  }
}
