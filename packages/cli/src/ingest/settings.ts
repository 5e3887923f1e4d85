/** Sizes are bytes, times milliseconds. */
export const settings = {
  url: 'http://localhost:4000/graphql',
  /** What `npm start` accepts; used for this machine only, since no other API has a key by default. */
  localKey: 'local-editor-key',
  concurrency: 4,
  /** The API takes 1 MB of text and 2 MB of HTML; JSON may write one character as six. */
  longestLine: 16_000_000,
  largestFile: 4_000_000,
  requestTimeout: 60_000,
  /** Eight tries wait about half a minute together: long enough for a deployment or a restart. */
  retry: { attempts: 8, firstDelay: 250, longestDelay: 10_000 },
  /** A terminal's line is rewritten this often; a pipe gets a line for so many articles. */
  redrawEvery: 100,
  reportEvery: 100,
} as const

/** How often a request is tried, and how long is waited in between. */
export type RetryPolicy = { attempts: number; firstDelay: number; longestDelay: number }
