/** DynamoDB's published limits. Sizes are bytes, times milliseconds. */
export const limits = {
  itemSize: 400 * 1024,
  requestSize: 16 * 1024 * 1024,
  batchGetKeys: 100,
  batchGetSize: 16 * 1024 * 1024,
  batchWriteItems: 25,
  pageSize: 1024 * 1024,
  transactionItems: 100,
  transactionSize: 4 * 1024 * 1024,
  idempotencyWindow: 10 * 60 * 1000,
  nestingDepth: 32,
  streamRecords: 1000,
  streamPageSize: 1024 * 1024,
  streamRetention: 24 * 60 * 60 * 1000,
  /** Items whose time to live ended longer ago than this are left alone, in case the number is a mistake. */
  oldestExpiry: 5 * 365 * 24 * 60 * 60 * 1000,
} as const
