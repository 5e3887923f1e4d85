/**
 * Buckets of points that all instances share. All that is kept of one is when it will be full again, in epoch
 * milliseconds: drawing from it moves that time on, and the passing of time fills it.
 */
export interface BucketRepository {
  /**
   * Draws what takes `ms` to come back, by one write. `isFull` says what is to be expected: a full bucket will be full
   * again at `now + ms`; from one that is filling it is drawn if it will be full by `latest` then.
   */
  draw(subject: string, draw: { ms: number; now: number; latest: number; isFull: boolean }): Promise<Drawn>
}

/** Whether it was drawn, and when the bucket will be full now; 0 for one that nobody has drawn from. */
export type Drawn = { drawn: boolean; fullAt: number }
