import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Stack } from '@verbatim/local/stack/stack.ts'

const operations = readFileSync(path.join(import.meta.dirname, '../contract/operations.graphql'), 'utf8')
const definitions = new Map(
  operations
    .split(/^(?=query |mutation |fragment )/mu)
    .slice(1)
    .map((text) => [/^\w+ (\w+)/u.exec(text)?.[1] ?? '', text]),
)

/** An operation of the contract with the fragments it uses, as an app's compiler would send it. */
export function operation(name: string): string {
  const wanted = new Set([name])
  for (const one of wanted)
    for (const [, fragment = ''] of (definitions.get(one) ?? '').matchAll(/\.\.\.(\w+)/gu))
      if (fragment !== 'on') wanted.add(fragment)
  return [...wanted].map((one) => definitions.get(one) ?? '').join('')
}

export type Answer<Data> = {
  data: Data | null
  errors?: { message: string; extensions?: { code?: string } }[]
}

/** Sends GraphQL to a running stack with the editor's key, as an app would. */
export async function send<Data>(
  { url, key }: Pick<Stack, 'url' | 'key'>,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<Answer<Data>> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-api-key': key },
    body: JSON.stringify({ query, variables }),
  })
  return (await response.json()) as Answer<Data>
}

/** The data of an operation that must not fail. */
export async function ask<Data>(
  stack: Pick<Stack, 'url' | 'key'>,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<Data> {
  const { data, errors } = await send<Data>(stack, query, variables)
  if (errors || data === null) throw new Error(errors?.map(({ message }) => message).join('; ') ?? 'no data')
  return data
}
