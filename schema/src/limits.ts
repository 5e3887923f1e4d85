/** Items of a page when neither `first` nor `last` is given. */
export const DEFAULT_PAGE_SIZE = 20

/** The most items that one page may hold. */
export const LARGEST_PAGE_SIZE = 100

/** Suggestions when `first` is not given. */
export const DEFAULT_SUGGESTIONS = 8

/** UTF-16 units of context on each side of a quote when `characters` is not given. */
export const DEFAULT_CONTEXT = 120

/** The most context on each side of a quote, in UTF-16 units. */
export const LARGEST_CONTEXT = 1000

/** The most ids that `nodes` takes. */
export const MOST_NODES = 100

/** The most values of one field of a filter: as many as a facet has rows. */
export const MOST_ALTERNATIVES = 100
