import { schema } from '@verbatim/schema/schema.ts'
import { GraphQLError, parse, validate, type DocumentNode } from 'graphql'
import { hideTypes, refuseSchema } from './hidden-schema.ts'
import { documentSize } from './limits/document-size.ts'
import { limitError, limitErrors } from './limits/limit-error.ts'
import { LIMITS } from './limits/limits.ts'
import { rulesFor } from './validation-rules.ts'

/** A document that may be executed, or what is wrong with it. */
export type ParsedDocument = { document: DocumentNode } | { errors: readonly GraphQLError[] }

/** Characters of documents that are kept; a syntax tree takes some forty times as many bytes. */
const MOST_CHARACTERS = 400_000

/** How graphql's parser says that a document has more tokens than `maxTokens`. */
const TOO_MANY_TOKENS = /more tha[nt] \d+ tokens/u

/** Parses and validates documents, and keeps those used last: apps send the same few again and again. */
export function createDocumentParser(introspection: boolean): (text: string) => ParsedDocument {
  const kept = new Map<string, ParsedDocument>()
  let characters = 0
  return (text) => {
    const known = kept.get(text)
    if (known) kept.delete(text)
    else characters += text.length
    const parsed = known ?? parseDocument(text, introspection)
    kept.set(text, parsed)
    for (const oldest of kept.keys()) {
      if (characters <= MOST_CHARACTERS) break
      kept.delete(oldest)
      characters -= oldest.length
    }
    return parsed
  }
}

function parseDocument(text: string, introspection: boolean): ParsedDocument {
  if (text.length > LIMITS.characters) return { errors: [limitError('characters', text.length)] }
  try {
    const document = parse(text, { maxTokens: LIMITS.tokens })
    // Before validation, which takes the longer the more there is to validate.
    const tooLarge = limitErrors(documentSize(document))
    const rules = introspection ? rulesFor(text) : [...rulesFor(text), refuseSchema]
    const errors = tooLarge.length > 0 ? tooLarge : validate(schema, document, rules)
    return errors.length > 0 ? { errors } : { document: introspection ? document : hideTypes(document) }
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error
    return { errors: [TOO_MANY_TOKENS.test(error.message) ? tooManyTokens() : error] }
  }
}

function tooManyTokens(): GraphQLError {
  // The parser stops there, so nobody knows how many there are.
  return limitError('tokens', `more than ${LIMITS.tokens}`)
}
