import { schema } from '@verbatim/schema/schema.ts'
import type { DocumentNode, OperationDefinitionNode } from 'graphql'
import { prepareOperation, type PreparedOperation } from './execution/prepare.ts'
import { operationCost, sizesVary } from './limits/operation-cost.ts'

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
  const costOf = (variables: Readonly<Record<string, unknown>>) =>
    operationCost(schema, document, operation, variables)
  const fixed = sizesVary(document) ? null : costOf({})
  const made: KnownOperation = {
    execute: prepareOperation(schema, document, operation),
    costOf: fixed === null ? costOf : () => fixed,
  }
  known.set(operation, made)
  return made
}
