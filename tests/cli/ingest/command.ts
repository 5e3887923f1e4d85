import { spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { text } from 'node:stream/consumers'

const script = path.resolve(import.meta.dirname, '../../../packages/cli/src/ingest.ts')

/** What a run of the command left behind. */
export type Ended = { code: number | null; stdout: string; stderr: string }

/** Runs `ingest` as a process of its own, as people do. */
export async function ingest(
  args: readonly string[],
  options: { stdin?: string; key?: string; cwd?: string } = {},
): Promise<Ended> {
  const { VERBATIM_KEY: _, ...environment } = process.env
  const child = spawn(process.execPath, [script, ...args], {
    cwd: options.cwd,
    env: options.key === undefined ? environment : { ...environment, VERBATIM_KEY: options.key },
  })
  child.stdin.end(options.stdin ?? '')
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), ended])
  return { code, stdout, stderr }
}

/** A folder that holds these files and is gone after `use`. */
export async function inFolder<T>(
  files: Record<string, string>,
  use: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), 'verbatim-ingest-'))
  try {
    for (const [name, content] of Object.entries(files)) await writeFile(path.join(folder, name), content)
    return await use(folder)
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** An article file with front matter. */
export function articleFile(headline: string, body = '“Words,” said Ann Bell.\n', more = ''): string {
  return `---\nheadline: ${headline}\nsource: The Test\npublishedAt: 2026-05-01T08:00:00-04:00\n${more}---\n${body}`
}

/** One line of JSON Lines. */
export function jsonLine(headline: string, more: Record<string, unknown> = {}): string {
  const body = { text: 'Nobody spoke.' }
  return `${JSON.stringify({ headline, source: 'The Test', publishedAt: '2026-05-01T12:00:00Z', body, ...more })}\n`
}
