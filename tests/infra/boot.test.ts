import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

const script = readFileSync(path.resolve(import.meta.dirname, '../../infra/search/boot.sh'), 'utf8')
const program = '#!/bin/sh\necho a search server\n'
const sha256 = createHash('sha256').update(program).digest('hex')

let root = ''
beforeEach(() => {
  root = mkdtempSync(path.join(os.tmpdir(), 'verbatim-host-'))
  for (const folder of ['bin', 'dev', 'etc/systemd/system', 'usr/local/bin'])
    mkdirSync(path.join(root, folder), { recursive: true })
  writeFileSync(path.join(root, 'dev/sdf'), '')
  writeFileSync(path.join(root, 'program'), program)
})
afterEach(() => rmSync(root, { recursive: true }))

const inRoot = (file: string) => path.join(root, file)
const read = (file: string) => readFileSync(inRoot(file), 'utf8')

/** A command of the host that only writes down how it was called, and does this. */
function command(name: string, does = '') {
  const code = `#!/bin/bash\necho "${name} $*" >>${root}/calls\n${does}\n`
  writeFileSync(inRoot(`bin/${name}`), code, { mode: 0o755 })
}

/** Text of a script with the host's folders put below `root`, and a file in place of the device. */
function below(text: string): string {
  return text
    .replaceAll(/(?<![\w/.])\/(etc|usr\/local|var\/lib|dev\/sdf)/gu, `${root}/$1`)
    .replace('[ -b ', '[ -e ')
}

/** Boots a host whose volume holds an index or not, and tells what it called. */
function boot({ sha = sha256, formatted = false } = {}) {
  for (const name of ['mkfs.ext4', 'mount', 'resize2fs', 'useradd', 'chown', 'systemctl']) command(name)
  command('id', 'exit 1')
  command('blkid', `exit ${formatted ? 0 : 2}`)
  command('aws', `case "$1" in s3) cp ${root}/program "$5";; ssm) echo the-master-key;; esac`)
  const { status } = spawnSync('bash', ['-c', below(script)], {
    env: {
      PATH: `${root}/bin:/usr/bin:/bin`,
      PROGRAM: 's3://bucket/program',
      SHA256: sha,
      KEY_PARAMETER: '/verbatim/trial/search-master-key',
      NAMESPACE: 'Verbatim/trial',
      AWS_REGION: 'eu-west-1',
    },
  })
  return { status, calls: read('calls').replaceAll(root, '').split('\n') }
}

// The host is Linux, and so are the commands that are not replaced here.
describe.skipIf(process.platform !== 'linux')('the first boot of a search host', () => {
  it('runs the pinned program on the volume, as a user of its own, with a key that no other user reads', () => {
    const { status, calls } = boot()
    expect(status).toBe(0)
    expect(calls).toContain('mkfs.ext4 -L search /dev/sdf')
    expect(calls).toContain('systemctl enable --now meilisearch.service report-search.timer')
    expect(read('usr/local/bin/meilisearch')).toBe(program)
    expect(read('etc/meilisearch.env')).toBe('MEILI_MASTER_KEY=the-master-key\n')
    expect(statSync(inRoot('etc/meilisearch.env')).mode & 0o777).toBe(0o600)
    expect(statSync(inRoot('var/lib/meilisearch')).mode & 0o777).toBe(0o700)
    const unit = read('etc/systemd/system/meilisearch.service').replaceAll(root, '')
    expect(unit).toContain('User=meilisearch\nEnvironmentFile=/etc/meilisearch.env\n')
    expect(unit).toMatch(/^ExecStart=.*--env production .*--db-path \/var\/lib\/meilisearch\/data\.ms /mu)
    expect(unit).toContain('Restart=always')
  })

  it('leaves a volume as it is that holds an index', () => {
    const { status, calls } = boot({ formatted: true })
    expect(status).toBe(0)
    expect(calls.filter((call) => call.startsWith('mkfs'))).toEqual([])
    expect(calls).toContain('resize2fs /dev/sdf')
  })

  it('starts nothing of another checksum, and never fetches the key', () => {
    const { status, calls } = boot({ sha: '0'.repeat(64) })
    expect(status).not.toBe(0)
    expect(calls.filter((call) => /^systemctl|ssm/u.test(call))).toEqual([])
    expect(existsSync(inRoot('usr/local/bin/meilisearch'))).toBe(false)
  })

  it.each([
    { answers: true, healthy: 1 },
    { answers: false, healthy: 0 },
  ])(
    'reports each minute whether the server answers ($answers), and how full the disk is',
    ({ answers, healthy }) => {
      boot()
      command('curl', `exit ${answers ? 0 : 7}`)
      command('df', 'printf "Use%%\\n 81%%\\n"')
      command('aws')
      writeFileSync(inRoot('calls'), '')
      const env = { PATH: `${root}/bin:/usr/bin:/bin`, NAMESPACE: 'Verbatim/trial' }
      expect(spawnSync(inRoot('usr/local/bin/report-search'), { env }).status).toBe(0)
      const sent = 'aws cloudwatch put-metric-data --namespace Verbatim/trial --metric-name'
      expect(read('calls')).toContain(`${sent} SearchHealthy --value ${healthy}\n`)
      expect(read('calls')).toContain(`${sent} SearchDiskUsed --unit Percent --value 81\n`)
      const timer = read('etc/systemd/system/report-search.timer')
      expect(timer).toContain('OnUnitActiveSec=1min')
      const service = read('etc/systemd/system/report-search.service')
      expect(service).toContain('Environment=NAMESPACE=Verbatim/trial AWS_REGION=eu-west-1')
    },
  )
})
