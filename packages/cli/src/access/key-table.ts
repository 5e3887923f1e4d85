import type { ApiKey } from '@verbatim/core/access/types.ts'
import { columns } from './columns.ts'

/** Keys for a person, one a line, under their headings. */
export function keyTable(keys: readonly ApiKey[], now: number = Date.now()): string {
  if (keys.length === 0) return 'There are no keys.'
  const rows = keys.map((key) => [
    key.id,
    key.role.toLowerCase(),
    key.createdAt.slice(0, 10),
    stateOf(key, now),
    key.name,
  ])
  return columns([['id', 'role', 'made', 'state', 'name'], ...rows])
}

function stateOf({ revokedAt, expiresAt }: ApiKey, now: number): string {
  if (revokedAt !== null) return `revoked ${revokedAt.slice(0, 10)}`
  if (expiresAt === null) return 'valid'
  return `${Date.parse(expiresAt) > now ? 'until' : 'ended'} ${expiresAt.slice(0, 10)}`
}
