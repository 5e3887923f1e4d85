import type { ApiKey, StoredKey } from './types.ts'

/** Keeps the keys; a revoked one stays, so that the audit trail can be read for ever. */
export interface KeyRepository {
  find(id: string): Promise<StoredKey | null>
  /** All keys, the newest first. */
  list(): Promise<ApiKey[]>
  /** Adds a key. Adding the same again changes nothing; false when the id belongs to another. */
  add(key: StoredKey): Promise<boolean>
  /** The key as it is now, its first revocation kept; null when there is none. */
  revoke(id: string, at: string): Promise<ApiKey | null>
}
