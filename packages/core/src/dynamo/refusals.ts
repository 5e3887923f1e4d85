import type { ConditionalCheckFailedException, TransactionCanceledException } from '@aws-sdk/client-dynamodb'

// Told by their names: the SDK's classes would have to be loaded to be compared with.

/** A write whose condition did not hold; it carries the item as it is, where that was asked for. */
export function isConditionFailure(error: unknown): error is ConditionalCheckFailedException {
  return error instanceof Error && error.name === 'ConditionalCheckFailedException'
}

/** A transaction that was not carried out; it carries a reason for each of its items. */
export function isCancelledTransaction(error: unknown): error is TransactionCanceledException {
  return error instanceof Error && error.name === 'TransactionCanceledException'
}
