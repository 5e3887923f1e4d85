import { readFileSync } from 'node:fs'

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** How often to look whether npm is still there, in milliseconds. */
const parentCheckMs = 250

/**
 * Aborts when the process is asked to end: by Ctrl-C, by a signal, or, under npm, when what started it is gone: npm
 * ends the shell between them on SIGTERM, that shell passes nothing on, and a killed npm leaves it waiting. A second signal ends the process at once.
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
    const started = ancestors()
    setInterval(() => {
      if (ancestors() !== started) stop.abort()
    }, parentCheckMs).unref()
  }
  return stop.signal
}

/** The parent's process id and, where the system tells (Linux), its parent's: under npm the shell's and npm's. */
function ancestors(): string {
  try {
    const status = readFileSync(`/proc/${process.ppid}/status`, 'utf8')
    return `${process.ppid} ${/^PPid:\s*(\d+)/m.exec(status)?.[1] ?? ''}`
  } catch {
    return String(process.ppid)
  }
}
