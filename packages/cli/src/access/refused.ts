import { InvocationError } from '../maintenance/invocation-error.ts'
import type { Invoke } from '../maintenance/invoke.ts'

/** The same, where the function may answer `refused` and say why: that is thrown, and not tried again. */
export function refusable(invoke: Invoke): Invoke {
  return async <Answer>(event: object): Promise<Answer> => {
    const answer = await invoke<Answer & { refused?: string }>(event)
    if (answer.refused !== undefined) throw new InvocationError(answer.refused, false)
    return answer
  }
}
