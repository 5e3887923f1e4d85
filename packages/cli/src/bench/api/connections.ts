import { once } from 'node:events'
import { connect, type Socket } from 'node:net'

/** Connections to one server that stay open, each for one question at a time. */
export type Connections = { ask(request: Buffer): Promise<Buffer>; close(): void }

type Connection = { socket: Socket; ask(request: Buffer): Promise<Buffer> }

/**
 * Opens so many connections to a server of ours. Who asks shares the machine with who answers, and a client that does
 * more than to send bytes and to wait for them computes as much as a fast server.
 */
export async function openConnections(url: URL, count: number): Promise<Connections> {
  const all = await Promise.all(Array.from({ length: count }, () => openConnection(url)))
  const free = [...all]
  return {
    async ask(request) {
      const connection = free.pop()
      if (!connection) throw new Error(`More than ${count} questions at once`)
      const answer = await connection.ask(request)
      free.push(connection)
      return answer
    },
    close: () => all.forEach(({ socket }) => socket.destroy()),
  }
}

async function openConnection({ hostname, port }: URL): Promise<Connection> {
  const socket = connect(Number(port), hostname)
  await once(socket, 'connect')
  socket.setNoDelay(true)
  let came: Buffer[] = []
  let asked: PromiseWithResolvers<Buffer> | null = null
  socket.on('data', (bytes) => {
    came.push(bytes)
    try {
      const whole = bodyOf(came.length === 1 ? bytes : Buffer.concat(came))
      if (whole === null) return
      came = []
      asked?.resolve(whole)
    } catch (error) {
      asked?.reject(error)
    }
  })
  socket.on('close', () => asked?.reject(new Error('The server has closed a connection')))
  socket.on('error', (error) => asked?.reject(error))
  return {
    socket,
    ask(request) {
      asked = Promise.withResolvers()
      socket.write(request)
      return asked.promise
    },
  }
}

const HEAD_END = '\r\n\r\n'

/** The body of an answer, whose head tells its length; null until all of it has come. */
function bodyOf(bytes: Buffer): Buffer | null {
  const end = bytes.indexOf(HEAD_END)
  if (end === -1) return null
  const head = bytes.toString('latin1', 0, end)
  const length = /^content-length: (\d+)/imu.exec(head)?.[1]
  if (!head.startsWith('HTTP/1.1 200 ') || length === undefined)
    throw new Error(`The server answered ${head}`)
  const from = end + HEAD_END.length
  return bytes.length < from + Number(length) ? null : bytes.subarray(from)
}
