/** `npm run register -- FILES`: lets the documents of an app be asked for by their ids. */
import { readFile, writeFile } from 'node:fs/promises'
import { Kind, parse } from 'graphql'
import { register } from './trusted/register.ts'

const manifest = new URL('../trusted-documents.json', import.meta.url)
const sdl = new URL('../schema.graphql', import.meta.url)
const files = process.argv.slice(2)
if (files.length === 0) {
  process.stderr.write(
    'Name the files to register: npm run register -- app/operations.graphql app/persisted.json\n',
  )
  process.exit(2)
}
const before = JSON.parse(await readFile(manifest, 'utf8')) as Record<string, string>
const outcome = await register(before, files, await readFile(sdl, 'utf8'))
if ('problems' in outcome) {
  process.stderr.write(`${outcome.problems.join('\n')}\nNothing was registered.\n`)
  process.exitCode = 1
} else {
  await writeFile(manifest, `${JSON.stringify(outcome.documents, null, 2)}\n`)
  const { documents, added } = outcome
  for (const id of added) process.stdout.write(`${id}  ${operationsOf(documents[id])}\n`)
  const total = Object.keys(documents).length
  process.stdout.write(
    `${added.length} registered, ${total} in all: commit schema/trusted-documents.json and deploy\n`,
  )
}

/** By which names people know a document. */
function operationsOf(document = ''): string {
  return parse(document)
    .definitions.flatMap((it) =>
      it.kind === Kind.OPERATION_DEFINITION ? [it.name?.value ?? it.operation] : [],
    )
    .join(', ')
}
