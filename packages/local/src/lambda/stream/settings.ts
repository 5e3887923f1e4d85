import type { FilterPattern } from './record-filter.ts'

/** How a stream is read and delivered: Lambda's own settings of an event source mapping, by Lambda's names. */
export interface MappingSettings {
  /** Records in one invocation, at most; 6 MB of JSON end a batch sooner. */
  batchSize: number
  /** How long to gather records for a fuller batch; 0 delivers what is there. */
  maximumBatchingWindowSeconds: number
  /** Only records that match one of these are delivered; the others count as done. Without any, all are. */
  filters: readonly FilterPattern[]
  reportBatchItemFailures: boolean
  bisectBatchOnFunctionError: boolean
  /** Retries of a failing batch before it is given up; -1 never gives up. */
  maximumRetryAttempts: number
  /** Records older than this are given up; -1 for no such limit. */
  maximumRecordAgeSeconds: number
  /** Milliseconds before the first retry; each further one waits twice as long, up to `mostRetryDelayMs`. */
  retryDelayMs: number
  mostRetryDelayMs: number
  /** Milliseconds between two looks at a shard that had something, and, doubling, at one that has not. */
  pollMs: number
  mostPollMs: number
  /** After a batch, the next is gathered for as many milliseconds as that one took, up to these. */
  mostGatherMs: number
  /** Milliseconds between two looks for new shards. */
  discoverMs: number
}

/** What the indexer runs with on AWS, at a laptop's pace: no batching window, quick polls, short waits. */
export const defaultMappingSettings: MappingSettings = {
  batchSize: 500,
  maximumBatchingWindowSeconds: 0,
  filters: [],
  reportBatchItemFailures: true,
  bisectBatchOnFunctionError: true,
  maximumRetryAttempts: 10,
  maximumRecordAgeSeconds: 24 * 3600,
  retryDelayMs: 100,
  mostRetryDelayMs: 5000,
  pollMs: 20,
  mostPollMs: 250,
  mostGatherMs: 200,
  discoverMs: 10_000,
}
