import type { AuditTrail } from './access/audit.ts'
import type { ArticleService } from './article/service.ts'
import type { IngestionService } from './ingestion/service.ts'
import type { QuoteService } from './quote/service.ts'
import type { SearchService } from './search/service.ts'
import type { SpeakerService } from './speaker/service.ts'

/** Everything that the GraphQL schema asks. */
export type Services = {
  articles: ArticleService
  quotes: QuoteService
  speakers: SpeakerService
  search: SearchService
  ingestion: IngestionService
  audit: AuditTrail
}
