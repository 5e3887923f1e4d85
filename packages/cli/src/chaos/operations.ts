/** The operations that a run sends, by what they do. */
export const OPERATIONS = {
  ingest: `mutation ($input: IngestArticleInput!) {
    result: ingestArticle(input: $input) {
      ... on IngestArticleSuccess { article { id } }
      ... on UserError { code message }
    }
  }`,
  edit: `mutation ($input: AttributeQuoteInput!) {
    result: attributeQuote(input: $input) {
      ... on AttributeQuoteSuccess { quote { id } }
      ... on UserError { code message }
    }
  }`,
  rename: `mutation ($input: RenameSpeakerInput!) {
    result: renameSpeaker(input: $input) {
      ... on RenameSpeakerSuccess { speaker { id } }
      ... on UserError { code message }
    }
  }`,
  merge: `mutation ($input: MergeSpeakersInput!) {
    result: mergeSpeakers(input: $input) {
      ... on MergeSpeakersSuccess { speaker { id } }
      ... on UserError { code message }
    }
  }`,
  delete: `mutation ($id: ID!) {
    result: deleteArticle(id: $id) {
      ... on DeleteArticleSuccess { deletedId }
      ... on UserError { code message }
    }
  }`,
  quotesOf: `query ($id: ID!) { result: article(by: { id: $id }) { quotes(first: 100) { nodes { id text } } } }`,
  speakerNamed: `query ($name: String!) { result: speaker(by: { name: $name }) { id } }`,
} as const

/** Searches that the reader asks in turn. */
export const SEARCHES = [
  `query ($words: String!) { searchQuotes(query: $words, first: 3) { totalCount nodes { text speaker { name } } } }`,
  `query ($words: String!) { searchArticles(query: $words, first: 3) { totalCount nodes { headline } } }`,
  `query ($words: String!) { suggest(prefix: $words, first: 3) { __typename } }`,
  `query { randomQuote { text } }`,
] as const
