import { startEnvironment, type Environment } from './environment.ts'
import { FunctionError, RequestTooLargeError } from './errors.ts'
import { functionArn, type FunctionDefinition } from './function-definition.ts'
import { eventLimit, resultLimit, scaleInAfterMs, scaleOutAfterMs } from './limits.ts'

/** A function that can be invoked: a pool of warm environments behind a queue. */
export interface LocalFunction {
  name: string
  arn: string
  /**
   * Sends an event through JSON, as Lambda does, and resolves with what the handler returned.
   * Rejects with FunctionError (thrown, timed out, crashed, result too large) or RequestTooLargeError.
   */
  invoke(event: unknown): Promise<unknown>
  /** Starts an environment ahead of the first request. Rejects when the bundle cannot be loaded. */
  warm(): Promise<void>
  /** How many environments are up. */
  environments(): number
  close(): Promise<void>
}

interface Slot {
  environment: Environment
  busy: boolean
  idleTimer?: NodeJS.Timeout
}

interface Waiting {
  resolve(slot: Slot): void
  reject(error: Error): void
}

/** Makes a function of its definition; `runtime` is the built `runtime.ts`, `log` takes each line it prints. */
export function createFunction(
  definition: FunctionDefinition,
  runtime: string,
  log: (line: string) => void,
): LocalFunction {
  const slots = new Set<Slot>()
  const queue: Waiting[] = []
  let closed = false

  const start = (): Slot => {
    const slot: Slot = {
      busy: false,
      environment: startEnvironment(definition, runtime, log, () => forget(slot)),
    }
    slots.add(slot)
    return slot
  }
  const forget = (slot: Slot) => {
    clearTimeout(slot.idleTimer)
    slots.delete(slot)
    // Whoever waited for this environment needs another one.
    if (queue.length > 0 && slots.size === 0) release(start())
  }
  const release = (slot: Slot) => {
    slot.busy = false
    if (!slots.has(slot)) return
    const next = queue.shift()
    if (next) return take(slot, next)
    if (slots.size > 1)
      slot.idleTimer = setTimeout(() => void slot.environment.close(), scaleInAfterMs).unref()
  }
  const take = (slot: Slot, waiting: Waiting) => {
    clearTimeout(slot.idleTimer)
    slot.busy = true
    waiting.resolve(slot)
  }
  const acquire = async (): Promise<Slot> => {
    if (closed) throw stopped(definition.name)
    const { promise, resolve, reject } = Promise.withResolvers<Slot>()
    const waiting = { resolve, reject }
    const free = [...slots].find((slot) => !slot.busy) ?? (slots.size === 0 ? start() : undefined)
    if (free) {
      take(free, waiting)
      return promise
    }
    queue.push(waiting)
    setTimeout(() => {
      if (queue.includes(waiting) && slots.size < definition.maximumEnvironments) release(start())
    }, scaleOutAfterMs).unref()
    return promise
  }

  return {
    name: definition.name,
    arn: functionArn(definition.name),
    environments: () => slots.size,
    async invoke(event) {
      const json = JSON.stringify(event)
      const bytes = Buffer.byteLength(json)
      if (bytes > eventLimit)
        throw new RequestTooLargeError(`${bytes} byte event, the limit is ${eventLimit}`)
      const slot = await acquire()
      try {
        return parseResult(await slot.environment.invoke(json))
      } finally {
        release(slot)
      }
    },
    async warm() {
      const [first] = slots
      await (first ?? start()).environment.ready
    },
    async close() {
      closed = true
      for (const waiting of queue.splice(0)) waiting.reject(stopped(definition.name))
      await Promise.all([...slots].map((slot) => slot.environment.close()))
    },
  }
}

function parseResult(json: string): unknown {
  if (Buffer.byteLength(json) <= resultLimit) return JSON.parse(json)
  throw new FunctionError({
    errorType: 'Function.ResponseSizeTooLarge',
    errorMessage: `Response payload size exceeded maximum allowed payload size (${resultLimit} bytes).`,
  })
}

function stopped(name: string): FunctionError {
  return new FunctionError({ errorType: 'Runtime.Closed', errorMessage: `${name} was stopped` })
}
