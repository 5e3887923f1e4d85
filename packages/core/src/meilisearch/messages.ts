/** Shown to users of the apps when a search cannot be answered. */
export const CANNOT_SEARCH =
  'Search cannot answer at the moment; articles, quotes and speakers can still be read.'

/** Shown to operators and editors when the index cannot be written. */
export const CANNOT_INDEX =
  'The search index cannot be updated at the moment; nothing is lost, the change can be sent again.'
