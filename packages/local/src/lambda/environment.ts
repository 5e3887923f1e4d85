import { randomUUID } from 'node:crypto'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import { FunctionError } from './errors.ts'
import { functionArn, functionEnvironment, type FunctionDefinition } from './function-definition.ts'
import { initTimeoutMs } from './limits.ts'
import { passLines } from './log-lines.ts'
import type { InvocationMessage, RuntimeMessage, RuntimeSettings } from './runtime-messages.ts'

/** One execution environment: a worker thread with the bundle loaded, for one request at a time. */
export interface Environment {
  /** Resolves once the bundle is loaded; rejects when it cannot be. */
  ready: Promise<void>
  /** Sends one event (JSON) and resolves with the result (JSON). After a rejection by time-out or crash it is dead. */
  invoke(event: string): Promise<string>
  /** Ends the thread; an invocation under way is rejected. */
  close(): Promise<void>
}

interface Pending {
  id: string
  resolve(result: string): void
  reject(error: Error): void
}

/** Starts an environment; `onEnd` is called once, as soon as it takes no more requests, for whatever reason. */
export function startEnvironment(
  definition: FunctionDefinition,
  runtime: string,
  log: (line: string) => void,
  onEnd: () => void,
): Environment {
  const worker = startWorker(definition, runtime, log)
  const init = Promise.withResolvers<void>()
  let pending: Pending | undefined
  let ending: Error | undefined

  const end = (error: Error) => {
    if (!ending) {
      ending = error
      onEnd()
      clearTimeout(initTimer)
      init.reject(error)
      pending?.reject(error)
    }
    return worker.terminate()
  }
  const initTimer = setTimeout(() => {
    void end(failure('Sandbox.Timedout', `${definition.name} did not load within ${initTimeoutMs} ms`))
  }, initTimeoutMs)

  worker.on('message', (message: RuntimeMessage) => {
    if (message.type === 'ready' || message.type === 'broken') clearTimeout(initTimer)
    if (message.type === 'ready') init.resolve()
    if (message.type === 'broken') void end(new FunctionError(message.error))
    if (message.type === 'result' && message.id === pending?.id) pending.resolve(message.result)
    if (message.type === 'error' && message.id === pending?.id)
      pending.reject(new FunctionError(message.error))
  })
  worker.on('error', (error) => void end(crash(pending?.id, error)))
  worker.on('exit', (code) => {
    void end(failure('Runtime.ExitError', `${request(pending?.id)}Runtime exited with status ${code}`))
  })
  init.promise.catch(() => undefined)

  return {
    ready: init.promise,
    async invoke(event) {
      await init.promise
      const id = randomUUID()
      const seconds = definition.timeoutSeconds
      const { promise, resolve, reject } = Promise.withResolvers<string>()
      pending = { id, resolve, reject }
      const timer = setTimeout(() => {
        const message = `${request(id)}Task timed out after ${seconds.toFixed(2)} seconds`
        void end(failure('Sandbox.Timedout', message))
      }, seconds * 1000)
      const invocation: InvocationMessage = { id, event, deadline: Date.now() + seconds * 1000 }
      worker.postMessage(invocation, [])
      try {
        return await promise
      } finally {
        clearTimeout(timer)
        pending = undefined
      }
    },
    async close() {
      await end(failure('Runtime.Closed', `${definition.name} was stopped`))
    },
  }
}

function startWorker(definition: FunctionDefinition, runtime: string, log: (line: string) => void): Worker {
  const workerData: RuntimeSettings = {
    url: pathToFileURL(definition.file).href,
    export: definition.export,
    name: definition.name,
    arn: functionArn(definition.name),
    memoryMb: definition.memoryMb,
  }
  const worker = new Worker(runtime, {
    name: definition.name,
    workerData,
    env: functionEnvironment(definition),
    argv: [],
    // No --enable-source-maps: the first error would parse the map, which takes 50 MB and stays. Names are there without.
    execArgv: [],
    stdout: true,
    stderr: true,
    // A small young generation costs a few collections more and saves about 30 MB a thread.
    resourceLimits: { maxOldGenerationSizeMb: definition.memoryMb, maxYoungGenerationSizeMb: 8 },
  })
  passLines(worker.stdout, log)
  passLines(worker.stderr, log)
  return worker
}

function request(id: string | undefined): string {
  return id ? `RequestId: ${id} Error: ` : ''
}

function failure(errorType: string, errorMessage: string): FunctionError {
  return new FunctionError({ errorType, errorMessage })
}

function crash(id: string | undefined, error: unknown): FunctionError {
  const name = error instanceof Error ? error.name : typeof error
  const outOfMemory = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
  const said = error instanceof Error ? error.message : String(error)
  return new FunctionError({
    errorType: outOfMemory ? 'Runtime.OutOfMemory' : 'Runtime.ExitError',
    errorMessage: `${request(id)}Runtime exited with error: ${name}: ${said}`,
    trace: error instanceof Error ? (error.stack ?? '').split('\n') : [],
  })
}
