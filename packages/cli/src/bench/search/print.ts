import type { Figures, Latency } from './measure-server.ts'

const NAME_WIDTH = 26
const WIDTH = 24

/** Prints the figures of several engines for the same documents, a column each. */
export function printFigures(documents: number, figures: readonly Figures[]): void {
  const row = (name: string, show: (one: Figures) => string): void =>
    console.log(name.padEnd(NAME_WIDTH) + figures.map((one) => show(one).padStart(WIDTH)).join(''))
  row(`\n${documents} documents`, ({ name }) => name)
  row('indexing, s', ({ indexing }) => indexing.toFixed(1))
  row('memory now / most, MB', ({ memory }) =>
    memory === null ? '–' : `${megabytes(memory.now)} / ${megabytes(memory.most)}`,
  )
  row('after a kill, answers in s', ({ restart }) => (restart === null ? '–' : (restart / 1000).toFixed(2)))
  const line = (name: string, of: (one: Figures) => Latency | null): void =>
    row(name, (one) => {
      const times = of(one)
      return times === null ? '–' : `${times.p50.toFixed(1)} / ${times.p95.toFixed(1)}`
    })
  console.log('search, p50 / p95 in ms')
  line('  while indexing', ({ meanwhile }) => meanwhile)
  for (const [i, kind] of (figures[0]?.kinds ?? []).entries())
    line(`  ${kind?.name ?? ''}`, ({ kinds }) => kinds[i] ?? null)
  line('  all that it can', ({ all }) => all)
  console.log('processor time of its main thread')
  row('  indexing, s', ({ busy }) => (busy === null ? '–' : busy.indexing.toFixed(1)))
  line('  all searches, ms', ({ busy }) => busy?.all ?? null)
}

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(0)
