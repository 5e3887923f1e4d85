import type { SpeakerKind } from '../extraction/types.ts'

export type { SpeakerKind } from '../extraction/types.ts'

/** Who is quoted. Counts, dates and aliases include those of the speakers merged into this one. */
export type Speaker = {
  id: string
  name: string
  kind: SpeakerKind
  description: string | null
  /** Shorter names, and old ones after a rename or a merge; never `name` itself. */
  aliases: string[]
  quoteCount: number
  /** ISO 8601 in UTC; null while nothing is counted. Counts follow the table's stream, with a short lag. */
  firstQuotedAt: string | null
  lastQuotedAt: string | null
  /** Ids of the speakers merged into this one, at any depth. */
  absorbedIds: string[]
}
