import {
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  Kind,
  typeFromAST,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  type InlineFragmentNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'

/** Where selections are read: fragments by name, and the variables that leave some out. */
export type Selecting = {
  schema: GraphQLSchema
  fragments: Readonly<Record<string, FragmentDefinitionNode>>
  variables: Readonly<Record<string, unknown>>
}

/** The fields that these selections ask of a type, each answer's name with all nodes that ask for it, in their order. */
export function collectFields(
  { schema, fragments, variables }: Selecting,
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
): Map<string, FieldNode[]> {
  const fields = new Map<string, FieldNode[]>()
  const seen = new Set<string>()

  function collect({ selections }: SelectionSetNode): void {
    for (const selection of selections) {
      if (!isIncluded(selection, variables)) continue
      if (selection.kind === Kind.FIELD) {
        const key = selection.alias?.value ?? selection.name.value
        const nodes = fields.get(key)
        if (nodes) nodes.push(selection)
        else fields.set(key, [selection])
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        if (isFor(selection)) collect(selection.selectionSet)
      } else if (!seen.has(selection.name.value)) {
        seen.add(selection.name.value)
        const fragment = fragments[selection.name.value]
        if (fragment && isFor(fragment)) collect(fragment.selectionSet)
      }
    }
  }

  function isFor({ typeCondition }: InlineFragmentNode | FragmentDefinitionNode): boolean {
    if (!typeCondition) return true
    const condition = typeFromAST(schema, typeCondition)
    return condition === type || (isAbstractType(condition) && schema.isSubType(condition, type))
  }

  for (const set of sets) collect(set)
  return fields
}

function isIncluded(selection: SelectionNode, variables: Selecting['variables']): boolean {
  if (!selection.directives?.length) return true
  if (getDirectiveValues(GraphQLSkipDirective, selection, variables)?.['if'] === true) return false
  return getDirectiveValues(GraphQLIncludeDirective, selection, variables)?.['if'] !== false
}
