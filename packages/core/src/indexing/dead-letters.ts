/** A document that the index refused, so that a person can mend it and have it tried again. */
export type DeadLetter = {
  noun: 'Article' | 'Quote' | 'Speaker'
  id: string
  /** The search server's own words. */
  reason: string
}

/** Keeps what could not be indexed until it is tried again. */
export interface DeadLetters {
  /** Resolves when all of them are safe. */
  send(letters: readonly DeadLetter[]): Promise<void>
}
