import type { Role } from './types.ts'

/**
 * What somebody may ask for, in points: a document costs what it may touch of articles, quotes, speakers and lists, and
 * one at the least. `burst` may be spent at once, and comes back at so many `perSecond`.
 */
export type Quota = { burst: number; perSecond: number }

/** By what was sent: no valid key, whose address counts then, or a key; null for as much as one likes. */
export const QUOTAS: Readonly<Record<'ADDRESS' | Role, Quota | null>> = {
  ADDRESS: { burst: 20_000, perSecond: 200 },
  READER: { burst: 200_000, perSecond: 2000 },
  EDITOR: { burst: 200_000, perSecond: 2000 },
  ADMIN: null,
}
