import { createHash } from 'node:crypto'
import { realpath, rm } from 'node:fs/promises'
import { connect, createServer } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { StartError } from './start-error.ts'

/**
 * Claims a folder for this process by listening on a socket named after it: unlike a file with a process id, the
 * system takes that back from a process that was killed. Resolves with the release; rejects with StartError when
 * another process holds the folder.
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const name = socketName(await realpath(folder))
  if (await answers(name)) {
    throw new StartError(
      `The data folder ${folder} is in use by another Verbatim. Stop that one, or choose another folder: --data DIR`,
    )
  }
  // Left behind by a process that was killed.
  if (process.platform !== 'win32') await rm(name, { force: true })
  const server = createServer((socket) => socket.destroy())
  const listening = Promise.withResolvers<void>()
  server.once('error', listening.reject)
  server.listen(name, () => listening.resolve())
  await listening.promise
  server.unref()
  return () => new Promise((resolve) => server.close(() => resolve()))
}

/** In the temporary folder: a socket's path may have 100 characters or so, and a data folder's may be longer. */
function socketName(folder: string): string {
  const id = createHash('sha256').update(folder).digest('hex').slice(0, 16)
  return process.platform === 'win32'
    ? `\\\\.\\pipe\\verbatim-${id}`
    : path.join(os.tmpdir(), `verbatim-${id}.sock`)
}

function answers(name: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(name)
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })
}
