import {
  getArgumentValues,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
  type FieldNode,
  type GraphQLAbstractType,
  type GraphQLField,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type SelectionSetNode,
} from 'graphql'
import { holdsVariable } from '../holds-variable.ts'
import { collectFields, type Selecting } from './collect-fields.ts'

/** Arguments as a resolver gets them. */
export type Arguments = Record<string, unknown>

/** What a value of a field has to become. */
export type Shape = { isNullable: boolean } & (
  | { kind: 'leaf'; type: GraphQLLeafType }
  | { kind: 'list'; item: Shape }
  | { kind: 'object'; selection: Selection }
  | { kind: 'abstract'; type: GraphQLAbstractType; selectionOf: (type: GraphQLObjectType) => Selection }
)

/** A field of a selection with all that is known of it before anything is executed. */
export type PlannedField = {
  key: string
  field: GraphQLField<unknown, unknown>
  nodes: readonly FieldNode[]
  parent: GraphQLObjectType
  shape: Shape
  /** The property of its object's value that it is, where it needs no resolver; null otherwise. */
  property: string | null
  /** Null where they hang on variables, or are wrong, which has to be said each time. */
  constants: Arguments | null
}

/** What is asked of an object type; it is planned when the first such object is met. */
export type Selection = { type: GraphQLObjectType; planned: () => PlannedFields }

/** `isBare` where a field is answered as `__proto__`, which only an object without a prototype takes for a name. */
export type PlannedFields = { fields: readonly PlannedField[]; isBare: boolean }

/** Plans what several selection sets together ask of objects of a type. */
export function planSelection(
  selecting: Selecting,
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
): Selection {
  let known: PlannedFields | undefined
  const plan = (): PlannedFields => {
    const collected = collectFields(selecting, type, sets)
    const fields = [...collected].flatMap(([key, nodes]) => {
      const [first] = nodes
      const field = first && fieldOf(selecting, type, first.name.value)
      if (!field) return []
      const shape = shapeOf(selecting, field.type, nodes)
      const constants = constantsOf(field, first)
      const property = field.resolve || !constants ? null : field.name
      return [{ key, field, nodes, parent: type, shape, property, constants }]
    })
    return { fields, isBare: collected.has('__proto__') }
  }
  return { type, planned: () => (known ??= plan()) }
}

function fieldOf({ schema }: Selecting, type: GraphQLObjectType, name: string) {
  if (name === TypeNameMetaFieldDef.name) return TypeNameMetaFieldDef
  if (type === schema.getQueryType() && name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef
  if (type === schema.getQueryType() && name === TypeMetaFieldDef.name) return TypeMetaFieldDef
  return type.getFields()[name]
}

function shapeOf(selecting: Selecting, type: GraphQLOutputType, nodes: readonly FieldNode[]): Shape {
  if (isNonNullType(type)) return { ...shapeOf(selecting, type.ofType, nodes), isNullable: false }
  const isNullable = true
  if (isListType(type)) return { isNullable, kind: 'list', item: shapeOf(selecting, type.ofType, nodes) }
  if (isLeafType(type)) return { isNullable, kind: 'leaf', type }
  const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? [])
  if (!isAbstractType(type))
    return { isNullable, kind: 'object', selection: planSelection(selecting, type, sets) }
  const selections = new Map<GraphQLObjectType, Selection>()
  const selectionOf = (one: GraphQLObjectType): Selection => {
    const known = selections.get(one) ?? planSelection(selecting, one, sets)
    selections.set(one, known)
    return known
  }
  return { isNullable, kind: 'abstract', type, selectionOf }
}

function constantsOf(field: GraphQLField<unknown, unknown>, node: FieldNode): Arguments | null {
  if (node.arguments?.some(({ value }) => holdsVariable(value))) return null
  try {
    return getArgumentValues(field, node)
  } catch {
    return null
  }
}
