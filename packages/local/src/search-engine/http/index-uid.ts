import { ApiError } from '../errors.ts'
import type { ErrorCode } from '../error-codes.ts'

const UID = /^[A-Za-z0-9_-]{1,400}$/

/** Whether a text may name an index. */
export const isIndexUid = (uid: string): boolean => UID.test(uid)

/** What is wrong with a name of an index. */
export const invalidIndexUid = (uid: string): string =>
  `\`${uid}\` is not a valid index uid. Index uid can be an integer or a string containing only alphanumeric characters, hyphens (-) and underscores (_), and can not be more than 512 bytes.`

/** Checks the name of an index that stands in a path. */
export function checkIndexUid(uid: string, code: ErrorCode = 'invalid_index_uid', prefix = ''): string {
  if (!isIndexUid(uid)) throw new ApiError(code, prefix + invalidIndexUid(uid))
  return uid
}
