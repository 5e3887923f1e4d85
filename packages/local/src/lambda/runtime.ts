/** What runs inside a function's worker thread: Lambda's runtime client, reduced to what handlers can see. */
import { parentPort, workerData } from 'node:worker_threads'
import type { Context } from 'aws-lambda'
import type { InvocationMessage, RuntimeMessage, RuntimeSettings } from './runtime-messages.ts'

type Handler = (event: unknown, context: Context) => unknown

const settings: RuntimeSettings = workerData
const handler = await load()

parentPort?.on('message', (message: InvocationMessage) => void answer(message))

async function load(): Promise<Handler | undefined> {
  try {
    const module: Record<string, Handler | undefined> = await import(settings.url)
    const found = module[settings.export]
    if (typeof found === 'function') {
      post({ type: 'ready' })
      return found
    }
    const errorMessage = `${settings.url} exports no function '${settings.export}'`
    post({ type: 'broken', error: { errorType: 'Runtime.HandlerNotFound', errorMessage } })
  } catch (error) {
    post({ type: 'broken', error: describe(error) })
  }
  return undefined
}

async function answer({ id, event, deadline }: InvocationMessage): Promise<void> {
  try {
    const result = await handler?.(JSON.parse(event), contextOf(id, deadline))
    post({ type: 'result', id, result: JSON.stringify(result) ?? 'null' })
  } catch (error) {
    console.error('Invoke Error', error)
    post({ type: 'error', id, error: describe(error) })
  }
}

function contextOf(id: string, deadline: number): Context {
  return {
    awsRequestId: id,
    functionName: settings.name,
    functionVersion: '$LATEST',
    invokedFunctionArn: settings.arn,
    memoryLimitInMB: String(settings.memoryMb),
    logGroupName: `/aws/lambda/${settings.name}`,
    logStreamName: process.env['AWS_LAMBDA_LOG_STREAM_NAME'] ?? '',
    callbackWaitsForEmptyEventLoop: true,
    getRemainingTimeInMillis: () => Math.max(0, deadline - Date.now()),
    done: retired,
    fail: retired,
    succeed: retired,
  }
}

function retired(): never {
  throw new Error('Callbacks are gone since nodejs24.x: return a promise')
}

function describe(error: unknown) {
  if (!(error instanceof Error)) return { errorType: typeof error, errorMessage: String(error) }
  return { errorType: error.name, errorMessage: error.message, trace: (error.stack ?? '').split('\n') }
}

function post(message: RuntimeMessage): void {
  parentPort?.postMessage(message, [])
}
