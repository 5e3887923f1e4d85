import type { StartOptions } from './options.ts'
import { defaultData } from './settings.ts'
import type { Stack } from './stack.ts'

/** A query that finds something in the samples. */
const query = `{
  searchQuotes(query: "bell", first: 3) {
    totalCount
    nodes { text speaker { name } article { headline source } }
  }
}`

/** What a person sees when everything is up: what this profile answers, and nothing that it refuses. */
export function greeting(
  stack: Pick<Stack, 'url' | 'key' | 'parts'>,
  { data, profile }: Pick<StartOptions, 'data' | 'profile'>,
): string {
  const url = stack.url.replace('127.0.0.1', 'localhost')
  const graphiql = profile === 'open' ? `\n  GraphiQL   ${url}  (open it in a browser)` : ''
  return `
Verbatim is up: ${stack.parts.join(', ')}, data in ${data}${data === defaultData ? '/' : ''}

  GraphQL    ${url}${graphiql}
  Key        ${stack.key}  (for mutations, as the header x-api-key)
  Health     ${new URL('/ready', url).href}

${INVITATIONS[profile]}

  ${curl(url, profile === 'trusted' ? stack.key : null)}

Ctrl-C stops it.
`
}

const INVITATIONS: Record<StartOptions['profile'], string> = {
  open: `Try this in GraphiQL:\n\n${query.replaceAll(/^/gm, '  ')}\n\nor in a shell:`,
  production:
    'It answers as a deployment does: no GraphiQL, no introspection, quotas, and by GET registered documents only.\n' +
    'Try this in a shell:',
  trusted:
    'It answers as a deployment does that trusts registered documents alone (npm run register); the key may send any.\n' +
    'Try this in a shell:',
}

function curl(url: string, key: string | null): string {
  const body = JSON.stringify({ query: query.replaceAll(/\s+/g, ' ') })
  const header = key === null ? '' : ` -H 'x-api-key: ${key}'`
  return `curl ${url} -H 'content-type: application/json'${header} -d '${body}'`
}
