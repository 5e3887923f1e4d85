import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { Kind, parse } from 'graphql'

/** A document that asks for one field of the root, by whose name it is shown. */
export type Example = { file: string; document: string; field: string }

/** An example with what the API said. */
export type AnsweredExample = Example & { answer: unknown }

/** The examples of a folder in the order of their file names, which is the order in which they are asked. */
export function readExamples(folder: string): Example[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.graphql'))
  return files.toSorted().map((file) => {
    const document = readFileSync(path.join(folder, file), 'utf8')
    return { file, document, field: rootFieldOf(document, file) }
  })
}

function rootFieldOf(document: string, file: string): string {
  for (const definition of parse(document).definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue
    const [selection] = definition.selectionSet.selections
    if (selection?.kind === Kind.FIELD) return selection.name.value
  }
  throw new Error(`${file} asks for no field`)
}
