/** Milliseconds of each piece of work, one after the other; a first tenth warms up and does not count. */
export async function timesOf(works: readonly (() => Promise<unknown>)[]): Promise<number[]> {
  const times: number[] = []
  for (const work of works) {
    const began = performance.now()
    await work()
    times.push(performance.now() - began)
  }
  return times.slice(Math.floor(works.length / 10))
}

/** The value below which a share of them lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
}

/** The middle one. */
export const median = (values: readonly number[]): number => quantile(values, 0.5)

/** How many pieces of work end in a second, with so many at once. */
export async function rateOf(
  count: number,
  atOnce: number,
  work: (at: number) => Promise<unknown>,
): Promise<number> {
  let next = 0
  const began = performance.now()
  const worker = async (): Promise<void> => {
    while (next < count) await work(next++)
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  return (1000 * count) / (performance.now() - began)
}
