import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { expect, it } from 'vitest'
import { buildOptions } from '@verbatim/local/lambda/bundle.ts'

const entry = path.resolve(import.meta.dirname, '../../../packages/functions/src/graphql.ts')
const budget = 250_000

it(`is at most ${budget} bytes, minified and gzipped, beside the SDK of Lambda’s runtime`, async () => {
  const options = buildOptions({ entry, folder: '', forLambda: true })
  const built = await build({ ...options, outdir: 'unwritten', write: false })
  const modules = built.outputFiles.filter((file) => file.path.endsWith('.mjs'))
  const bytes = modules.reduce((sum, { contents }) => sum + gzipSync(contents).length, 0)
  process.stdout.write(`The bundle of graphql is ${bytes} bytes of the ${budget} allowed.\n`)
  expect(bytes).toBeGreaterThan(50_000)
  expect(bytes, 'look with esbuild’s metafile at what came in').toBeLessThanOrEqual(budget)
})
