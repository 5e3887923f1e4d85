import { InvalidInputError, NotFoundError } from '../errors.ts'
import type { KeyRepository } from './keys.ts'
import type { ApiKey, StoredKey } from './types.ts'

/** Makes, lists and revokes keys. A secret never comes here: whoever makes a key sends its hash. */
export type KeyService = {
  create(key: Omit<StoredKey, 'createdAt' | 'revokedAt'>): Promise<ApiKey>
  list(): Promise<ApiKey[]>
  revoke(id: string): Promise<ApiKey>
}

const LONGEST_NAME = 80

/** The service over these keys. Throws InvalidInputError and NotFoundError for what a person can mend. */
export function createKeyService(keys: KeyRepository, now: () => Date = () => new Date()): KeyService {
  return {
    async create({ id, hash, role, expiresAt, ...sent }) {
      const createdAt = now().toISOString()
      const name = checkedName(sent.name)
      if (expiresAt !== null && !(Date.parse(expiresAt) > Date.parse(createdAt)))
        throw new InvalidInputError(`A key cannot end at ${expiresAt}: give a time to come.`, ['expiresAt'])
      const end = expiresAt === null ? null : new Date(expiresAt).toISOString()
      const key: StoredKey = { id, hash, name, role, createdAt, expiresAt: end, revokedAt: null }
      if (!(await keys.add(key)))
        throw new InvalidInputError(`There is another key ${key.id}: make one with another id.`, ['id'])
      const { hash: _, ...shown } = key
      return shown
    },
    list: () => keys.list(),
    async revoke(id) {
      const revoked = await keys.revoke(id, now().toISOString())
      if (revoked) return revoked
      throw new NotFoundError(`There is no key ${JSON.stringify(id)}: \`list\` shows the ids.`, ['id'])
    },
  }
}

function checkedName(sent: string): string {
  const name = sent.trim()
  if (name.length > 0 && name.length <= LONGEST_NAME && !/\p{Cc}/u.test(name)) return name
  throw new InvalidInputError(
    `A key needs a name of 1 to ${LONGEST_NAME} characters on one line, such as "Sports desk".`,
    ['name'],
  )
}
