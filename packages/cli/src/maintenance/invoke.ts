import { setTimeout as pause } from 'node:timers/promises'
import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda'
import { InvocationError, failureOf } from './invocation-error.ts'
import { deployedName } from './target.ts'
import type { FunctionName, Target } from './target.ts'

const TRIES = 5
const LONGEST_MS = 15 * 60 * 1000

/** Runs a function with an event and answers what it answered; throws `InvocationError`. */
export type Invoke = <Answer>(event: object) => Promise<Answer>

/**
 * A function behind Lambda's Invoke API, whether a laptop's `npm start` answers it or AWS. What fails on the way, or
 * inside the function, is tried again a few times: give `tries: 1` where doing it twice does harm.
 */
export function connectFunction(target: Target, name: FunctionName, { tries = TRIES } = {}): Invoke {
  const client = new LambdaClient({
    ...('url' in target
      ? { endpoint: target.url, region: 'local', credentials: { accessKeyId: 'local', secretAccessKey: '-' } }
      : { region: target.region }),
    maxAttempts: 1,
    requestHandler: { connectionTimeout: 5000, requestTimeout: LONGEST_MS },
  })
  return async <Answer>(event: object): Promise<Answer> => {
    for (let tried = 1; ; tried++) {
      try {
        return await invokeOnce<Answer>(client, deployedName(target, name), event)
      } catch (error) {
        const failure = failureOf(error, target, deployedName(target, name))
        if (tried >= tries || !failure.isPassing) throw failure
        await pause(200 * 2 ** tried)
      }
    }
  }
}

async function invokeOnce<Answer>(client: LambdaClient, FunctionName: string, event: object) {
  const { Payload, FunctionError } = await client.send(
    new InvokeCommand({ FunctionName, Payload: JSON.stringify(event) }),
  )
  const answer = JSON.parse(Payload?.transformToString() || 'null') as Answer & { errorMessage?: string }
  if (FunctionError === undefined) return answer
  throw new InvocationError(`The task failed: ${answer.errorMessage ?? 'it gave no reason'}`, true)
}
