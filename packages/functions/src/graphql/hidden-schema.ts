import { createGraphQLError } from '@verbatim/schema/errors/graphql-error.ts'
import {
  Kind,
  visit,
  type ASTVisitor,
  type DocumentNode,
  type FieldNode,
  type ValidationContext,
} from 'graphql'

/** A rule that refuses to tell the whole schema. */
export function refuseSchema(context: ValidationContext): ASTVisitor {
  return {
    Field(node) {
      if (node.name.value !== '__schema') return
      const message = 'The schema is not told here: it stands in schema/schema.graphql of the project.'
      context.reportError(createGraphQLError(message, 'INVALID_INPUT'))
    },
  }
}

/** Asks for the type without a name wherever a document asks for one: the answer is null, as for any unknown type. */
export function hideTypes(document: DocumentNode): DocumentNode {
  return visit(document, {
    Field: (field: FieldNode) => (field.name.value === '__type' ? nameless(field) : undefined),
  })
}

function nameless(field: FieldNode): FieldNode {
  const nothing = { kind: Kind.STRING, value: '' } as const
  return { ...field, arguments: (field.arguments ?? []).map((argument) => ({ ...argument, value: nothing })) }
}
