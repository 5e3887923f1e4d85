interface Closable {
  close(): Promise<unknown>
}

/** Collects what has to be closed, in the order it was opened. */
export interface Closing {
  add(close: () => Promise<unknown>): void
  /** Adds something that has a `close` and hands it on. */
  closes: <T extends Closable>(opened: T) => T
  /** Closes everything, the last opened first; what fails to close does not keep the rest open. */
  close(): Promise<void>
}

/** Starts an empty collection. */
export function createClosing(): Closing {
  const closers: (() => Promise<unknown>)[] = []
  return {
    add: (close) => void closers.push(close),
    closes(opened) {
      closers.push(() => opened.close())
      return opened
    },
    async close() {
      const failures: unknown[] = []
      for (const close of closers.splice(0).toReversed()) {
        await close().catch((error: unknown) => failures.push(error))
      }
      if (failures.length > 0) throw new AggregateError(failures, 'Not everything could be closed')
    },
  }
}
