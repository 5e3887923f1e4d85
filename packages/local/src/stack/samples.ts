import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { importer, samplesFolder } from './settings.ts'
import { StartError } from './start-error.ts'

/** Where the samples go. */
export interface SamplesTarget {
  url: string
  key: string
  /** Remembers between runs whether the samples are in. */
  stateFile: string
}

/** Whether the samples are still to be put in: the table is new, or an earlier run was stopped on the way. */
export async function samplesAreDue(stateFile: string, tableIsEmpty: boolean): Promise<boolean> {
  if (!existsSync(stateFile)) return tableIsEmpty
  return tableIsEmpty || (await readFile(stateFile, 'utf8')).includes('started')
}

/** Puts the sample articles in through the API, with the importer that people use. Rejects when one is refused. */
export async function loadSamples(
  { url, key, stateFile }: SamplesTarget,
  output: 'inherit' | 'ignore',
  signal?: AbortSignal,
): Promise<void> {
  await writeFile(stateFile, '{"samples":"started"}\n')
  // One after the other: the first to speak of somebody says what they are, and everybody is to see the same samples.
  const flags = ['--url', url, '--key', key, '--concurrency', '1']
  const child = spawn(process.execPath, [importer, ...flags, ...(await newestFirst(samplesFolder))], {
    stdio: ['ignore', output, output],
    ...(signal && { signal }),
  })
  const ended: unknown[] = await once(child, 'exit').catch((error: unknown) => {
    if (!signal?.aborted) throw error
    return []
  })
  if (signal?.aborted) return
  if (ended[0] !== 0) throw new StartError(`The samples could not all be loaded (status ${String(ended[0])})`)
  await writeFile(stateFile, '{"samples":"done"}\n')
}

/** So an app that has just read the beginning of a list finds it there again while the rest is still coming in. */
async function newestFirst(folder: string): Promise<string[]> {
  const files = (await readdir(folder)).filter((name) => /\.(?:txt|html)$/u.test(name))
  const dated = files.map(async (name) => {
    const file = path.join(folder, name)
    const [, time = ''] = /^publishedAt: (\S+)$/mu.exec(await readFile(file, 'utf8')) ?? []
    return { file, at: Date.parse(time) }
  })
  return (await Promise.all(dated)).toSorted((a, b) => b.at - a.at).map(({ file }) => file)
}
