import { execFile } from 'node:child_process'
import { readdir } from 'node:fs/promises'
import { promisify } from 'node:util'
import type { Measurement } from './measure.ts'
import type { ReaderName } from './readers.ts'

const samples = new URL('../../../../../samples/', import.meta.url)
const child = new URL('child.ts', import.meta.url).pathname
/** As `npm run extract` runs: with a smaller space for young objects the process stays small, and as fast. */
const flags = ['--max-semi-space-size=8']
/** One text of so many characters each, for the growth of the cost. */
const lengths = [100_000, 1_000_000, 5_000_000]
/** Characters that are read at least, so that the engine has compiled what it runs. */
const least = { verbatim: 4_000_000, compromise: 200_000 }
/** Longer texts take compromise minutes and gigabytes. */
const longest = { verbatim: Infinity, compromise: 1_000_000 }

/** Prints how fast quotations are found in the files, or in the samples, beside compromise on the same text. */
export async function benchExtraction(given: readonly string[]): Promise<void> {
  const files = given.length > 0 ? given : await sampleFiles()
  console.log('characters a second of one core’s time, and the most memory that the process took')
  console.log(`${''.padEnd(34)}${'verbatim'.padEnd(38)}compromise, quotations() without speakers`)
  let first: Measurement | null = null
  for (const length of [0, ...lengths]) {
    const verbatim = await measured('verbatim', length, files)
    const compromise = await measured('compromise', length, files)
    if (!verbatim) continue
    const label = length === 0 ? 'each text by itself' : 'one text'
    console.log(
      `${label.padEnd(20)}${verbatim.characters.toLocaleString('en').padStart(10)}    ${cell(verbatim).padEnd(38)}${compromise ? `${cell(compromise)}, ${(verbatim.rate / compromise.rate).toFixed(0)} times slower` : '–'}`,
    )
    if (length === lengths[0]) first = verbatim
    else if (first && length === lengths.at(-1))
      console.log(
        `a character costs ${(first.rate / verbatim.rate).toFixed(2)} times as much in ${length.toLocaleString('en')} as in ${first.characters.toLocaleString('en')}`,
      )
  }
}

async function measured(
  reader: ReaderName,
  length: number,
  files: readonly string[],
): Promise<Measurement | null> {
  if (length > longest[reader]) return null
  const { stdout } = await promisify(execFile)(process.execPath, [
    ...flags,
    child,
    reader,
    String(length),
    String(least[reader]),
    ...files,
  ])
  const measurement: Measurement = JSON.parse(stdout)
  return measurement
}

function cell({ rate, quotes, peak }: Measurement): string {
  return `${(rate / 1e6).toFixed(2)} million/s, ${quotes} quotes, ${(peak / 1e6).toFixed(0)} MB`
}

async function sampleFiles(): Promise<string[]> {
  const names = await readdir(samples)
  return names.filter((name) => name.endsWith('.txt')).map((name) => new URL(name, samples).pathname)
}
