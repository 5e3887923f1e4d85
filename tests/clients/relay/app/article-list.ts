import { graphql } from './graphql.ts'

export const query = graphql`
  query articleListQuery($count: Int!, $filter: ArticleFilter) {
    ...articleList_query @arguments(first: $count, filter: $filter)
  }
`

/** A list that grows at either end. */
export const articles = graphql`
  fragment articleList_query on Query
  @argumentDefinitions(
    first: { type: "Int" }
    after: { type: "String" }
    last: { type: "Int" }
    before: { type: "String" }
    filter: { type: "ArticleFilter" }
  )
  @refetchable(queryName: "articleListPaginationQuery") {
    articles(first: $first, after: $after, last: $last, before: $before, filter: $filter)
      @connection(key: "articleList_articles", filters: ["filter"]) {
      edges {
        node {
          id
          headline
          publishedAt
        }
      }
    }
  }
`

/** Takes the article out of every list that shows it. */
export const deletion = graphql`
  mutation articleListDeletionMutation($id: ID!) {
    deleteArticle(id: $id) {
      ... on DeleteArticleSuccess {
        deletedId @deleteRecord
      }
      ... on UserError {
        message
        path
      }
    }
  }
`
