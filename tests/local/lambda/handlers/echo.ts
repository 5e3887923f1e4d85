import { setTimeout as wait } from 'node:timers/promises'
import type { Context } from 'aws-lambda'
import { greeting } from './greeting.ts'

interface Ask {
  do?: string
  ms?: number
  bytes?: number
  [key: string]: unknown
}

let calls = 0
let running = 0
let mostRunning = 0

/** Does what the event's `do` says, so that one handler shows every way an invocation can go. */
export async function handler(event: Ask, context: Context): Promise<unknown> {
  calls++
  running++
  mostRunning = Math.max(mostRunning, running)
  try {
    return await answer(event, context)
  } finally {
    running--
  }
}

async function answer(event: Ask, context: Context): Promise<unknown> {
  const bytes = event.bytes ?? 0
  switch (event.do) {
    case 'count':
      await wait(event.ms ?? 0)
      return { calls, mostRunning }
    case 'context':
      return { ...context, remaining: context.getRemainingTimeInMillis() }
    case 'environment':
      return process.env
    case 'throw':
      throw new RangeError('no such luck')
    case 'hang':
      return await new Promise(() => undefined)
    case 'spin':
      for (;;) calls += 1
    case 'exit':
      return process.exit(3)
    case 'crash':
      setTimeout(() => {
        throw new Error('out of nowhere')
      })
      return await new Promise(() => undefined)
    case 'fill':
      return fill()
    case 'large':
      return 'x'.repeat(bytes)
    case 'undefined':
      return undefined
    case 'log':
      process.stdout.write(`${greeting}\n`)
      process.stderr.write('and to stderr\n')
      return null
    default:
      return event
  }
}

function fill(): never {
  const kept: unknown[] = []
  for (;;) kept.push(Array.from({ length: 100_000 }, (_, n) => ({ n })))
}
