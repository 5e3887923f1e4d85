/** What is known of a long task, and a token that changes with every write of it. */
export type Saved<Progress> = Progress & { token: string }

/** Keeps how far the one task of its kind has come that may be under way. */
export interface ProgressRepository<Progress> {
  find(): Promise<Saved<Progress> | null>
  /** Writes it if it still is as it was read, null for none; answers null when it is not. */
  save(next: Progress, before: Saved<Progress> | null): Promise<Saved<Progress> | null>
  end(known: Saved<Progress>): Promise<void>
}
