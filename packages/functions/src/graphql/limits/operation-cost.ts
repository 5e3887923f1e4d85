import { LARGEST_PAGE_SIZE } from '@verbatim/schema/limits.ts'
import { listSizeOf, type ListSize } from '@verbatim/schema/list-size.ts'
import {
  getNamedType,
  getNullableType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  valueFromASTUntyped,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql'
import { holdsVariable } from '../holds-variable.ts'

type Variables = Readonly<Record<string, unknown>>

/**
 * How many nodes and lists the answer of a valid operation may hold, with variables. Every node counts one, every page
 * one, times the sizes of the lists around it. Where no size hangs on a variable it is counted only once.
 */
export function operationCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): (variables: Variables) => number {
  const { cost, varies } = countedCost(schema, document, operation, {})
  return varies ? (variables) => countedCost(schema, document, operation, variables).cost : () => cost
}

/** The cost with these variables, and whether it may be another with others. Each fragment is counted once a page size. */
function countedCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): { cost: number; varies: boolean } {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const it of document.definitions)
    if (it.kind === Kind.FRAGMENT_DEFINITION) fragments.set(it.name.value, it)
  const counted = new Map<string, number>()
  let varies = false

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
    const listSize = listSizeOf(definition)
    const isList = isListType(getNullableType(definition.type))
    const size = listSize === 'page' ? page : listSize ? sizeAsked(field, listSize) : 1
    const type = getNamedType(definition.type)
    const isPage = listSize !== undefined && !isList
    const one = ofSelections(selectionSet, type, size) + (isPage || isNode(type) ? 1 : 0)
    return isList ? one * size : one
  }

  /** The size that a field's arguments name, within what resolvers accept, else the one that it is described with. */
  function sizeAsked(
    { arguments: given = [] }: FieldNode,
    { by, otherwise }: Exclude<ListSize, 'page'>,
  ): number {
    for (const { name, value } of given) {
      if (!by.includes(name.value)) continue
      varies ||= holdsVariable(value)
      const sent: unknown = valueFromASTUntyped(value, { ...variables })
      if (sent === null || sent === undefined) continue
      if (Array.isArray(sent)) return Math.min(sent.length, LARGEST_PAGE_SIZE)
      return typeof sent === 'number' ? Math.min(Math.max(sent, 0), LARGEST_PAGE_SIZE) : 1
    }
    return otherwise
  }

  const root = schema.getRootType(operation.operation)
  const cost = root ? ofSelections(operation.selectionSet, root, 1) : 0
  return { cost, varies }
}

/** Whether one such object is read by itself: a node, or any of several. */
function isNode(type: GraphQLNamedType): boolean {
  return (
    type.name === 'Node' || (isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Node'))
  )
}
