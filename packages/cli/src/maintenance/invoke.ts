import { setTimeout as pause } from 'node:timers/promises'

/** The task could not be run, or failed; the message is for a person. */
export class MaintenanceError extends Error {
  override name = 'MaintenanceError'
}

const TRIES = 5

/**
 * Runs one stretch of a task in the function `maintenance`, by Lambda's Invoke API at this address, such as a
 * laptop's `npm start`. A stretch may be repeated, so what fails on the way is tried again a few times.
 */
export async function invoke<Answer>(url: string, event: object): Promise<Answer> {
  for (let tries = 1; ; tries++) {
    try {
      return await invokeOnce<Answer>(url, event)
    } catch (error) {
      if (tries === TRIES || !(error instanceof MaintenanceError)) throw error
      await pause(200 * 2 ** tries)
    }
  }
}

async function invokeOnce<Answer>(url: string, event: object): Promise<Answer> {
  const address = new URL('/2015-03-31/functions/maintenance/invocations', url)
  const body = JSON.stringify(event)
  const response = await fetch(address, { method: 'POST', body }).catch((cause: unknown) => {
    throw new MaintenanceError(`${url} cannot be reached; is npm start running?`, { cause })
  })
  const text = await response.text()
  if (!response.ok)
    throw new MaintenanceError(`${url} answered ${response.status}; give the address of npm start with --url`)
  const answer = JSON.parse(text) as Answer & { errorMessage?: string }
  if (response.headers.has('x-amz-function-error'))
    throw new MaintenanceError(`The task failed: ${answer.errorMessage ?? 'it gave no reason'}`)
  return answer
}
