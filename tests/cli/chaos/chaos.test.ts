import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { expect, onTestFinished, test } from 'vitest'
import { FAULT_KINDS } from '../../../packages/cli/src/chaos/fault-kinds.ts'
import { MUTANTS } from './mutants.ts'
import { copySources } from './source-copy.ts'

const root = path.resolve(import.meta.dirname, '../../..')
// Half a minute on a machine with nothing else to do; what is tested here waits for no clock.
const PATIENCE_MS = 600_000

/** Runs the command of these sources, and answers what it printed and its exit code; what it keeps is removed. */
async function runChaos(sources: string, seed: number): Promise<{ code: number | null; output: string }> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'verbatim-chaos-test-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const command = path.join(sources, 'packages/cli/src/chaos.ts')
  const child = spawn(process.execPath, [command, '--writes', '60', '--seed', String(seed)], {
    cwd: sources,
    env: { ...process.env, TMPDIR: folder, TEMP: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  onTestFinished(() => void child.kill('SIGTERM'))
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  const [said, errors, code] = await Promise.all([text(child.stdout), text(child.stderr), ended])
  return { code, output: (said + errors).trim() }
}

const lastLine = (output: string) => output.split('\n').at(-1) ?? ''

test(
  'under every kind of fault nothing is lost, stale or orphaned, and searches answer or say why not',
  async () => {
    const { code, output } = await runChaos(root, 1)
    expect(output).toMatch(
      /^searches: \d+ answered, \d+ unavailable, \d+ failed without a database, 0 wrong$/m,
    )
    for (const kind of Object.keys(FAULT_KINDS))
      expect(output).toMatch(new RegExp(`^ {2}${kind} +([1-9]\\d*|not applicable.*)$`, 'm'))
    expect(lastLine(output)).toMatch(/^\d+ writes, \d+ faults of \d+ kinds, 0 lost, 0 stale, 0 orphans$/)
    expect(code, output).toBe(0)
  },
  PATIENCE_MS,
)

test.each(MUTANTS)(
  'it fails without this: $safeguard',
  async ({ file, safe, unsafe }) => {
    const sources = await copySources()
    onTestFinished(() => sources.remove())
    await sources.change(file, safe, unsafe)
    const { code, output } = await runChaos(sources.folder, 1)
    // Not for another reason: it ran to its end and found documents that are wrong.
    expect(lastLine(output)).toMatch(/ kinds, \d+ lost, \d+ stale, \d+ orphans$/)
    expect(lastLine(output)).not.toContain('0 lost, 0 stale, 0 orphans')
    expect(code).toBe(1)
  },
  PATIENCE_MS,
)
