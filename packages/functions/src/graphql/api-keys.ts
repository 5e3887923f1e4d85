import type { KeyCheck } from '@verbatim/core/access/key-check.ts'
import { ANYBODY, type Caller, type Role } from '@verbatim/core/access/types.ts'
import { link } from '../links.ts'
import { createHash, timingSafeEqual } from '@verbatim/core/node-crypto.ts'

/** A key that the function knows from its start, as its SHA-256, and what it allows. */
export type LinkedKey = { digest: Buffer; role: Role }

/** The linked key, on a laptop; a deployment has none, only those that people have made. */
export function apiKeys(): LinkedKey[] {
  const editor = link('EditorKey')
  return editor ? [apiKey(editor.value, 'EDITOR')] : []
}

/** A key as it is held in memory. */
export function apiKey(value: string, role: Role): LinkedKey {
  return { digest: sha256(value), role }
}

/**
 * Who asks, by the key in `x-api-key`, or else in `Authorization: Bearer`. When a key cannot be looked up, that is no
 * error yet: reads are answered without one.
 */
export async function callerOf(
  headers: Pick<Headers, 'get'>,
  linked: readonly LinkedKey[],
  check: KeyCheck | null = null,
): Promise<Caller> {
  const sent = headers.get('x-api-key') || bearer(headers.get('authorization'))
  if (!sent) return ANYBODY
  const digest = sha256(sent)
  // Digests have one length and are compared in constant time, so an answer's delay tells nothing of a key.
  const role = linked.find((key) => timingSafeEqual(key.digest, digest))?.role
  if (role) return { key: { id: `linked-${role.toLowerCase()}`, name: 'linked key', role }, failure: null }
  try {
    return { key: (await check?.(sent)) ?? null, failure: null }
  } catch (failure) {
    return { key: null, failure }
  }
}

function bearer(authorization: string | null): string | undefined {
  return /^Bearer +(\S+) *$/iu.exec(authorization ?? '')?.[1]
}

function sha256(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
