/** Tokens of a query that are looked at. */
export const MAX_TOKENS = 1000
/** Words of a query that count; what follows is not searched for. */
export const MAX_WORDS = 10
/** Words that may stand for a prefix. */
export const MAX_PREFIX_WORDS = 1000
/** Words one typo away. */
export const MAX_ONE_TYPO = 150
/** Words two typos away. */
export const MAX_TWO_TYPOS = 50
/** Synonyms of one word, and the words in all of them together. */
export const MAX_SYNONYMS = 50
export const MAX_SYNONYM_WORDS = 100
/** Longer words are neither stored nor looked for; in bytes of UTF-8. */
export const MAX_WORD_BYTES = 250
/** A prefix of at most so many characters that begins at least so many words is taken as one set. */
export const COMMON_PREFIX_LENGTH = 4
export const COMMON_PREFIX_WORDS = 100
