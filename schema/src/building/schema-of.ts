import {
  GraphQLSchema,
  introspectionTypes,
  specifiedDirectives,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
} from 'graphql'
import type { Reference } from './references.ts'

/**
 * A schema of types that are known. What graphql's own constructor finds by looking into every type, and so making all
 * of their fields, is filled in here; a test holds it against that constructor.
 */
export function schemaOf(
  types: ReadonlyMap<string, GraphQLNamedType>,
  interfaces: ReadonlyMap<string, readonly Reference[]>,
): GraphQLSchema {
  const all = [...types.values(), ...introspectionTypes]
  const schema = Object.create(GraphQLSchema.prototype) as GraphQLSchema
  return Object.assign(schema, {
    description: undefined,
    extensions: Object.create(null) as object,
    astNode: undefined,
    extensionASTNodes: [],
    // Validated by a test.
    __validationErrors: [],
    _queryType: types.get('Query'),
    _mutationType: types.get('Mutation'),
    _subscriptionType: undefined,
    _directives: specifiedDirectives,
    _typeMap: Object.assign(Object.create(null) as object, ...all.map((type) => ({ [type.name]: type }))),
    _subTypeMap: Object.create(null) as object,
    _implementationsMap: implementations(types, interfaces),
  })
}

type Implementations = { objects: GraphQLObjectType[]; interfaces: GraphQLInterfaceType[] }

function implementations(
  types: ReadonlyMap<string, GraphQLNamedType>,
  interfaces: ReadonlyMap<string, readonly Reference[]>,
): Record<string, Implementations> {
  const found: Record<string, Implementations> = Object.create(null)
  for (const [name, its] of interfaces)
    for (const one of its) {
      found[one.name] ??= { objects: [], interfaces: [] }
      found[one.name]?.objects.push(types.get(name) as GraphQLObjectType)
    }
  return found
}
