import { UsageError } from '../maintenance/arguments.ts'

const HOURS = { h: 1, d: 24 } as const

/** The time that a day, a time or a span back from now such as `36h` or `90d` names, in ISO 8601. */
export function sinceOf(sent: string, now: number): string {
  const [, count, unit] = /^(\d{1,6})([hd])$/u.exec(sent) ?? []
  const span = unit === 'h' || unit === 'd' ? Number(count) * HOURS[unit] * 3_600_000 : null
  const time = span === null ? Date.parse(sent) : now - span
  const date = new Date(time)
  if (Number.isNaN(date.getTime()))
    throw new UsageError(
      `--since ${sent} is no time: give one such as 2026-11-01, or a span such as 36h or 90d.`,
    )
  return date.toISOString()
}
