/** A tab, as GraphiQL takes it. */
export type Tab = { query: string; variables?: string; headers?: string }

/** What GraphiQL shows when it is opened for the first time; `key` goes with the changes. */
export function tabs(key: string): Tab[] {
  const headers = JSON.stringify({ 'x-api-key': key }, null, 2)
  return TABS.map((tab) => (tab.query.includes('\nmutation ') ? { ...tab, headers } : tab))
}

const TABS: Tab[] = [
  {
    query: `# Who said what, in the latest articles. Reading needs no key.
# Ctrl-Space completes, Ctrl-Enter runs, and the book on the left holds the whole schema.
query Latest {
  articles(first: 5) {
    nodes {
      headline
      source
      publishedAt
      quotes(first: 3) {
        totalCount
        nodes { text kind speaker { name } attribution { method confidence } }
      }
    }
  }
}
`,
  },
  {
    query: `# Typos are forgiven, "…" is a phrase, -word excludes; fragments are cut where the query matches.
query Search($query: String!, $filter: QuoteSearchFilter) {
  searchQuotes(query: $query, filter: $filter, first: 10) {
    totalCount
    tookMs
    edges {
      score
      highlights { field fragments { text isMatch } }
      node { text speaker { name } article { headline source } }
    }
    facets {
      speakers { speaker { name } count }
      sources { value count }
      kinds { value count }
      years { value count }
    }
  }
}
`,
    variables: JSON.stringify({ query: 'water', filter: { kinds: ['DIRECT'] } }, null, 2),
  },
  {
    query: `# A speaker by any of the names; those still typing ask \`suggest\`.
query Speaker($name: String!, $prefix: String!) {
  speaker(by: { name: $name }) {
    id name kind description aliases quoteCount firstQuotedAt lastQuotedAt
    quotes(first: 10) { nodes { text publishedAt article { headline } } }
  }
  suggest(prefix: $prefix) {
    ... on SpeakerSuggestion { speaker { name quoteCount } fragments { text isMatch } }
    ... on QuoteSuggestion { quote { text } fragments { text isMatch } }
  }
}
`,
    variables: JSON.stringify({ name: 'Ada Moss', prefix: 'mo' }, null, 2),
  },
  {
    query: `# Changes need an editor’s key, under Headers below as x-api-key; on a laptop it stands there already.
mutation Ingest($input: IngestArticleInput!) {
  ingestArticle(input: $input) {
    __typename
    ... on IngestArticleSuccess {
      status
      quotesAdded
      article { id slug quotes { nodes { text speaker { name } } } }
    }
    ... on UserError { code message path }
  }
}
`,
    variables: JSON.stringify(
      {
        input: {
          headline: 'Ferry to run all winter',
          source: 'Harbour Post',
          publishedAt: '2026-11-02T08:00:00Z',
          body: { text: '“The ferry will run all winter,” said Ada Moss, who heads the port.' },
        },
      },
      null,
      2,
    ),
  },
  {
    query: `# An editor’s word holds for every later revision; resetAttribution takes it back.
mutation Attribute($input: AttributeQuoteInput!) {
  attributeQuote(input: $input) {
    __typename
    ... on AttributeQuoteSuccess { quote { text speaker { name } attribution { method confidence } } }
    ... on UserError { code message path }
  }
}
`,
    variables: JSON.stringify({ input: { quoteId: 'quo_…', speaker: { name: 'Ada Moss' } } }, null, 2),
  },
]
