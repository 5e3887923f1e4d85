import type { Engine } from '../engine.ts'
import { ApiError } from '../errors.ts'
import type { Json } from '../json.ts'
import { allows } from '../keys/actions.ts'
import type { ApiKey } from '../keys/key.ts'
import { readTenantToken } from './tenant-token.ts'

/** What the key of a request may do. */
export interface Rights {
  /** Throws unless the action is allowed, on that index when one is named. */
  check(action: string, indexUid?: string): void
  /** Whether an index may be touched at all: lists show only those. */
  mayUse(indexUid: string): boolean
  /** The filter that a tenant token adds to searches of an index. */
  filterFor(indexUid: string): Json
}

const REFUSED = 'The provided API key is invalid.'

const everything: Rights = { check: () => {}, mayUse: () => true, filterFor: () => null }

/** The rights of a request by its `Authorization` header. */
export function authorize(engine: Engine, header: string | undefined): Rights {
  if (engine.masterKey === null) return everything
  const bearer = /^Bearer(?: (?<token>[\s\S]*))?$/.exec(header ?? '')
  if (bearer === null) return refusing(missing)
  const token = bearer.groups?.['token'] ?? ''
  if (token === engine.masterKey) return everything
  const key = [...engine.keys.values()].find((one) => one.key === token)
  if (key !== undefined) return isExpired(key) ? refusing(invalid) : keyRights(key)
  return tenantRights(engine, token)
}

const missing = (): ApiError =>
  new ApiError(
    'missing_authorization_header',
    'The Authorization header is missing. It must use the bearer authorization method.',
  )

const invalid = (): ApiError => new ApiError('invalid_api_key', REFUSED)

const refusing = (error: () => ApiError): Rights => ({
  check: () => {
    throw error()
  },
  mayUse: () => false,
  filterFor: () => null,
})

const isExpired = ({ expiresAt }: ApiKey): boolean =>
  expiresAt !== null && Date.parse(expiresAt) <= Date.now()

const covers = (patterns: readonly string[], uid: string): boolean =>
  patterns.some(
    (pattern) =>
      pattern === '*' || pattern === uid || (pattern.endsWith('*') && uid.startsWith(pattern.slice(0, -1))),
  )

const list = (patterns: Iterable<string>): string =>
  `[${[...patterns].map((pattern) => JSON.stringify(pattern)).join(', ')}]`

function keyRights(key: ApiKey): Rights {
  return {
    check(action, indexUid) {
      if (indexUid !== undefined && !covers(key.indexes, indexUid)) {
        throw new ApiError(
          'invalid_api_key',
          `The API key cannot acces the index \`${indexUid}\`, authorized indexes are ${list(key.indexes)}.`,
        )
      }
      if (!allows(key.actions, action)) throw invalid()
    },
    mayUse: (uid) => covers(key.indexes, uid),
    filterFor: () => null,
  }
}

function tenantRights(engine: Engine, token: string): Rights {
  let tenant: ReturnType<typeof readTenantToken>
  try {
    tenant = readTenantToken(token, (uid) => engine.keys.get(uid))
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    return refusing(() => error)
  }
  if (tenant === null || isExpired(tenant.key)) return refusing(invalid)
  const { key, rules } = tenant
  const own = keyRights(key)
  const ruleFor = (uid: string): string | undefined =>
    [...rules.keys()].find((pattern) => pattern === uid) ??
    [...rules.keys()].find((pattern) => covers([pattern], uid))
  return {
    check(action, indexUid) {
      if (action !== 'search' || !allows(key.actions, action)) throw invalid()
      if (indexUid === undefined) return
      if (ruleFor(indexUid) === undefined) {
        throw new ApiError(
          'invalid_api_key',
          `The provided tenant token cannot acces the index \`${indexUid}\`, allowed indexes are ${list([...rules.keys()].toSorted())}.`,
        )
      }
      if (!own.mayUse(indexUid)) {
        throw new ApiError(
          'invalid_api_key',
          `The API key used to generate this tenant token cannot acces the index \`${indexUid}\`.`,
        )
      }
    },
    mayUse: (uid) => own.mayUse(uid) && ruleFor(uid) !== undefined,
    filterFor: (uid) => rules.get(ruleFor(uid) ?? '') ?? null,
  }
}
