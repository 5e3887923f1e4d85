import { schema } from '@verbatim/schema/schema.ts'
import { GraphQLError, parse, specifiedRules, validate, type DocumentNode } from 'graphql'

/** A document that may be executed, or what is wrong with it. */
export type ParsedDocument = { document: DocumentNode } | { errors: readonly GraphQLError[] }

/** Characters of documents that are kept; a syntax tree takes some forty times as many bytes. */
const MOST_CHARACTERS = 400_000

/** Parses and validates documents, and keeps those used last: apps send the same few again and again. */
export function createDocumentParser(): (text: string) => ParsedDocument {
  const kept = new Map<string, ParsedDocument>()
  let characters = 0
  return (text) => {
    const known = kept.get(text)
    if (known) kept.delete(text)
    else characters += text.length
    const parsed = known ?? parseDocument(text)
    kept.set(text, parsed)
    for (const oldest of kept.keys()) {
      if (characters <= MOST_CHARACTERS) break
      kept.delete(oldest)
      characters -= oldest.length
    }
    return parsed
  }
}

function parseDocument(text: string): ParsedDocument {
  try {
    const document = parse(text)
    const errors = validate(schema, document, specifiedRules)
    return errors.length > 0 ? { errors } : { document }
  } catch (error) {
    if (error instanceof GraphQLError) return { errors: [error] }
    throw error
  }
}
