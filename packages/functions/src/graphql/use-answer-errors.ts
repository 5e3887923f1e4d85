import { answerError } from '@verbatim/schema/errors/answer-error.ts'
import type { ExecutionResult } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { errorFields, log } from '../log.ts'
import type { RequestScope } from './server.ts'

/**
 * Gives every error its code and hides what is nobody's business, just before the answer is written: there all
 * errors pass, those of parsing, validation and execution alike.
 */
export function useAnswerErrors(): Plugin<object, RequestScope> {
  return {
    onResultProcess(answer) {
      const { result, serverContext } = answer
      if (!isSingle(result) || !result.errors) return
      const { requestId } = serverContext
      const report = (hidden: unknown) =>
        log('ERROR', 'A request failed', { requestId, ...errorFields(hidden) })
      answer.setResult({
        ...result,
        errors: result.errors.map((error) => answerError(error, requestId, report)),
      })
    },
  }
}

/** Neither a batch nor a stream: both are off. */
function isSingle(result: object): result is ExecutionResult {
  return !Array.isArray(result) && !(Symbol.asyncIterator in result)
}
