import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { bundle } from '../../../packages/local/src/lambda/bundle.ts'

let folder: string
beforeAll(async () => {
  // Inside the repository, so that the entry finds its packages.
  const cache = path.join('node_modules', '.cache')
  await mkdir(cache, { recursive: true })
  folder = await mkdtemp(path.join(cache, 'bundle-'))
})
afterAll(() => rm(folder, { recursive: true }))

it('builds once, and again only when a file in the bundle changed', async () => {
  const part = path.join(folder, 'part.ts')
  const entry = path.join(folder, 'entry.ts')
  await writeFile(part, 'export const answer: number = 41')
  await writeFile(entry, "import { answer } from './part.ts'\nexport const handler = () => answer")
  const first = await bundle({ entry, folder })
  expect(first.built).toBe(true)
  expect(await bundle({ entry, folder })).toEqual({ ...first, built: false })
  await writeFile(part, 'export const answer: number = 42 // more')
  const second = await bundle({ entry, folder })
  expect(second.built).toBe(true)
  const module: { handler(): number } = await import(path.resolve(second.file))
  expect(module.handler()).toBe(42)
})

it('carries the AWS SDK, or leaves it to the runtime', async () => {
  const entry = path.join(folder, 'sdk.ts')
  await writeFile(entry, "export { DynamoDBClient as handler } from '@aws-sdk/client-dynamodb'")
  const whole = await bundle({ entry, folder })
  const lean = await bundle({ entry, folder, forLambda: true })
  expect(whole.bytes).toBeGreaterThan(200_000)
  expect(lean.bytes).toBeLessThan(1000)
  expect(await readFile(lean.file, 'utf8')).toMatch(/from ?"@aws-sdk\/client-dynamodb"/)
})

it('names the file and the line of code that does not build', async () => {
  const entry = path.join(folder, 'wrong.ts')
  await writeFile(entry, 'export const handler = (')
  await expect(bundle({ entry, folder })).rejects.toThrow(/wrong\.ts:1:\d+: ERROR/)
})
