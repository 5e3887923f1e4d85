// Prints every resource that a stage would have, as JSON: npm run -s synth -- --stage production [--dev]
// It evaluates sst.config.ts as SST does, with SST's own components, against Pulumi's mocks instead of AWS.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { bundleAppCall, bundleRunCall } from './synth/bundle.ts'

const root = path.resolve(import.meta.dirname, '..')
const { stage, dev } = optionsOf(process.argv.slice(2))
await import('./platform.ts')

// Beside the platform, so that the bundles find Pulumi in its node_modules.
const folder = mkdtempSync(path.join(root, '.sst', 'platform', 'synth-'))
process.once('SIGINT', () => process.exit(130))
process.once('exit', () => rmSync(folder, { recursive: true, force: true }))

const appFile = path.join(folder, 'app.mjs')
await bundleAppCall(root, stage, appFile)
const app = { removal: 'retain', protect: false, ...JSON.parse(run(appFile)), stage }

const runFile = path.join(folder, 'run.mjs')
const work = path.join(folder, 'work')
mkdirSync(work)
await bundleRunCall({ root, app, work, outfile: runFile, dev })
// Whoever reads only the beginning, as `head` does, has had enough.
process.stdout.once('error', () => process.exit(0))
process.stdout.write(run(runFile))

/** Runs a bundle in a process of its own, for SST keeps state in globals; what it prints beside its result is a log. */
function run(file: string): string {
  const { status, output } = spawnSync(process.execPath, ['--no-warnings', '--enable-source-maps', file], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 2, 'inherit', 'pipe'],
    maxBuffer: 64 * 1024 * 1024,
  })
  const result = output[3]
  if (status !== 0 || !result) process.exit(status || 1)
  return result
}

function optionsOf(args: string[]): { stage: string; dev: boolean } {
  const { values } = parseArgs({
    args,
    options: { stage: { type: 'string', default: 'synth' }, dev: { type: 'boolean', default: false } },
  })
  if (!/^[a-zA-Z0-9-]{1,30}$/u.test(values.stage)) {
    console.error(
      `--stage ${JSON.stringify(values.stage)}: a stage is named with letters, digits and hyphens`,
    )
    process.exit(2)
  }
  return values
}
