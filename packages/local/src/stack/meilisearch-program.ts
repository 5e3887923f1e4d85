import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { access, constants } from 'node:fs/promises'
import { createServer } from 'node:http'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { listen } from '../lambda/http/listen.ts'
import type { Search } from './search.ts'
import { StartError } from './start-error.ts'

const readyWithinMs = 20_000
const endsWithinMs = 5000

/** The first executable of this name on the PATH. */
export async function findProgram(name: string): Promise<string | undefined> {
  for (const folder of (process.env['PATH'] ?? '').split(path.delimiter).filter(Boolean)) {
    const file = path.join(folder, name)
    const executable = await access(file, constants.X_OK).then(
      () => true,
      () => false,
    )
    if (executable) return file
  }
  return undefined
}

/** Runs a Meilisearch of this machine on a free port of 127.0.0.1 and resolves when it is healthy. */
export async function startMeilisearch(program: string, folder: string, key: string): Promise<Search> {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const options = ['--db-path', path.join(folder, 'data'), '--dump-dir', path.join(folder, 'dumps')]
  const child = spawn(program, [...options, '--http-addr', `127.0.0.1:${port}`, '--no-analytics'], {
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], MEILI_MASTER_KEY: key },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  child.stderr.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-2000)))
  const close = () => end(child)
  const giveUpAt = Date.now() + readyWithinMs
  while (!(await healthy(url))) {
    if (child.exitCode !== null || child.signalCode !== null || Date.now() > giveUpAt) {
      await close()
      throw new StartError(`${program} does not start: ${said.trim() || 'no answer on its port'}`)
    }
    await wait(25)
  }
  return { url, key, what: program, close }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  const timer = setTimeout(() => child.kill('SIGKILL'), endsWithinMs)
  await ended
  clearTimeout(timer)
}

async function healthy(url: string): Promise<boolean> {
  const response = await fetch(`${url}/health`, { signal: AbortSignal.timeout(1000) }).catch(() => undefined)
  return response?.ok ?? false
}

async function freePort(): Promise<number> {
  const server = createServer()
  const port = await listen(server, 0)
  await new Promise((resolve) => server.close(resolve))
  return port
}
