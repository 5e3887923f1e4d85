import {
  GraphQLEnumType,
  GraphQLInputObjectType,
  GraphQLInterfaceType,
  GraphQLObjectType,
  GraphQLScalarType,
  GraphQLUnionType,
  specifiedScalarTypes,
  type GraphQLFieldConfig,
  type GraphQLFieldConfigMap,
  type GraphQLNamedType,
  type GraphQLScalarTypeConfig,
} from 'graphql'
import type { Context } from '../context.ts'
import { inputConfig, mapped, outputConfig, type Resolve } from './field-config.ts'
import { inputFields, outputFields, type InputField, type OutputField } from './fields.ts'
import { nameOf, type Reference } from './references.ts'

/** The fields of a type, described when they are first looked at. */
export type Fields<Field, Builder> = (t: Builder) => Readonly<Record<string, Field>>
export type OutputFields = Fields<OutputField, typeof outputFields>

/** What is done with each resolver: that of a field of a type, by their names. */
export type WrapResolver = (type: string, field: string, resolve: Resolve) => Resolve

type Described = { description?: string }
type TypeResolver = (value: unknown) => Reference | string
export type ObjectOptions = Described & { interfaces?: readonly Reference[]; fields?: OutputFields }
export type InterfaceOptions = Described & { resolveType: TypeResolver; fields: OutputFields }
export type UnionOptions = Described & { types: readonly Reference[]; resolveType: TypeResolver }
export type EnumOptions = Described & { values: Record<string, Described> }
export type InputOptions = Described & {
  isOneOf?: boolean
  fields: Fields<InputField, typeof inputFields>
}
export type ScalarOptions = Omit<GraphQLScalarTypeConfig<unknown, unknown>, 'name'>

/** The types that have been described, by their names. Each is made at once, its fields when it is first looked into. */
export function createTypes(wrap: WrapResolver) {
  const types = new Map<string, GraphQLNamedType>(specifiedScalarTypes.map((type) => [type.name, type]))
  const described = new Map<string, OutputFields[]>()
  const interfaces = new Map<string, readonly Reference[]>()

  function find(name: string): GraphQLNamedType {
    const found = types.get(name)
    if (found) return found
    throw new Error(`The type ${name} is referred to, and nothing describes it`)
  }

  function addFields(name: string, fields: OutputFields): void {
    described.set(name, [...(described.get(name) ?? []), fields])
  }

  /** A type's fields beside those of its interfaces. */
  function fieldsOf(name: string): GraphQLFieldConfigMap<unknown, Context> {
    const inherited = (interfaces.get(name) ?? []).map((one) => fieldsOf(one.name))
    const own = (described.get(name) ?? []).map((fields) =>
      mapped(fields(outputFields), (field, called) =>
        wrapped(name, called, outputConfig(field, called, find)),
      ),
    )
    return Object.assign({}, ...inherited, ...own) as GraphQLFieldConfigMap<unknown, Context>
  }

  function wrapped(type: string, field: string, config: GraphQLFieldConfig<unknown, Context>) {
    if (config.resolve) config.resolve = wrap(type, field, config.resolve)
    return config
  }

  return {
    types,
    interfaces,
    addFields,
    addObject(name: string, { description, interfaces: its = [], fields }: ObjectOptions): void {
      interfaces.set(name, its)
      if (fields) addFields(name, fields)
      const lazily = {
        interfaces: () => its.map((one) => find(one.name) as GraphQLInterfaceType),
        fields: () => fieldsOf(name),
      }
      types.set(name, new GraphQLObjectType({ name, description, ...lazily }))
    },
    addInterface(name: string, { description, resolveType, fields }: InterfaceOptions): void {
      addFields(name, fields)
      const resolved = (value: unknown) => nameOf(resolveType(value))
      const config = { name, description, resolveType: resolved, fields: () => fieldsOf(name) }
      types.set(name, new GraphQLInterfaceType(config))
    },
    addUnion(name: string, { description, types: members, resolveType }: UnionOptions): void {
      const resolved = (value: unknown) => nameOf(resolveType(value))
      const lazily = () => members.map((one) => find(one.name) as GraphQLObjectType)
      types.set(name, new GraphQLUnionType({ name, description, types: lazily, resolveType: resolved }))
    },
    addInput(name: string, { description, isOneOf = false, fields }: InputOptions): void {
      const lazily = () => mapped(fields(inputFields), (field) => inputConfig(field, find))
      types.set(name, new GraphQLInputObjectType({ name, description, isOneOf, fields: lazily }))
    },
    addEnum(name: string, options: EnumOptions): void {
      types.set(name, new GraphQLEnumType({ name, ...options }))
    },
    addScalar(name: string, options: ScalarOptions): void {
      types.set(name, new GraphQLScalarType({ name, ...options }))
    },
  }
}
