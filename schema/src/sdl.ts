import { lexicographicSortSchema, printSchema, type GraphQLSchema } from 'graphql'

/** The schema in the schema definition language, sorted, so that a diff shows changes and nothing else. */
export function sdlOf(schema: GraphQLSchema): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`
}
