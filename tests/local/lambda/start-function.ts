import path from 'node:path'
import { bundle } from '../../../packages/local/src/lambda/bundle.ts'
import { createFunction, type LocalFunction } from '../../../packages/local/src/lambda/function.ts'
import type { FunctionDefinition } from '../../../packages/local/src/lambda/function-definition.ts'

const folder = 'node_modules/.cache/verbatim/test-functions'

/** Builds and starts one of the handlers beside this file; `log` collects what it prints. */
export async function startFunction(
  handler: string,
  settings: Partial<FunctionDefinition> = {},
): Promise<LocalFunction & { log: string[] }> {
  const log: string[] = []
  const runtime = await bundle({ entry: 'packages/local/src/lambda/runtime.ts', folder })
  const built = await bundle({ entry: path.join(import.meta.dirname, 'handlers', `${handler}.ts`), folder })
  const definition: FunctionDefinition = {
    name: handler,
    file: built.file,
    export: 'handler',
    timeoutSeconds: 5,
    memoryMb: 64,
    maximumEnvironments: 1,
    links: {},
    ...settings,
  }
  return Object.assign(
    createFunction(definition, runtime.file, (line) => log.push(line)),
    { log },
  )
}
