import { spawnSync } from 'node:child_process'
import { createCipheriv, randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'

const banner = path.resolve(import.meta.dirname, '../../infra/open-links.mjs')
const key = randomBytes(32)
let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'verbatim-links-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** A file as SST seals it, opened in a process of its own as Lambda would. */
function opened(links: object, environment: Record<string, string>) {
  const cipher = createCipheriv('aes-256-gcm', key, Buffer.alloc(12))
  const sealed = Buffer.concat([cipher.update(JSON.stringify(links)), cipher.final(), cipher.getAuthTag()])
  writeFileSync(path.join(folder, 'resource.enc'), sealed)
  const code = `await import(${JSON.stringify(banner)}); process.stdout.write(process.env.SST_RESOURCE_Table ?? 'none')`
  return spawnSync(process.execPath, ['--input-type=module', '--eval', code], {
    cwd: folder,
    encoding: 'utf8',
    env: environment,
  })
}

it('gives handlers what SST has sealed', () => {
  const sealed = { SST_KEY: key.toString('base64'), SST_KEY_FILE: 'resource.enc' }
  expect(opened({ Table: { name: 't', type: 'sst.aws.Dynamo' } }, sealed).stdout).toBe(
    '{"name":"t","type":"sst.aws.Dynamo"}',
  )
})

it('leaves alone what runs without sealed links', () => {
  expect(opened({ Table: { name: 't' } }, {}).stdout).toBe('none')
})

it('refuses a file that was sealed with another key', () => {
  const sealed = { SST_KEY: randomBytes(32).toString('base64'), SST_KEY_FILE: 'resource.enc' }
  expect(opened({ Table: { name: 't' } }, sealed).status).not.toBe(0)
})
