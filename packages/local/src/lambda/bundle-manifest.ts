import { existsSync, statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'

/** What a bundle was made of: each input's size and time of change, and the file that came out. */
export interface Manifest {
  file: string
  bytes: number
  inputs: Record<string, string>
}

/** Size and time of change of each file, `absent` for one that is not there. */
export function fingerprints(files: string[]): Record<string, string> {
  return Object.fromEntries(files.map((file) => [file, fingerprint(file)]))
}

/** The manifest of an earlier build, or undefined when there is none or one of its inputs is no longer the same. */
export async function readManifest(file: string): Promise<Manifest | undefined> {
  if (!existsSync(file)) return undefined
  const manifest: Manifest = JSON.parse(await readFile(file, 'utf8'))
  const same = Object.entries(manifest.inputs).every(([input, known]) => fingerprint(input) === known)
  return same && existsSync(manifest.file) ? manifest : undefined
}

function fingerprint(file: string): string {
  const found = statSync(file, { throwIfNoEntry: false })
  return found ? `${found.size} ${found.mtimeMs}` : 'absent'
}
