import { graphql } from './graphql.ts'

export const query = graphql`
  query quoteSearchQuery($text: String!, $count: Int!, $filter: QuoteSearchFilter) {
    ...quoteSearch_query @arguments(text: $text, first: $count, filter: $filter)
  }
`

/** What was found, with its facets beside the list. */
export const found = graphql`
  fragment quoteSearch_query on Query
  @argumentDefinitions(
    text: { type: "String!" }
    first: { type: "Int" }
    after: { type: "String" }
    last: { type: "Int" }
    before: { type: "String" }
    filter: { type: "QuoteSearchFilter" }
  )
  @refetchable(queryName: "quoteSearchPaginationQuery") {
    searchQuotes(query: $text, first: $first, after: $after, last: $last, before: $before, filter: $filter)
      @connection(key: "quoteSearch_searchQuotes", filters: ["query", "filter"]) {
      totalCount
      facets {
        speakers {
          count
          speaker {
            id
            name
          }
        }
      }
      edges {
        highlights {
          field
          fragments {
            text
            isMatch
          }
        }
        node {
          id
          text
        }
      }
    }
  }
`
