import { MeilisearchApiError, MeilisearchRequestError } from 'meilisearch'
import { SearchUnavailableError } from '../errors.ts'

/** The call's answer; throws `SearchUnavailableError` with this message when the server cannot give one. */
export async function answerOf<T>(message: string, call: () => Promise<T>): Promise<T> {
  try {
    return await call()
  } catch (error) {
    if (isOutage(error)) throw new SearchUnavailableError(message, { cause: error })
    throw error
  }
}

function isOutage(error: unknown): boolean {
  if (error instanceof MeilisearchRequestError) return true
  // A proxy in front of a stopped server answers with a page of HTML, which the client cannot parse.
  if (error instanceof SyntaxError) return true
  if (!(error instanceof MeilisearchApiError)) return false
  // Without a body that names a code, somebody else than the search server has answered.
  if (error.cause?.code === undefined) return true
  // An index is missing until the settings have been applied; what else is invalid is a mistake of ours.
  return error.cause.type !== 'invalid_request' || error.cause.code === 'index_not_found'
}
