import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

// The contract belongs to the apps: it is kept in a folder beside this repository, and copied here so that a bare
// clone can be tested. The digests hold the copies still where that folder is not at hand.
const digests: Record<string, string> = {
  'README.md': '2cfaaf8257c3652365e97a941e8a478300ac75bf9012427a3f888f91668123f6',
  'check.mjs': 'd9e0d7c9951b626e8ff83e70ed10a4fffcb8154669f61230b34003a3675d8c89',
  'operations.graphql': '64abf2d9996e757ae270109eb743d909e733d3032d8224c2533d9b3c0702c2db',
  'cases/harbour.json': 'a3791aafe6bdcd32a1ed6a7b7f703ec0ff62260a8dd6d4fb972cc546d846cdce',
  'cases/reef.json': '536436b283ecdf8311d8a5cd5b58a4d3a84d3973d4ea02b0e9ebd1808868010b',
}
const mend = 'the contract is not changed here: copy it again, then put the new digests into copies.test.ts'

const named = process.env['VERBATIM_CONTRACT']
const beside = path.resolve(import.meta.dirname, '../../../shared/contract')
const originals = named ?? (existsSync(beside) ? beside : null)

test.each(Object.entries(digests))('%s is as it was copied', (name, digest) => {
  const content = readFileSync(path.join(import.meta.dirname, name))
  expect(createHash('sha256').update(content).digest('hex'), mend).toBe(digest)
})

test('nothing else lies among the copies', () => {
  const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
  expect(files.filter((name) => /\.(md|mjs|graphql|json)$/.test(name)).toSorted()).toEqual(
    Object.keys(digests).toSorted(),
  )
})

// Where the originals are, each must be equal; a folder that is named and lacks one fails as well.
if (originals !== null)
  test.each(Object.keys(digests))(`%s equals the original in ${path.basename(originals)}`, (name) => {
    const original = readFileSync(path.join(originals, name), 'utf8')
    expect(readFileSync(path.join(import.meta.dirname, name), 'utf8'), mend).toBe(original)
  })
