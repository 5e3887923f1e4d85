import type { Server } from 'node:http'

/** The port is in use by another program. */
export class PortTakenError extends Error {
  override name = 'PortTakenError'
  readonly port: number

  constructor(port: number, cause: unknown) {
    super(`Port ${port} on 127.0.0.1 is in use by another program`, { cause })
    this.port = port
  }
}

/** Starts listening on 127.0.0.1 and resolves with the port, which for 0 is one the system chose. */
export async function listen(server: Server, port: number): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  server.once('error', reject)
  server.listen(port, '127.0.0.1', resolve)
  try {
    await promise
  } catch (error) {
    const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
    throw taken ? new PortTakenError(port, error) : error
  } finally {
    server.off('error', reject)
  }
  const address = server.address()
  return typeof address === 'object' && address ? address.port : port
}
