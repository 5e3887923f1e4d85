import { setTimeout as wait } from 'node:timers/promises'
import { failedFrom } from './failed-from.ts'
import type { MappingSettings } from './settings.ts'
import type { StreamRecord } from './stream-record.ts'

/** Why records were given up, in Lambda's words. */
export type GiveUpCondition = 'RetryAttemptsExhausted' | 'RecordAgeExceeded'

/** Records that will not be tried again, and how often they were. */
export interface GivenUp {
  records: StreamRecord[]
  condition: GiveUpCondition
  invokeCount: number
  /** Set when the last try threw; absent when the function answered and reported failures. */
  error?: unknown
}

/** What delivery needs of its surroundings. */
export interface DeliveryPort {
  invoke(event: { Records: StreamRecord['record'][] }): Promise<unknown>
  /** Everything up to this sequence number is done or given up. Resolves when that is on disk. */
  checkpoint(sequenceNumber: string): Promise<void>
  /** Resolves when the records' whereabouts are safe in the failure queue. */
  giveUp(records: GivenUp): Promise<void>
  onRetry?(attempt: { records: number; error: unknown }): void
}

interface Work {
  records: StreamRecord[]
  invokeCount: number
}

/**
 * Delivers one batch until each of its records is done or given up, in order. A reported failure moves the
 * checkpoint up to it and starts again there; a failure of the whole batch halves it, so that one bad record ends
 * up alone and its neighbours pass. Halving does not count as a retry. Returns early when aborted.
 */
export async function deliver(
  batch: StreamRecord[],
  settings: MappingSettings,
  port: DeliveryPort,
  signal: AbortSignal,
): Promise<void> {
  const todo: Work[] = [{ records: batch, invokeCount: 0 }]
  let failures = 0
  for (let work = todo.shift(); work && !signal.aborted; work = todo.shift()) {
    const live = await dropExpired(work, settings, port)
    if (live.length === 0) continue
    const outcome = await attempt(live, settings, port)
    if (signal.aborted && outcome.from !== undefined) return
    if (outcome.from === undefined || outcome.from > 0) await port.checkpoint(lastOf(live, outcome.from))
    if (outcome.from === undefined) {
      failures = 0
      continue
    }
    port.onRetry?.({ records: live.length - outcome.from, error: outcome.error })
    const invokeCount = outcome.from > 0 ? 1 : work.invokeCount + 1
    const rest = live.slice(outcome.from)
    const halve = outcome.from === 0 && rest.length > 1 && settings.bisectBatchOnFunctionError
    const retries = settings.maximumRetryAttempts
    if (!halve && retries >= 0 && invokeCount > retries) {
      await port.giveUp({ records: rest, condition: 'RetryAttemptsExhausted', invokeCount, ...outcome })
      await port.checkpoint(lastOf(rest))
      continue
    }
    todo.unshift(...(halve ? halves(rest, work.invokeCount) : [{ records: rest, invokeCount }]))
    failures = outcome.from > 0 ? 0 : failures + 1
    await pause(failures, settings, signal)
  }
}

async function attempt(records: StreamRecord[], settings: MappingSettings, port: DeliveryPort) {
  try {
    const answer = await port.invoke({ Records: records.map(({ record }) => record) })
    return { from: settings.reportBatchItemFailures ? failedFrom(records, answer) : undefined }
  } catch (error) {
    return { from: 0, error }
  }
}

async function dropExpired({ records, invokeCount }: Work, settings: MappingSettings, port: DeliveryPort) {
  const age = settings.maximumRecordAgeSeconds
  if (age < 0) return records
  const oldest = Date.now() - age * 1000
  const firstLive = records.findIndex(({ createdAt }) => createdAt >= oldest)
  const expired = firstLive === -1 ? records : records.slice(0, firstLive)
  if (expired.length > 0) {
    await port.giveUp({ records: expired, condition: 'RecordAgeExceeded', invokeCount })
    await port.checkpoint(lastOf(expired))
  }
  return records.slice(expired.length)
}

function halves(records: StreamRecord[], invokeCount: number): Work[] {
  const middle = Math.ceil(records.length / 2)
  return [records.slice(0, middle), records.slice(middle)].map((half) => ({ records: half, invokeCount }))
}

/** The sequence number of the last record before `end`. */
function lastOf(records: StreamRecord[], end = records.length): string {
  const last = records[end - 1]
  if (!last) throw new RangeError('A checkpoint needs at least one record')
  return last.sequenceNumber
}

async function pause(failures: number, settings: MappingSettings, signal: AbortSignal): Promise<void> {
  const delay = Math.min(settings.retryDelayMs * 2 ** Math.max(0, failures - 1), settings.mostRetryDelayMs)
  await wait(delay, undefined, { signal }).catch((error: unknown) => {
    if (!signal.aborted) throw error
  })
}
