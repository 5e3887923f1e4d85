/** A page of a walk over the table; `next` is the place behind it, null at the end. */
export type WalkPage = { articleIds: string[]; speakerIds: string[]; next: string | null }

/** Walks over all articles and speakers, in an order of the table's own. */
export interface TableWalk {
  /** A page from a place on; null starts. What is written meanwhile may or may not be met. */
  page(place: string | null): Promise<WalkPage>
}
