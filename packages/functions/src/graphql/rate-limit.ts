import { hashedAddress } from '@verbatim/core/access/address.ts'
import { QUOTAS } from '@verbatim/core/access/quotas.ts'
import type { QuotaService } from '@verbatim/core/access/quota-service.ts'
import type { Caller } from '@verbatim/core/access/types.ts'
import { createGraphQLError } from '@verbatim/schema/errors/graphql-error.ts'
import type { GraphQLError } from 'graphql'
import type { Response } from 'graphql-http'

/** Why somebody has to wait, and for how many seconds. */
export type Refusal = { error: GraphQLError; retryAfter: number }

/** Spends points of whoever asks, of the key or else of the address; null when there were enough. */
export type RateLimit = (caller: Caller, address: string, points: number) => Promise<Refusal | null>

/** The limits of `QUOTAS`; addresses are hashed with the pepper before they go anywhere. */
export function createRateLimit(charge: QuotaService, pepper: string): RateLimit {
  return async ({ key }, address, points) => {
    const quota = QUOTAS[key?.role ?? 'ADDRESS']
    if (quota === null) return null
    const subject = key ? `key#${key.id}` : `address#${hashedAddress(address, pepper)}`
    const charged = await charge(subject, quota, points)
    if (charged.allowed) return null
    const { retryAfter } = charged
    const message =
      `Too much was asked for in a short time: ${quota.burst} points may be spent at once and come back at ` +
      `${quota.perSecond} a second, and this document takes ${points}. Try again in ${retryAfter} s.`
    const limit = { name: 'points', most: quota.burst, value: points }
    const error = createGraphQLError(message, 'LIMIT_EXCEEDED', undefined, { limit, retryAfter })
    return { error, retryAfter }
  }
}

/** The answer that says so. `RateLimit` fields are still a draft whose names have changed twice, so there are none. */
export function tooManyRequests({ error, retryAfter }: Refusal): Response {
  const headers = {
    'retry-after': String(retryAfter),
    'cache-control': 'no-store',
    'content-type': 'application/json; charset=utf-8',
  }
  return [JSON.stringify({ errors: [error] }), { status: 429, statusText: 'Too Many Requests', headers }]
}
