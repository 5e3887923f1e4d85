import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { schema } from '@verbatim/schema/schema.ts'
import { sdlOf } from '@verbatim/schema/sdl.ts'
import { documentId } from '@verbatim/schema/trusted/read-documents.ts'
import { register } from '@verbatim/schema/trusted/register.ts'

const sdl = sdlOf(schema)
const QUERY = 'query A { articles { nodes { id } } }\n'

let folder: string
beforeAll(async () => void (folder = await mkdtemp(path.join(os.tmpdir(), 'verbatim-register-'))))
afterAll(() => rm(folder, { recursive: true }))

async function file(name: string, content: string): Promise<string> {
  const full = path.join(folder, name)
  await writeFile(full, content)
  return full
}

it('takes a document by the digest of its text, and those of a compiler by their own ids', async () => {
  const files = [
    await file('a.graphql', QUERY),
    await file('relay.json', '{"r1": "query R { quotes { nodes { id } } }"}'),
  ]
  const documents = { [documentId(QUERY)]: QUERY, r1: 'query R { quotes { nodes { id } } }' }
  expect(await register({}, files, sdl)).toEqual({ documents, added: Object.keys(documents).toSorted() })
  expect(await register(documents, files, sdl)).toEqual({ documents, added: [] })
})

it('takes the manifest that Apollo’s command writes', async () => {
  const operations = [{ id: 'a1', name: 'A', type: 'query', body: QUERY }]
  const manifest = { format: 'apollo-persisted-query-manifest', version: 1, operations }
  const good = await file('manifest.json', JSON.stringify(manifest))
  expect(await register({}, [good], sdl)).toEqual({ documents: { a1: QUERY }, added: ['a1'] })
  const bad = await file('bad.json', JSON.stringify({ ...manifest, operations: [{ id: 'a1' }] }))
  await expect(register({}, [bad], sdl)).rejects.toThrow(/bad\.json must hold .* Under "a1" stands no text/)
})

it.each([
  ['bad.graphql', 'query A { nothing }', /bad\.graphql:1:11: Cannot query field "nothing"/],
  ['no.graphql', 'query A {', /no\.graphql:1:10: Syntax Error/],
  ['other.json', '{"r1": "{ __typename }"}', /other\.json: r1 is registered already, for another document/],
])('refuses %s and says where and why', async (name, content, problem) => {
  const good = await file('good.graphql', QUERY)
  const outcome = await register({ r1: QUERY }, [good, await file(name, content)], sdl)
  expect(outcome).toEqual({ problems: [expect.stringMatching(problem)] })
})

it.each(['[', '[]', '{"a": 1}'])('refuses %s as a file of documents', async (content) => {
  const wrong = await file('wrong.json', content)
  await expect(register({}, [wrong], sdl)).rejects.toThrow(/wrong\.json must hold an object of ids/)
})
