import type { Socket } from 'node:net'

/** Whoever has asked something: hears what comes, and that nothing more will, with the error if that is why. */
export type Listener = { heard(bytes: Buffer): void; ended(error: Error | null): void }

/** A connection, and who listens to it; nobody while it is idle. */
export type Connection = { socket: Socket; listener: Listener | null }

// All clients of a process share their connections, so a request that is charged first reads over the same one.
const idle = new Map<string, Connection[]>()
// A second connection to the same host need not shake hands from the start.
const sessions = new Map<string, Buffer>()

/** A connection to the address's host for one request: the one that was used last, or else a new one. */
export function takeConnection(url: URL, listener: Listener): Connection {
  const connection = idle.get(url.origin)?.pop() ?? open(url)
  connection.listener = listener
  connection.socket.ref()
  return connection
}

/** Opens a connection before anything is asked, so that the first request need not wait until it is there. */
export function connectAhead(url: URL): void {
  keepConnection(url, open(url))
}

/** Keeps a connection for the next request, for as long as the other side does; a program that is done ends without. */
export function keepConnection(url: URL, connection: Connection): void {
  connection.listener = null
  connection.socket.unref()
  const kept = idle.get(url.origin)
  if (kept) kept.push(connection)
  else idle.set(url.origin, [connection])
}

/** Closes a connection whose listener wants nothing more of it. */
export function dropConnection(connection: Connection): void {
  connection.listener = null
  connection.socket.destroy()
}

function open(url: URL): Connection {
  const connection: Connection = { socket: connect(url), listener: null }
  let failure: Error | null = null
  connection.socket
    .on('data', (bytes: Buffer) => {
      // Where nothing has been asked nothing can be answered.
      if (connection.listener) connection.listener.heard(bytes)
      else connection.socket.destroy()
    })
    .on('error', (error) => {
      failure = error
    })
    .on('close', () => {
      const kept = idle.get(url.origin) ?? []
      if (kept.includes(connection)) kept.splice(kept.indexOf(connection), 1)
      connection.listener?.ended(failure)
    })
  return connection
}

// Taken by the first call and not imported: an import reads all exports, and behind some of them much is loaded.
function connect({ protocol, hostname, port, origin }: URL): Socket {
  const { connect: connectPlainly, isIP } = process.getBuiltinModule('node:net')
  const host = hostname.replace(/^\[(.*)\]$/u, '$1')
  if (protocol === 'http:') return connectPlainly({ host, port: Number(port) || 80, noDelay: true })
  return process
    .getBuiltinModule('node:tls')
    .connect({
      host,
      port: Number(port) || 443,
      ALPNProtocols: ['http/1.1'],
      session: sessions.get(origin),
      ...(isIP(host) === 0 && { servername: host }),
    })
    .setNoDelay()
    .on('session', (session: Buffer) => sessions.set(origin, session))
}
