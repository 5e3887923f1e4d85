import { validationError } from './errors.ts'
import { arithmetic } from './numbers.ts'
import { type Path, valueAt } from './paths.ts'
import type { AttributeValue, Item } from './types.ts'

/** The right side of a SET: a path, a literal, or a function or sum of them. */
export type UpdateOperand = Path | AttributeValue | UpdateFunction

interface UpdateFunction {
  type: 'add' | 'subtract' | 'function'
  name?: string
  args: readonly [UpdateOperand, UpdateOperand]
}

interface SetClause {
  type: 'set'
  path: Path
  val: UpdateOperand
}
interface RemoveClause {
  type: 'remove'
  path: Path
}
interface AddClause {
  type: 'add' | 'delete'
  path: Path
  val: AttributeValue
}

/** A parsed update expression. */
export interface Update {
  sections: readonly (SetClause | RemoveClause | AddClause)[]
  paths: readonly Path[]
  nestedPaths: { [attribute: string]: true }
}

const invalidPath = 'The document path provided in the update expression is invalid for update'
const missingAttribute = 'The provided expression refers to an attribute that does not exist in the item'
const wrongType = 'An operand in the update expression has an incorrect data type'

/**
 * The item after `update`; `before` stays as it is. Every operand and list position means the item before, so the order
 * of the clauses does not matter. Throws DynamoDB's ValidationException.
 */
export function applyUpdate(before: Item, update: Update): Item {
  const after = structuredClone(before)
  const lists = new Set<AttributeValue>()
  for (const clause of update.sections) {
    const change = valueAfter(before, clause)
    const parent = valueAt(after, clause.path.slice(0, -1))
    const last = clause.path.at(-1)
    if (typeof last === 'number') {
      if (!parent?.L) throw validationError(invalidPath)
      setMember(parent.L, last, change)
      lists.add(parent)
    } else {
      if (!parent?.M || last === undefined) throw validationError(invalidPath)
      if (change === undefined) delete parent.M[last]
      else parent.M[last] = change
    }
  }
  // Removed members leave holes until every clause has found its position.
  for (const list of lists) list.L = list.L?.filter((member) => member !== undefined) ?? []
  return after
}

function setMember(
  list: (AttributeValue | undefined)[],
  at: number,
  value: AttributeValue | undefined,
): void {
  if (value !== undefined || at < list.length) list[at] = value
}

/** What stands at the clause's path afterwards; undefined when nothing does. */
function valueAfter(before: Item, clause: Update['sections'][number]): AttributeValue | undefined {
  if (clause.type === 'remove') return undefined
  if (clause.type === 'set') return structuredClone(resolve(clause.val, before))
  const existing = valueAt(before, clause.path)
  if (clause.type === 'delete') return existing && withoutMembers(existing, clause.val)
  return existing ? added(existing, clause.val) : clause.val
}

function resolve(operand: UpdateOperand, item: Item): AttributeValue {
  if (isPath(operand)) {
    const value = valueAt(item, operand)
    if (!value) throw validationError(missingAttribute)
    return value
  }
  if (!isFunction(operand)) return operand
  const [first, second] = operand.args
  if (operand.name === 'if_not_exists') {
    return (isPath(first) ? valueAt(item, first) : undefined) ?? resolve(second, item)
  }
  const one = resolve(first, item)
  const other = resolve(second, item)
  if (operand.name === 'list_append') {
    if (!one.L || !other.L) throw validationError(wrongType)
    return { L: [...one.L, ...other.L] }
  }
  if (one.N === undefined || other.N === undefined) throw validationError(wrongType)
  return { N: arithmetic(one.N, operand.type === 'add' ? '+' : '-', other.N) }
}

function isPath(operand: UpdateOperand): operand is Path {
  return Array.isArray(operand)
}

function isFunction(operand: UpdateOperand): operand is UpdateFunction {
  return 'args' in operand
}

function added(existing: AttributeValue, more: AttributeValue): AttributeValue {
  if (existing.N !== undefined && more.N !== undefined) return { N: arithmetic(existing.N, '+', more.N) }
  if (existing.SS && more.SS) return { SS: union(existing.SS, more.SS) }
  if (existing.NS && more.NS) return { NS: union(existing.NS, more.NS) }
  if (existing.BS && more.BS) return { BS: union(existing.BS, more.BS) }
  throw validationError(wrongType)
}

function union(one: readonly string[], other: readonly string[]): string[] {
  return [...new Set([...one, ...other])]
}

/** The set without some members; undefined when none is left, for DynamoDB has no empty sets. */
function withoutMembers(existing: AttributeValue, members: AttributeValue): AttributeValue | undefined {
  const rest = (set: readonly string[], gone: readonly string[]) =>
    set.filter((member) => !gone.includes(member))
  const left =
    existing.SS && members.SS
      ? { SS: rest(existing.SS, members.SS) }
      : existing.NS && members.NS
        ? { NS: rest(existing.NS, members.NS) }
        : existing.BS && members.BS && { BS: rest(existing.BS, members.BS) }
  if (!left) throw validationError(wrongType)
  return Object.values(left).some((set) => set.length > 0) ? left : undefined
}
