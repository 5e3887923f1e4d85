import { defaultData } from './settings.ts'
import type { Stack } from './stack.ts'

/** A query that finds something in the samples. */
const query = `{
  searchQuotes(query: "bell", first: 3) {
    totalCount
    nodes { text speaker { name } article { headline source } }
  }
}`

/** What a person sees when everything is up. */
export function greeting(stack: Stack, data: string): string {
  const url = stack.url.replace('127.0.0.1', 'localhost')
  const oneLine = query.replaceAll(/\s+/g, ' ').replaceAll('"', '\\"')
  const curl = `curl ${url} -H 'content-type: application/json' -d '${JSON.stringify({ query: oneLine.replaceAll('\\"', '"') })}'`
  return `
Verbatim is up: ${stack.parts.join(', ')}, data in ${data}${data === defaultData ? '/' : ''}

  GraphQL    ${url}
  GraphiQL   ${url}  (open it in a browser)
  Key        ${stack.key}  (for mutations, as the header x-api-key)

Try this in GraphiQL:

${query.replaceAll(/^/gm, '  ')}

or in a shell:

  ${curl}

Ctrl-C stops it.
`
}
