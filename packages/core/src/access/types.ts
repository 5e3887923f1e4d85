/** What a key allows, each of them also what those before it do. */
export const ROLES = ['READER', 'EDITOR', 'ADMIN'] as const

/** Reading is public. An editor may change what is stored; an admin may also ask for the schema where others may not. */
export type Role = (typeof ROLES)[number]

/** A key of a person or a program, without its secret. Times are ISO 8601 in UTC. */
export type ApiKey = {
  /** Public: it is part of the secret's text, of log lines and of the audit trail. */
  id: string
  name: string
  role: Role
  createdAt: string
  /** From then on it is as good as none; null for a key without an end. */
  expiresAt: string | null
  revokedAt: string | null
}

/** A key as it is kept: with the SHA-256 of the secret's text, in hexadecimal digits. */
export type StoredKey = ApiKey & { hash: string }

/** Who asks. */
export type Caller = {
  /** The key that was sent; null without one, and for one that is unknown, revoked or expired. */
  key: Pick<ApiKey, 'id' | 'name' | 'role'> | null
  /** Why a key could not be looked up; null unless that failed. */
  failure: unknown
}

/** Somebody without a key. */
export const ANYBODY: Caller = { key: null, failure: null }
