import { createHash, timingSafeEqual } from 'node:crypto'
import type { Role } from '@verbatim/schema/context.ts'
import { link } from '../links.ts'

/** A key that is known, as its SHA-256, and what it allows. */
export type ApiKey = { digest: Buffer; role: Role }

/** The keys of this deployment; without the link `EditorKey` there is none, and nothing can be changed. */
export function apiKeys(): ApiKey[] {
  const editor = link('EditorKey')
  return editor ? [apiKey(editor.value, 'EDITOR')] : []
}

/** A key as it is kept in memory. */
export function apiKey(value: string, role: Role): ApiKey {
  return { digest: sha256(value), role }
}

/** What the key in `x-api-key`, or else in `Authorization: Bearer`, allows; null for none and for a wrong one. */
export function roleOf(headers: Headers, keys: readonly ApiKey[]): Role | null {
  const sent = headers.get('x-api-key') ?? bearer(headers.get('authorization'))
  if (!sent) return null
  const digest = sha256(sent)
  // Digests have one length and are compared in constant time, so an answer's delay tells nothing of a key.
  return keys.find((key) => timingSafeEqual(key.digest, digest))?.role ?? null
}

function bearer(authorization: string | null): string | undefined {
  return /^Bearer +(\S+) *$/iu.exec(authorization ?? '')?.[1]
}

function sha256(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
