import { schema } from '@verbatim/schema/schema.ts'
import type { DocumentNode, OperationDefinitionNode } from 'graphql'
import { prepareOperation, type PreparedOperation } from './execution/prepare.ts'
import { operationCost } from './limits/operation-cost.ts'

/** What is found out of an operation once, for all requests that ask for it. */
export type KnownOperation = {
  execute: PreparedOperation
  costOf(variables: Readonly<Record<string, unknown>>): number
}

/** For as long as its document is kept. */
const known = new WeakMap<OperationDefinitionNode, KnownOperation>()

/** What is known of an operation of this document, which is valid. */
export function knownOperation(document: DocumentNode, operation: OperationDefinitionNode): KnownOperation {
  const found = known.get(operation)
  if (found) return found
  const made: KnownOperation = {
    execute: prepareOperation(schema, document, operation),
    costOf: operationCost(schema, document, operation),
  }
  known.set(operation, made)
  return made
}
