import { graphql } from './graphql.ts'

export const query = graphql`
  query quoteListQuery($count: Int!, $filter: QuoteFilter) {
    ...quoteList_query @arguments(first: $count, filter: $filter)
  }
`

/** A list that grows at either end. */
export const quotes = graphql`
  fragment quoteList_query on Query
  @argumentDefinitions(
    first: { type: "Int" }
    after: { type: "String" }
    last: { type: "Int" }
    before: { type: "String" }
    filter: { type: "QuoteFilter" }
  )
  @refetchable(queryName: "quoteListPaginationQuery") {
    quotes(first: $first, after: $after, last: $last, before: $before, filter: $filter)
      @connection(key: "quoteList_quotes") {
      edges {
        node {
          id
          text
          speaker {
            id
            ...speakerQuotes_speaker
          }
        }
      }
    }
  }
`
