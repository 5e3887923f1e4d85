import { initGraphQLTada } from 'gql.tada'
import type { TadaDocumentNode } from 'gql.tada'
import { print } from 'graphql'
import type { introspection_types } from './introspection.d.ts'

const graphql = initGraphQLTada<{
  introspection: {
    name: never
    query: 'Query'
    mutation: 'Mutation'
    subscription: never
    types: introspection_types
  }
  scalars: { DateTime: string }
}>()

const QuoteCard = graphql(`
  fragment QuoteCard on Quote @_unmask {
    id
    text
    kind
    speaker {
      name
    }
  }
`)

/** What somebody said, found by its words, page after page. */
export const SearchQuotes = graphql(
  `
    query SearchQuotes($query: String!, $filter: QuoteSearchFilter, $first: Int, $after: String) {
      searchQuotes(query: $query, filter: $filter, first: $first, after: $after) {
        totalCount
        edges {
          score
          node {
            ...QuoteCard
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [QuoteCard],
)

/** One article by any of its names. */
export const Article = graphql(`
  query Article($by: ArticleBy!) {
    article(by: $by) {
      headline
      publishedAt
      url
    }
  }
`)

/** Says who said a quote. */
export const AttributeQuote = graphql(`
  mutation AttributeQuote($input: AttributeQuoteInput!) {
    attributeQuote(input: $input) {
      __typename
      ... on AttributeQuoteSuccess {
        quote {
          speaker {
            name
          }
        }
      }
      ... on InvalidInput {
        message
      }
    }
  }
`)

/** A client whose answers have the types of the documents it is asked. */
export function createClient(url: string, key: string) {
  return async <Result, Variables>(
    document: TadaDocumentNode<Result, Variables>,
    variables: Variables,
  ): Promise<Result> => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-api-key': key },
      body: JSON.stringify({ query: print(document), variables }),
    })
    const { data, errors } = (await response.json()) as { data: Result; errors?: { message: string }[] }
    if (errors) throw new Error(errors.map(({ message }) => message).join('; '))
    return data
  }
}
