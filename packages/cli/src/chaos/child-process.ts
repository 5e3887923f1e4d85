import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, openSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** A program of the stack that runs by itself and can be killed. */
export type Running = { child: ChildProcess; firstLine: Promise<string> }

/** All that were started and have not ended: they must not outlive this process. */
const running = new Set<ChildProcess>()
process.on('exit', () => running.forEach((child) => child.kill('SIGKILL')))

const READY_WITHIN_MS = 120_000

/** Starts one of the project's programs; what it prints goes to `logFile`, but for the first line where it is asked for. */
export function startProgram(program: string, args: string[], logFile: string, ipc: boolean): Running {
  const log = openSync(logFile, 'a')
  const child = spawn(process.execPath, [fileURLToPath(new URL(program, import.meta.url)), ...args], {
    stdio: ipc ? ['ignore', log, log, 'ipc'] : ['ignore', 'pipe', log],
  })
  closeSync(log)
  running.add(child)
  child.once('exit', () => running.delete(child))
  return { child, firstLine: firstLineOf(child, program) }
}

/** Ends a process and waits until it is gone. */
export async function endProgram({ child }: Running, signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill(signal)
  await ended
}

/** The first message of a program, or `undefined` where it ends before. Rejects when it takes too long. */
async function firstLineOf(child: ChildProcess, program: string): Promise<string> {
  if (!child.stdout) return ''
  const signal = AbortSignal.timeout(READY_WITHIN_MS)
  const ended = once(child, 'exit').then(() => [])
  const [chunk]: unknown[] = await Promise.race([once(child.stdout, 'data', { signal }), ended])
  child.stdout.resume()
  if (!Buffer.isBuffer(chunk)) throw new Error(`${program} ended before it was ready`)
  return chunk.toString('utf8')
}
