import { ConflictError } from '../errors.ts'
import { StaleContentError } from './repository.ts'
import { sleep } from '../sleep.ts'

// A large revision of another writer may take some seconds: about ten in all are waited for it.
const TRIES = 16
const LONGEST_WAIT_MS = 1000

/** Reads, decides and writes again as long as other writers of the same article are faster. */
export async function untilWritten<T>(work: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof StaleContentError)) throw error
      if (tries === TRIES) throw new ConflictError('Others are changing this article: please try again.')
      await sleep(Math.random() * Math.min(LONGEST_WAIT_MS, 10 * 2 ** tries))
    }
  }
}
