/** What GraphQL answers. */
export type ApiAnswer = {
  data?: Record<string, unknown> | null
  errors?: { message: string; extensions?: { code?: string } }[]
}

/** Sends one operation with the key for mutations. Throws when there is no answer in JSON within `timeoutMs`. */
export async function askApi(
  { url, key }: { url: string; key: string },
  query: string,
  variables: Record<string, unknown>,
  timeoutMs = 35_000,
): Promise<ApiAnswer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-api-key': key },
    body: JSON.stringify({ query, variables }),
    signal: AbortSignal.timeout(timeoutMs),
  })
  const answer: ApiAnswer = Object(await response.json())
  return answer
}
