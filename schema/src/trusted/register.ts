import { buildSchema, GraphQLError, parse, validate, type GraphQLSchema } from 'graphql'
import { readDocuments, type FoundDocument } from './read-documents.ts'

type Documents = Readonly<Record<string, string>>

/** What registering came to: all documents by id, in order of id, and which are new; or what is wrong with the files. */
export type Registered = { documents: Documents; added: readonly string[] } | { problems: string[] }

/**
 * Adds the documents of these files to those registered before. Nothing is registered when one of them does not
 * fit the schema, holds no operation, or has the id of another: a registered id never changes its meaning.
 */
export async function register(
  before: Documents,
  files: readonly string[],
  sdl: string,
): Promise<Registered> {
  const schema = buildSchema(sdl)
  const documents = new Map(Object.entries(before))
  const problems: string[] = []
  for (const file of files)
    for (const found of await readDocuments(file)) {
      const known = documents.get(found.id)
      if (known !== undefined && known !== found.text)
        problems.push(`${found.file}: ${found.id} is registered already, for another document`)
      problems.push(...mistakes(schema, found))
      documents.set(found.id, found.text)
    }
  if (problems.length > 0) return { problems }
  const inOrder = [...documents].toSorted(([a], [b]) => (a < b ? -1 : 1))
  const added = inOrder.map(([id]) => id).filter((id) => !Object.hasOwn(before, id))
  return { documents: Object.fromEntries(inOrder), added }
}

function mistakes(schema: GraphQLSchema, { file, text }: FoundDocument): string[] {
  try {
    return validate(schema, parse(text)).map((error) => `${file}${placeOf(error)}: ${error.message}`)
  } catch (error) {
    if (error instanceof GraphQLError) return [`${file}${placeOf(error)}: ${error.message}`]
    throw error
  }
}

function placeOf({ locations }: GraphQLError): string {
  const [place] = locations ?? []
  return place ? `:${place.line}:${place.column}` : ''
}
