import type { AttributeValue, Item } from './types.ts'

/** Whether two values are equal to DynamoDB: of one type, sets in any order, lists and maps by their members. */
export function sameValue(one: AttributeValue | undefined, other: AttributeValue | undefined): boolean {
  if (one === undefined || other === undefined) return one === other
  if (one.S !== undefined) return one.S === other.S
  if (one.N !== undefined) return one.N === other.N
  if (one.BOOL !== undefined) return one.BOOL === other.BOOL
  if (one.NULL !== undefined) return other.NULL !== undefined
  if (one.B !== undefined) return one.B === other.B
  if (one.M !== undefined) return other.M !== undefined && sameItem(one.M, other.M)
  if (one.L !== undefined) return sameList(one.L, other.L)
  return sameSet(one.SS, other.SS) && sameSet(one.NS, other.NS) && sameSet(one.BS, other.BS)
}

/** Whether two items have the same attributes with the same values. */
export function sameItem(one: Item, other: Item): boolean {
  const names = Object.keys(one)
  return (
    names.length === Object.keys(other).length && names.every((name) => sameValue(one[name], other[name]))
  )
}

function sameList(one: readonly AttributeValue[], other: readonly AttributeValue[] | undefined): boolean {
  return one.length === other?.length && one.every((member, at) => sameValue(member, other[at]))
}

function sameSet(one: readonly string[] | undefined, other: readonly string[] | undefined): boolean {
  if (one === undefined || other === undefined) return one === other
  const members = new Set(other)
  return one.length === other.length && one.every((member) => members.has(member))
}
