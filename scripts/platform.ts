// Writes .sst/platform where it is missing or of another version: SST's components and their types. It comes from
// the npm registry alone, so neither an AWS account nor Pulumi is needed.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '..')
const stamp = path.join(root, '.sst', 'platform', '.verbatim-stamp')
const inputs = ['package-lock.json', 'sst.config.ts'].map((file) => readFileSync(path.join(root, file)))
const wanted = createHash('sha256').update(Buffer.concat(inputs)).digest('hex')

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
  console.error("Installing SST's components (once, about a minute) …")
  const { status, stdout, stderr, error } = spawnSync(
    path.join(root, 'node_modules', '.bin', 'sst'),
    ['install', '--stage', 'synth'],
    {
      cwd: root,
      encoding: 'utf8',
      env: {
        ...process.env,
        SST_SKIP_DEPENDENCY_CHECK: '1',
        SST_NO_BUN: '1',
        SST_TELEMETRY_DISABLED: '1',
        AWS_EC2_METADATA_DISABLED: 'true',
      },
    },
  )
  if (status !== 0) {
    console.error(`${stdout}${stderr}`)
    throw new Error('`sst install` failed: it needs the npm registry, and nothing else', { cause: error })
  }
  writeFileSync(stamp, wanted)
}
