import { link } from './links.ts'
import { log } from './log.ts'

type Unit = 'Count' | 'Milliseconds'

/**
 * Logs a line that CloudWatch also reads as metrics (its embedded metric format), by stage: without a call, and
 * without a right of its own. `fields` are only logged, and must hold no secret.
 */
export function metrics(
  message: string,
  values: Record<string, [unit: Unit, value: number]>,
  fields: Record<string, unknown> = {},
): void {
  const entries = Object.entries(values)
  log('INFO', message, {
    _aws: {
      Timestamp: Date.now(),
      CloudWatchMetrics: [
        {
          Namespace: 'Verbatim',
          Dimensions: [['Stage']],
          Metrics: entries.map(([Name, [Unit]]) => ({ Name, Unit })),
        },
      ],
    },
    Stage: link('App')?.stage ?? 'none',
    ...Object.fromEntries(entries.map(([name, [, value]]) => [name, value])),
    ...fields,
  })
}
