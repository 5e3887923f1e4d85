import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { Agent, request } from 'node:http'

/**
 * A search server over HTTP: `memory` answers its resident bytes now and at most, `busy` the milliseconds that its main
 * thread has been on a processor, where this can be known.
 */
export interface BenchServer {
  name: string
  send(method: string, path: string, body?: string): Promise<Answer>
  memory(): Promise<{ now: number; most: number } | null>
  busy(): Promise<number | null>
  /** Kills the server as a crash would and answers the milliseconds until it has answered `path` again. */
  restart: ((path: string, body: string) => Promise<number>) | null
  stop(): Promise<void>
}

/** What a server answered. */
export interface Answer {
  status: number
  body: Record<string, unknown>
}

const command = new URL('../../../../local/src/search.ts', import.meta.url).pathname
const masterKey = 'a-key-for-the-bench'
// As `npm run search:local` has them: V8 reads them only when a process starts.
const flags = ['--max-semi-space-size=4', '--heap-growing-percent=40']

/** Starts the embedded engine in a process of its own, on a folder. */
export async function startEmbedded(folder: string): Promise<BenchServer> {
  let running = await startProcess(folder)
  const server: BenchServer = {
    name: 'embedded engine',
    send: (method, path, body) => running.send(method, path, body),
    memory: () => memoryOf(running.pid),
    busy: () => busyOf(running.pid),
    restart: async (path, body) => {
      await running.stop('SIGKILL')
      const began = performance.now()
      running = await startProcess(folder)
      await running.send('POST', path, body)
      return performance.now() - began
    },
    stop: () => running.stop('SIGTERM'),
  }
  return server
}

/** A real server at an address; what it takes of memory is not known here. */
export function realServer(url: string, key: string): BenchServer {
  const send = sender(url, key)
  const end = async (): Promise<void> => {
    await send('DELETE', '/indexes/bench')
  }
  const unknown = async (): Promise<null> => null
  return { name: `server at ${url}`, send, memory: unknown, busy: unknown, restart: null, stop: end }
}

interface Running {
  pid: number
  send: BenchServer['send']
  stop(signal: NodeJS.Signals): Promise<void>
}

async function startProcess(folder: string): Promise<Running> {
  const child = spawn(
    process.execPath,
    [...flags, command, '--port', '0', '--master-key', masterKey, '--db', folder],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  const [line] = await once(child.stdout, 'data')
  const url = /http:\S+\d/.exec(String(line))?.[0]
  if (url === undefined) throw new Error(`The embedded engine did not start: ${String(line)}`)
  return {
    pid: child.pid ?? 0,
    send: sender(url, masterKey),
    stop: async (signal) => {
      child.kill(signal)
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
    },
  }
}

/** Sends one request after the other over one connection. */
function sender(url: string, key: string): BenchServer['send'] {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' }
  return (method, path, body) =>
    new Promise((resolve, reject) => {
      const message = request(url + path, { method, headers, agent }, (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('error', reject)
        response.on('end', () => {
          const text = Buffer.concat(chunks).toString()
          resolve({ status: response.statusCode ?? 0, body: text === '' ? {} : JSON.parse(text) })
        })
      })
      message.on('error', reject)
      message.end(body)
    })
}

/** The resident memory of a process, from Linux; null elsewhere. */
async function memoryOf(pid: number): Promise<{ now: number; most: number } | null> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => null)
  if (status === null) return null
  const bytes = (name: string): number =>
    1024 * Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1] ?? 0)
  return { now: bytes('VmRSS'), most: bytes('VmHWM') }
}

/** How long the main thread of a process has run, from Linux: other work on the machine disturbs it less than the clock. */
async function busyOf(pid: number): Promise<number | null> {
  const text = await readFile(`/proc/${pid}/task/${pid}/schedstat`, 'utf8').catch(() => null)
  return text === null ? null : Number(text.split(' ')[0]) / 1e6
}
