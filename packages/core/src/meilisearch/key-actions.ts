/** What the key of `createSearchGateway` has to be allowed on the three indexes; the API should have no other. */
export const SEARCH_ACTIONS = ['search']

/** What the key of `createIndexWriter` has to be allowed on the three indexes. */
export const WRITE_ACTIONS = [
  'documents.add',
  'documents.delete',
  'documents.get',
  'indexes.create',
  'indexes.get',
  'indexes.update',
  'settings.get',
  'settings.update',
  'tasks.get',
]

/** What the key of the function `maintenance` has to be allowed on the three indexes and on those that replace them. */
export const MAINTENANCE_ACTIONS = [...WRITE_ACTIONS, 'indexes.delete', 'indexes.swap']
