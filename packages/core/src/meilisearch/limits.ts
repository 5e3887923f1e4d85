import { LIMITS } from '../ingestion/limits.ts'

/** How many hits of one search can be reached by an offset. */
export const MAX_REACHABLE_HITS = 1000

/** How many rows of one facet are asked for and answered. */
export const MAX_FACET_ROWS = 100

/** How many values of one facet the server counts: the months of a century, see ask-faceted.ts. */
export const MAX_FACET_VALUES = 1200

/** Two levels of 100 slices each: as many as one facet has rows, and enough to draw fairly from ten million quotes. */
export const SLICES_PER_LEVEL = MAX_FACET_ROWS

/** A source's key takes two bytes for each of its name, and the server keeps 468 bytes of a facet value. */
export const MAX_SOURCE_BYTES = LIMITS.sourceBytes

/** UTF-16 units of highlighted article bodies on one page: an answer of Lambda carries 6 MB at most. */
export const MAX_HIGHLIGHTED_BODY = 1_000_000

/** The server's own limit is 100 MB; smaller payloads keep both sides' memory low and still fill a batch. */
export const MAX_PAYLOAD_BYTES = 8 * 1024 * 1024

/** Documents or ids in one request. */
export const MAX_PAYLOAD_ITEMS = 10_000

/** Ids in the address of one request; longer addresses are refused on the way. */
export const MAX_ASKED_IDS = 200

/** Milliseconds after which a question is given up. */
export const READ_TIMEOUT_MS = 5_000

/** Of a task's time so much is waited for the answer to one request of a writer, which says only that it was taken. */
export const REQUEST_SHARE = 1 / 4

/** Milliseconds that one task may take, its time in the queue included. */
export const TASK_TIMEOUT_MS = 120_000

/** Milliseconds between two looks at a task: the first comes soon, since most tasks take a few of them. */
export const FIRST_POLL_MS = 2

/** Milliseconds between two looks at a task that takes long. */
export const LAST_POLL_MS = 250
