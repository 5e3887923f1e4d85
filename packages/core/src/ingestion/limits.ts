/** What one article may hold. A Lambda request carries 6 MB, a DynamoDB item 400 KB. */
export const LIMITS = {
  textBytes: 1_000_000,
  htmlBytes: 2_000_000,
  quotes: 10_000,
  /** In JSON. A quote's item holds its words twice, and twice again while a large revision is staged. */
  quoteBytes: 60_000,
  /** What names or describes a speaker is cut here; it is a few words unless the text is no prose. */
  mentionCharacters: 500,
  headlineCharacters: 500,
  bylineCharacters: 300,
  /** In UTF-8: by so many bytes the index tells sources apart. */
  sourceBytes: 200,
  urlCharacters: 2000,
} as const
