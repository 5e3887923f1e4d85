/** A key that gives some rights on some indexes. Times are ISO 8601 in UTC. */
export interface ApiKey {
  uid: string
  key: string
  name: string | null
  description: string | null
  actions: string[]
  indexes: string[]
  expiresAt: string | null
  createdAt: string
  updatedAt: string
}
