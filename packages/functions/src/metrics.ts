import { link } from './links.ts'
import { log } from './log.ts'

type Unit = 'Count' | 'Milliseconds'

/** Metrics by their names. */
export type Metrics = Record<string, [unit: Unit, value: number]>

/** Where the metrics of a stage go, those of its search host among them; so a host may be let speak for its stage alone. */
export function metricsNamespace(stage: string): string {
  return `Verbatim/${stage}`
}

/**
 * Logs a line that CloudWatch also reads as metrics (its embedded metric format), by stage: without a call, and
 * without a right of its own. `fields` are only logged, and must hold no secret.
 */
export function metrics(message: string, values: Metrics, fields: Record<string, unknown> = {}): void {
  const entries = Object.entries(values)
  const stage = link('App')?.stage ?? 'none'
  log('INFO', message, {
    _aws: {
      Timestamp: Date.now(),
      CloudWatchMetrics: [
        {
          Namespace: metricsNamespace(stage),
          Dimensions: [[]],
          Metrics: entries.map(([Name, [Unit]]) => ({ Name, Unit })),
        },
      ],
    },
    stage,
    ...Object.fromEntries(entries.map(([name, [, value]]) => [name, value])),
    ...fields,
  })
}
