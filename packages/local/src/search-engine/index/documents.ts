/** The documents of an index by internal number, as JSON text; they lie in the store and are read when they are shown. */
export interface Documents {
  /** One above the highest number ever given. */
  length: number
  get(doc: number): string | undefined
}
