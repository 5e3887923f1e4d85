import { readFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { buildSchema } from 'graphql'
import type { Stack } from '@verbatim/local/stack/stack.ts'
import { readExamples, type AnsweredExample } from '@verbatim/schema/reference/example.ts'
import { referencePage } from '@verbatim/schema/reference/page.ts'

const root = path.resolve(import.meta.dirname, '../..')

/** `docs/api.md` as it should be: the examples are asked of a stack that holds the samples and nothing else. */
export async function apiPage(stack: Pick<Stack, 'url' | 'key'>): Promise<string> {
  const schema = buildSchema(readFileSync(path.join(root, 'schema/schema.graphql'), 'utf8'))
  const intro = readFileSync(path.join(root, 'docs/examples/intro.md'), 'utf8')
  const answered: AnsweredExample[] = []
  for (const example of readExamples(path.join(root, 'docs/examples'))) {
    const answer = await ask(stack, example.document)
    if ('errors' in answer)
      throw new Error(`docs/examples/${example.file}: ${JSON.stringify(answer['errors'])}`)
    if (example.field === 'ingestArticle') await untilIndexed(stack)
    answered.push({ ...example, answer })
  }
  return referencePage(schema, intro, answered)
}

async function ask(
  { url, key }: Pick<Stack, 'url' | 'key'>,
  query: string,
): Promise<Record<string, unknown>> {
  const headers = { 'content-type': 'application/json', 'x-api-key': key }
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query }) })
  return (await response.json()) as Record<string, unknown>
}

/** The counts of speakers follow the table within moments; examples that show them come after. */
async function untilIndexed(stack: Pick<Stack, 'url' | 'key'>): Promise<void> {
  for (const end = Date.now() + 20_000; Date.now() < end; await sleep(50)) {
    const { data } = await ask(
      stack,
      '{ searchQuotes(query: "\\"never trust a calm sea\\"") { totalCount } }',
    )
    if (JSON.stringify(data) !== '{"searchQuotes":{"totalCount":0}}') return
  }
  throw new Error('the article of the examples did not reach the index')
}
