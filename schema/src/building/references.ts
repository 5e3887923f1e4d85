import { GraphQLList, GraphQLNonNull, type GraphQLNamedType, type GraphQLType } from 'graphql'

/** What stands for a type wherever another refers to it, also before it is described. */
export type Reference = { name: string }

/** A type as a field names it: by its reference or its name, in a list where it is a list of them. */
export type Named = Reference | string | readonly [Reference | string]

/** Whether null may stand in a place, and in the places of a list's items. */
export type Nullable = boolean | { list: boolean; items: boolean }

/** The type that is named so, in a list or not, null allowed or not. */
export function typeOf(
  named: Named,
  nullable: Nullable,
  find: (name: string) => GraphQLNamedType,
): GraphQLType {
  const { list, items } = typeof nullable === 'object' ? nullable : { list: nullable, items: false }
  if (!isList(named)) return nullOr(find(nameOf(named)), list)
  return nullOr(new GraphQLList(nullOr(find(nameOf(named[0])), items)), list)
}

/** The name of a type, whichever way it was named. */
export function nameOf(named: Reference | string): string {
  return typeof named === 'string' ? named : named.name
}

function isList(named: Named): named is readonly [Reference | string] {
  return Array.isArray(named)
}

function nullOr(type: GraphQLNamedType | GraphQLList<GraphQLType>, nullable: boolean): GraphQLType {
  return nullable ? type : new GraphQLNonNull(type)
}
