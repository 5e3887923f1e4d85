// Often enough that nobody waits for it, and no load.
const parentCheck = 250

/**
 * Calls `stop` once, on SIGTERM or SIGINT. Under `npm run` it is also called when the shell between npm and this process
 * is gone: npm ends that shell on SIGTERM, and the shell does not pass the signal on.
 */
export function onStop(stop: () => void): void {
  const parent = process.ppid
  const underNpm = process.env['npm_lifecycle_event'] !== undefined
  const watch = setInterval(() => {
    if (underNpm && process.ppid !== parent) once()
  }, parentCheck)
  watch.unref()
  let stopped = false
  function once(): void {
    if (stopped) return
    stopped = true
    clearInterval(watch)
    stop()
  }
  process.once('SIGTERM', once)
  process.once('SIGINT', once)
}
