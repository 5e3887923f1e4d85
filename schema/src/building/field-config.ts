import type {
  GraphQLFieldConfig,
  GraphQLFieldResolver,
  GraphQLInputFieldConfig,
  GraphQLInputType,
  GraphQLNamedType,
  GraphQLOutputType,
} from 'graphql'
import type { Context } from '../context.ts'
import type { InputField, OutputField } from './fields.ts'
import { typeOf } from './references.ts'

export type Resolve = GraphQLFieldResolver<unknown, Context>

/** Finds a type by its name. */
export type Find = (name: string) => GraphQLNamedType

/** Changes each of these; by hand, for a cold start does it some three hundred times. */
export function mapped<From, To>(
  fields: Readonly<Record<string, From>>,
  change: (field: From, name: string) => To,
): Record<string, To> {
  const changed: Record<string, To> = {}
  for (const [name, field] of Object.entries(fields)) changed[name] = change(field, name)
  return changed
}

/** An argument or a field of an input as graphql takes it; which types may stand there Pothos's types have checked. */
export function inputConfig(field: InputField, find: Find): GraphQLInputFieldConfig {
  const { type, description, required = false, defaultValue } = field
  return { type: typeOf(type, !required, find) as GraphQLInputType, description, defaultValue }
}

/** A field as graphql takes it. What shows the property of its own name needs no resolver. */
export function outputConfig(
  field: OutputField,
  name: string,
  find: Find,
): GraphQLFieldConfig<unknown, Context> {
  const { type, description, nullable = false, args = {}, property = name, extensions } = field
  const resolve = field.resolve ?? (property === name ? undefined : showing(property))
  return {
    type: typeOf(type, nullable, find) as GraphQLOutputType,
    description,
    args: mapped(args, (arg) => inputConfig(arg, find)),
    ...(extensions && { extensions }),
    ...(resolve && { resolve }),
  }
}

function showing(property: string): Resolve {
  return (parent) => (parent as Record<string, unknown>)[property]
}
