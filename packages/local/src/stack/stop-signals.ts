const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** How often to look whether npm is still there, in milliseconds. */
const parentCheckMs = 250

/**
 * Aborts when the process is asked to end: by Ctrl-C, by a signal, or, under npm, when what started it is gone: npm
 * ends the shell between them on SIGTERM, and that shell passes nothing on. A second signal ends the process at once.
 */
export function untilStopped(): AbortSignal {
  const stop = new AbortController()
  let askedAt = 0
  for (const signal of signals) {
    process.on(signal, () => {
      // A terminal's Ctrl-C comes twice within a moment: from the terminal and from npm.
      if (stop.signal.aborted && Date.now() - askedAt > 500) process.exit(130)
      askedAt ||= Date.now()
      stop.abort()
    })
  }
  if (process.env['npm_lifecycle_event'] !== undefined) {
    const parent = process.ppid
    setInterval(() => {
      if (process.ppid !== parent) stop.abort()
    }, parentCheckMs).unref()
  }
  return stop.signal
}
