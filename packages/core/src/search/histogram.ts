import type { FacetCount } from './types.ts'

/** How wide the bars of a histogram are. */
export type HistogramInterval = 'YEAR' | 'MONTH'

/** A year or a month of UTC with the hits published in it; times are ISO 8601, `end` exclusive. */
export type HistogramBar = { start: string; end: string; count: number }

/** Bars in order of time out of months (`2026-03`) in that order; a year or month without a hit has none. */
export function histogramOf(
  months: readonly FacetCount<string>[],
  interval: HistogramInterval,
): HistogramBar[] {
  const counts = new Map<string, number>()
  for (const { value, count } of months) {
    const name = interval === 'YEAR' ? value.slice(0, -3) : value
    counts.set(name, (counts.get(name) ?? 0) + count)
  }
  return [...counts].map(([name, count]) => {
    const start = new Date(`${name}${interval === 'YEAR' ? '-01' : ''}-01T00:00:00.000Z`)
    const end = new Date(start)
    if (interval === 'YEAR') end.setUTCFullYear(end.getUTCFullYear() + 1)
    else end.setUTCMonth(end.getUTCMonth() + 1)
    return { start: start.toISOString(), end: end.toISOString(), count }
  })
}
