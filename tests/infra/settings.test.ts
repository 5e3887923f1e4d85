import path from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'

// By a path that tsc does not follow, as in app.test.ts.
const file = path.resolve(import.meta.dirname, '../../infra/settings.ts')

beforeEach(() => {
  vi.resetModules()
  vi.stubGlobal('$app', { stage: 'trial' })
  vi.stubGlobal('$dev', false)
  vi.stubGlobal('$util', { unsecret: (value: unknown) => value })
  vi.stubGlobal('sst', { Secret: Object })
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.unstubAllEnvs()
})

it('takes what an arm64 host is called, of whatever family', async () => {
  for (const type of ['t4g.small', 'r7g.2xlarge', 'm7gd.medium', 'im4gn.large']) {
    vi.stubEnv('SEARCH_INSTANCE_TYPE', type)
    vi.resetModules()
    expect(await import(file)).toMatchObject({ searchHost: { instanceType: type } })
  }
})

it.each([
  ['REQUESTS_PER_SECOND', 'many'],
  ['SEARCH_DISK_GB', '0'],
  ['MONTHLY_BUDGET_USD', '1.5'],
  ['LEAST_CONFIDENCE', '2'],
  ['SEARCH_INSTANCE_TYPE', 'm5.large'],
])('says what is wrong with %s=%s', async (name, value) => {
  vi.stubEnv(name, value)
  await expect(import(file)).rejects.toThrow(`${name} is "${value}": it has to be a`)
})
