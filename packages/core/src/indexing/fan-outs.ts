/** How far a change of a speaker's name has reached the documents of its quotes. */
export type FanOut = {
  /** The speaker that was renamed or merged. */
  speakerId: string
  /** It and all that were merged into it: whose quotes show another name now. */
  ids: string[]
  /** The last quote done, by the cursor of the speaker's list. */
  cursor: string
  /** Changes with every step. */
  token: string
}

/** Fan-outs under way. Each write comes back through the table's stream and so asks for the next step. */
export interface FanOutRepository {
  find(speakerId: string): Promise<FanOut | null>
  /** Begins, or begins again where an earlier change of the same speaker is still under way. */
  start(speakerId: string, ids: readonly string[], cursor: string): Promise<void>
  /** Goes on behind `cursor`, or ends with null; does nothing where the fan-out has begun again meanwhile. */
  advance(known: FanOut, cursor: string | null): Promise<void>
}
