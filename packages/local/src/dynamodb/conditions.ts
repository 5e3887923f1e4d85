import { Big } from 'big.js'
import db from 'dynalite/db/index.js'

import { type Path, valueAt } from './paths.ts'
import { sameValue } from './same-value.ts'
import type { AttributeValue, Item } from './types.ts'

/** A node of the condition that dynalite's parser makes: `and`, `=`, `between`, or `function` with its `name`. */
export interface ConditionNode {
  type: string
  name?: string
  args: readonly Operand[]
}

/** A document path, a literal value, or a node: `size(path)` inside comparisons, conditions inside and/or/not. */
export type Operand = Path | AttributeValue | ConditionNode

/** A parsed condition or filter expression. */
export interface Condition {
  expression: ConditionNode
  nestedPaths: { [attribute: string]: true }
  pathHeads: { [attribute: string]: true }
}

/** The condition of a write or the filter of a read, in the way of today (`expression`) or of 2012 (`legacy`). */
export interface Test {
  expression?: Condition
  legacy?: unknown
  legacyOperator?: unknown
}

/** Whether `item` (empty where there is none) fulfils the test; no test at all is fulfilled. */
export function fulfils(item: Item, test: Test): boolean {
  if (test.expression) return holds(test.expression.expression, item)
  return test.legacy === undefined || db.matchesFilter(item, test.legacy, test.legacyOperator)
}

function holds(node: ConditionNode, item: Item): boolean {
  const nested = (at: number) => {
    const operand = node.args[at]
    return isNode(operand) && holds(operand, item)
  }
  if (node.type === 'and') return nested(0) && nested(1)
  if (node.type === 'or') return nested(0) || nested(1)
  if (node.type === 'not') return !nested(0)
  const [subject, ...operands] = node.args.map((operand) => resolve(operand, item))
  return compare(node.type === 'function' ? (node.name ?? '') : node.type, subject, operands)
}

function isNode(operand: Operand | undefined): operand is ConditionNode {
  return operand !== undefined && 'args' in operand
}

function isPath(operand: Operand): operand is Path {
  return Array.isArray(operand)
}

function resolve(operand: Operand, item: Item): AttributeValue | undefined {
  if (isPath(operand)) return valueAt(item, operand)
  if (!isNode(operand)) return operand
  const [argument] = operand.args
  return argument && sizeOf(resolve(argument, item))
}

/** The function `size`: UTF-16 units of text, bytes of binary, or members. */
function sizeOf(value: AttributeValue | undefined): AttributeValue | undefined {
  if (value?.S !== undefined) return { N: String(value.S.length) }
  if (value?.B !== undefined) return { N: String(Buffer.byteLength(value.B, 'base64')) }
  const members = value?.SS ?? value?.NS ?? value?.BS ?? value?.L ?? (value?.M && Object.keys(value.M))
  return members && { N: String(members.length) }
}

type Operands = readonly (AttributeValue | undefined)[]

function compare(operator: string, subject: AttributeValue | undefined, operands: Operands): boolean {
  const [first, second] = operands
  switch (operator) {
    case 'attribute_exists':
      return subject !== undefined
    case 'attribute_not_exists':
      return subject === undefined
    case 'attribute_type':
      return subject !== undefined && Object.keys(subject)[0] === first?.S
    case '=':
      return subject !== undefined && sameValue(subject, first)
    case '<>':
      return subject === undefined || !sameValue(subject, first)
    case 'in':
      return subject !== undefined && operands.some((operand) => sameValue(subject, operand))
    case 'between':
      return inOrder(first, subject, (order) => order <= 0) && inOrder(subject, second, (order) => order <= 0)
    case '<':
      return inOrder(subject, first, (order) => order < 0)
    case '<=':
      return inOrder(subject, first, (order) => order <= 0)
    case '>':
      return inOrder(subject, first, (order) => order > 0)
    case '>=':
      return inOrder(subject, first, (order) => order >= 0)
    case 'begins_with':
      return beginsWith(subject, first)
    default:
      return contains(subject, first)
  }
}

type Wanted = (order: number) => boolean

function inOrder(
  one: AttributeValue | undefined,
  other: AttributeValue | undefined,
  wanted: Wanted,
): boolean {
  const order = one && other && orderOf(one, other)
  return order !== undefined && wanted(order)
}

/** Below 0, 0 or above 0; undefined for values that have no order. Text and binary go by their bytes. */
function orderOf(one: AttributeValue, other: AttributeValue): number | undefined {
  if (one.S !== undefined && other.S !== undefined)
    return Buffer.compare(Buffer.from(one.S), Buffer.from(other.S))
  if (one.N !== undefined && other.N !== undefined) return new Big(one.N).cmp(other.N)
  if (one.B !== undefined && other.B !== undefined) return Buffer.compare(bytes(one.B), bytes(other.B))
  return undefined
}

function bytes(base64: string): Buffer {
  return Buffer.from(base64, 'base64')
}

function beginsWith(subject: AttributeValue | undefined, start: AttributeValue | undefined): boolean {
  if (subject?.S !== undefined && start?.S !== undefined) return subject.S.startsWith(start.S)
  if (subject?.B === undefined || start?.B === undefined) return false
  const prefix = bytes(start.B)
  return bytes(subject.B).subarray(0, prefix.length).equals(prefix)
}

function contains(subject: AttributeValue | undefined, part: AttributeValue | undefined): boolean {
  if (!subject || !part) return false
  if (subject.S !== undefined) return part.S !== undefined && subject.S.includes(part.S)
  if (subject.B !== undefined) return part.B !== undefined && bytes(subject.B).includes(bytes(part.B))
  if (subject.L !== undefined) return subject.L.some((member) => sameValue(member, part))
  const [set, member] =
    part.S === undefined
      ? part.N === undefined
        ? [subject.BS, part.B]
        : [subject.NS, part.N]
      : [subject.SS, part.S]
  return member !== undefined && set !== undefined && set.includes(member)
}
