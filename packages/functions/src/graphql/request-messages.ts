/** What graphql-http says of a request that it cannot read, in words that also say what would be right. */
export const REQUEST_MESSAGES: ReadonlyMap<string, string> = new Map([
  ['Missing body', 'The body is empty: send JSON such as {"query": "{ __typename }"}.'],
  ['Unparsable JSON body', 'The body is no JSON: send an object such as {"query": "{ __typename }"}.'],
  [
    'JSON body must be an object',
    'The body must be one JSON object with `query`: several operations in one request are not answered.',
  ],
  [
    'Unparsable URL',
    'The address cannot be read: `variables` and `extensions` must be JSON, percent-encoded.',
  ],
  [
    'Missing query',
    'There is no document: send it as `query`, or the id of a registered one as `documentId`.',
  ],
  ['Invalid query', '`query` must be a string that holds a GraphQL document.'],
  ['Invalid variables', '`variables` must be an object, or absent.'],
  ['Invalid operationName', '`operationName` must be a string, or absent.'],
  ['Invalid extensions', '`extensions` must be an object, or absent.'],
])
