/** What searching a language takes beyond its words. */
export type Language = {
  /**
   * Words that say nothing by themselves: a query may hold them or not. One index holds all languages, so a word that
   * says something in another one is left out: German “die”, French “la” (LA), “les” and “un” (UN), Spanish “los”.
   */
  stopWords: readonly string[]
  /** Each row holds words that stand for each other. */
  synonyms: readonly (readonly string[])[]
}
