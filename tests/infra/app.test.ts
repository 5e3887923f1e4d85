import path from 'node:path'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'

type App = { name: string; home: string; removal: string; protect: boolean; providers: object }
type Config = { app(input: { stage: string }): App }

// By a path that tsc does not follow: SST's types of this file are those of infra/tsconfig.json.
const file = path.resolve(import.meta.dirname, '../../sst.config.ts')
let config: Config
beforeAll(async () => {
  vi.stubGlobal('$config', (given: Config) => given)
  config = ((await import(file)) as { default: Config }).default
})
afterAll(() => vi.unstubAllGlobals())

it('keeps what production holds, and refuses to remove it', () => {
  expect(config.app({ stage: 'production' })).toMatchObject({ removal: 'retain', protect: true })
})

it.each(['trial', 'ada', 'productions'])('removes the stage %s as a whole', (stage) => {
  expect(config.app({ stage })).toMatchObject({ removal: 'remove', protect: false })
})

it('pins the providers, as what they make may change with them', () => {
  const { aws, random } = config.app({ stage: 'trial' }).providers as {
    aws: { version: string }
    random: string
  }
  for (const version of [aws.version, random]) expect(version).toMatch(/^\d+\.\d+\.\d+$/u)
})
