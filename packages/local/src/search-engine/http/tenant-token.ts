import { createHmac, timingSafeEqual } from 'node:crypto'

import { ApiError } from '../errors.ts'
import type { Json, JsonObject } from '../json.ts'
import { isObject, parseJson, textOf } from '../json.ts'
import type { ApiKey } from '../keys/key.ts'

/** What a tenant token restricts a search to: index patterns, each with a filter or none. */
export interface TenantRules {
  key: ApiKey
  rules: ReadonlyMap<string, Json>
}

const HASHES: Readonly<Record<string, string>> = { HS256: 'sha256', HS384: 'sha384', HS512: 'sha512' }

/** Reads a tenant token, or null when the text is none. Throws when it is one that does not hold. */
export function readTenantToken(
  token: string,
  keyOf: (uid: string) => ApiKey | undefined,
): TenantRules | null {
  const parts = token.split('.')
  const [head, claims, signature] = parts
  if (parts.length !== 3 || head === undefined || claims === undefined || signature === undefined) return null
  const payload = decode(claims)
  const header = decode(head)
  if (payload === null || header === null) return null
  const key = checkUid(payload['apiKeyUid'], keyOf, JSON.stringify(payload))
  if (key === undefined) throw undecodable('InvalidSignature')
  const rules = readRules(payload['searchRules'], JSON.stringify(payload))
  checkExpiry(payload['exp'], JSON.stringify(payload))
  const hash = HASHES[textOf(header['alg'])]
  if (hash === undefined) throw undecodable('InvalidAlgorithm')
  const expected = createHmac(hash, key.key).update(`${head}.${claims}`).digest()
  const given = Buffer.from(signature, 'base64url')
  if (expected.length !== given.length || !timingSafeEqual(expected, given))
    throw undecodable('InvalidSignature')
  return { key, rules }
}

const undecodable = (why: string): ApiError =>
  new ApiError('invalid_api_key', `Could not decode tenant token, ${why}.`)

function decode(part: string): JsonObject | null {
  try {
    const value = parseJson(Buffer.from(part, 'base64url').toString('utf8'))
    return isObject(value) ? value : null
  } catch {
    // A text of three parts that are no JSON is an ordinary key.
    return null
  }
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

function checkUid(
  uid: Json | undefined,
  keyOf: (uid: string) => ApiKey | undefined,
  text: string,
): ApiKey | undefined {
  if (typeof uid !== 'string') return undefined
  if (!UUID.test(uid)) {
    const column = text.indexOf(JSON.stringify(uid)) + JSON.stringify(uid).length
    throw undecodable(
      `JSON error: UUID parsing failed: invalid character: found \`${uid.charAt(0)}\` at 0 at line 1 column ${column}`,
    )
  }
  return keyOf(uid)
}

function readRules(rules: Json | undefined, text: string): Map<string, Json> {
  const out = new Map<string, Json>()
  if (Array.isArray(rules)) {
    for (const pattern of rules) out.set(textOf(pattern), null)
    return out
  }
  if (!isObject(rules) || Object.values(rules).some((rule) => rule !== null && !isObject(rule))) {
    throw undecodable(
      `JSON error: data did not match any variant of untagged enum SearchRules at line 1 column ${text.length}`,
    )
  }
  for (const [pattern, rule] of Object.entries(rules))
    out.set(pattern, isObject(rule) ? (rule['filter'] ?? null) : null)
  return out
}

function checkExpiry(exp: Json | undefined, text: string): void {
  if (exp === undefined || exp === null) return
  if (typeof exp !== 'number') {
    throw undecodable(
      `JSON error: invalid type: string ${JSON.stringify(exp)}, expected i64 at line 1 column ${text.indexOf(`"exp":${JSON.stringify(exp)}`) + 6 + JSON.stringify(exp).length}`,
    )
  }
  const seconds = Math.floor(Date.now() / 1000)
  if (exp < seconds) {
    throw new ApiError(
      'invalid_api_key',
      `Tenant token expired. Was valid up to \`${exp}\` and we're now \`${seconds}\`.`,
    )
  }
}
