import { DEFAULT_PAGE_SIZE, LARGEST_PAGE_SIZE } from '@verbatim/schema/limits.ts'
import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  valueFromASTUntyped,
  visit,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql'
import { holdsVariable } from '../holds-variable.ts'
import { ASSUMED_LIST_SIZE } from './limits.ts'

type Variables = Readonly<Record<string, unknown>>

/**
 * How many nodes and lists the answer of a valid operation may hold, with these variables. Every node counts one,
 * every connection one, times the sizes of the pages around it. Each fragment is counted once for each page size.
 */
export function operationCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): number {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const it of document.definitions)
    if (it.kind === Kind.FRAGMENT_DEFINITION) fragments.set(it.name.value, it)
  const counted = new Map<string, number>()

  function ofFragment(name: string, page: number): number {
    const key = `${name} ${page}`
    const known = counted.get(key)
    if (known !== undefined) return known
    const found = fragments.get(name)
    const type = found && schema.getType(found.typeCondition.name.value)
    const cost = found && type ? ofSelections(found.selectionSet, type, page) : 0
    counted.set(key, cost)
    return cost
  }

  function ofSelections({ selections }: SelectionSetNode, parent: GraphQLNamedType, page: number): number {
    let cost = 0
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) cost += ofField(selection, parent, page)
      else if (selection.kind === Kind.FRAGMENT_SPREAD) cost += ofFragment(selection.name.value, page)
      else {
        const { typeCondition, selectionSet } = selection
        const type = typeCondition && schema.getType(typeCondition.name.value)
        cost += ofSelections(selectionSet, type ?? parent, page)
      }
    }
    return cost
  }

  function ofField(field: FieldNode, parent: GraphQLNamedType, page: number): number {
    const { selectionSet } = field
    // A leaf costs nothing, and a type that only leaves are asked of need not know its fields.
    if (!selectionSet) return 0
    const definition =
      isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[field.name.value] : null
    if (!definition) return 0
    const type = getNamedType(definition.type)
    const size = sizeAsked(field, variables)
    const inside = ofSelections(selectionSet, type, size ?? DEFAULT_PAGE_SIZE)
    const one = inside + (isCounted(type) ? 1 : 0)
    if (!isListType(getNullableType(definition.type))) return one
    return one * (isConnection(parent) ? page : (size ?? assumedSize(parent)))
  }

  const root = schema.getRootType(operation.operation)
  return root ? ofSelections(operation.selectionSet, root, 1) : 0
}

/** Names of the arguments that say how much is wanted. */
const SIZES = new Set(['first', 'last', 'ids'])

/** Whether what a document costs can hang on its variables. */
export function sizesVary(document: DocumentNode): boolean {
  let vary = false
  visit(document, {
    Argument({ name, value }) {
      if (SIZES.has(name.value)) vary ||= holdsVariable(value)
    },
  })
  return vary
}

/** The size that a field's arguments name, within what resolvers accept; null where they name none. */
function sizeAsked(field: FieldNode, variables: Variables): number | null {
  for (const { name, value } of field.arguments ?? []) {
    if (!SIZES.has(name.value)) continue
    const sent: unknown = valueFromASTUntyped(value, { ...variables })
    if (sent === null || sent === undefined) continue
    if (Array.isArray(sent)) return Math.min(sent.length, LARGEST_PAGE_SIZE)
    return typeof sent === 'number' ? Math.min(Math.max(sent, 0), LARGEST_PAGE_SIZE) : 1
  }
  return null
}

/** A facet has as many rows as a page at the most; other lists without pages are short. */
function assumedSize(parent: GraphQLNamedType): number {
  return parent.name.endsWith('Facets') ? LARGEST_PAGE_SIZE : ASSUMED_LIST_SIZE
}

function isConnection(type: GraphQLNamedType): boolean {
  return type.name.endsWith('Connection')
}

/** Whether one such object is read by itself: a node, any of several nodes, or a list of them. */
function isCounted(type: GraphQLNamedType): boolean {
  if (isConnection(type)) return true
  if (!isCompositeType(type)) return false
  if (type.name === 'Node') return true
  return isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Node')
}
