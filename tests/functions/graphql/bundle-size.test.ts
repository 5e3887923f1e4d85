import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { expect, it } from 'vitest'
import { buildOptions } from '@verbatim/local/lambda/bundle.ts'

const entry = path.resolve(import.meta.dirname, '../../../packages/functions/src/graphql.ts')
const budget = 250_000

const options = buildOptions({ entry, folder: '', forLambda: true })
const { metafile, outputFiles } = await build({
  ...options,
  outdir: 'unwritten',
  write: false,
  metafile: true,
})
const modules = outputFiles.filter((file) => file.path.endsWith('.mjs'))

it(`is at most ${budget} bytes, minified and gzipped, beside the SDK of Lambda’s runtime`, () => {
  const bytes = modules.reduce((sum, { contents }) => sum + gzipSync(contents).length, 0)
  process.stdout.write(`The bundle of graphql is ${bytes} bytes of the ${budget} allowed.\n`)
  expect(bytes).toBeGreaterThan(50_000)
  expect(bytes, 'look with esbuild’s metafile at what came in').toBeLessThanOrEqual(budget)
})

it('makes a cold start read one file, and one that it shares with those that are loaded later', () => {
  const first = Object.values(metafile.outputs).find(({ entryPoint }) => entryPoint?.endsWith('/graphql.ts'))
  const shared = (first?.imports ?? []).filter(
    ({ kind, external }) => kind === 'import-statement' && !external,
  )
  const held = shared.map(({ path: file }) => Object.keys(metafile.outputs[file]?.inputs ?? {}))
  expect(held, 'name them in shared-with-start.ts, and among the sideEffects of core’s package.json').toEqual(
    [expect.arrayContaining(['packages/core/src/errors.ts'])],
  )
})

it('is read as one byte a character', () => {
  const first = modules.find(({ path: file }) => /^graphql-[A-Z0-9]+\.mjs$/u.test(path.basename(file)))
  const marks = Array.from(first?.text ?? '').filter((character) => character > '\u00ff')
  expect(first?.text).toContain('handler')
  expect(marks, 'write it as \\u.... in a pattern').toEqual([])
})
