import { graphql } from './graphql.ts'

/** A list inside a noun: Relay goes on with it through `node`. */
export const speaker = graphql`
  fragment speakerQuotes_speaker on Speaker
  @argumentDefinitions(first: { type: "Int", defaultValue: 1 }, after: { type: "String" })
  @refetchable(queryName: "speakerQuotesPaginationQuery") {
    name
    quotes(first: $first, after: $after) @connection(key: "speakerQuotes_quotes") {
      edges {
        node {
          id
          text
        }
      }
    }
  }
`
