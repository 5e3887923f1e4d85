import path from 'node:path'
import { endProgram, startProgram } from './child-process.ts'
import type { Running } from './child-process.ts'
import type { PartMessage, PartOrder, PartSettings } from './part-settings.ts'
import type { Role } from './roles.ts'

/** One of the project's functions in a process of its own. */
export type Part = {
  /** Where it answers, if it does over HTTP. */
  url: string
  send(order: PartOrder): void
  /** Kills it with SIGKILL and starts it again from what is on disk. */
  crash(): Promise<void>
  close(): Promise<void>
}

const READY_WITHIN_MS = 120_000

/** Starts a part and resolves when it is ready; `told` hears every message of it. */
export async function startPart(
  settings: PartSettings,
  folder: string,
  told: (message: PartMessage, role: Role) => void,
): Promise<Part> {
  const { role } = settings
  const start = async (port: number) => {
    const args = [JSON.stringify({ ...settings, port })]
    const running = startProgram('./part.ts', args, path.join(folder, `${role}.log`), true)
    return { running, port: await readiness(running, role, told) }
  }
  let { running, port } = await start(0)
  let restarting: Promise<void> = Promise.resolve()
  return {
    url: `http://127.0.0.1:${port}`,
    send(order) {
      if (running.child.connected) running.child.send(order)
    },
    async crash() {
      // One after another: two faults may choose the same part.
      const before = restarting
      restarting = (async () => {
        await before
        await endProgram(running, 'SIGKILL')
        ;({ running, port } = await start(port))
      })()
      await restarting
    },
    close: () => endProgram(running, 'SIGKILL'),
  }
}

/** The port that a part says it is ready on. */
async function readiness(
  { child }: Running,
  role: Role,
  told: (message: PartMessage, role: Role) => void,
): Promise<number> {
  const ready = Promise.withResolvers<number>()
  child.on('message', (message: PartMessage) => {
    if (message.type === 'ready') ready.resolve(message.port)
    told(message, role)
  })
  child.once('exit', (code) => ready.reject(new Error(`The ${role} ended with ${code} before it was ready`)))
  const timer = setTimeout(() => ready.reject(new Error(`The ${role} is not ready in time`)), READY_WITHIN_MS)
  try {
    return await ready.promise
  } finally {
    clearTimeout(timer)
  }
}
