/** The processes of the project's own functions, each of which reaches the search engine by a way of its own. */
export type Role = 'api' | 'indexer' | 'maintenance'

export const ROLES: readonly Role[] = ['api', 'indexer', 'maintenance']
