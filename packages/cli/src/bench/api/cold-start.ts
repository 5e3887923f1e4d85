import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { bundle } from '@verbatim/local/lambda/bundle.ts'
import { createFunction } from '@verbatim/local/lambda/function.ts'
import { ARTICLE_PAGE } from './requests.ts'
import { median } from './timing.ts'

const STARTS = 15
const source = new URL('../../../../', import.meta.url)
const entry = (file: string): string => new URL(file, source).pathname

const HELLO = `export const handler = async () => ({ statusCode: 200, body: '{"data":{"__typename":"Query"}}' })\n`
const question = (query: string, variables: object = {}) => ({
  rawPath: '/graphql',
  rawQueryString: '',
  headers: { 'content-type': 'application/json' },
  requestContext: { domainName: 'bench', http: { method: 'POST', sourceIp: '192.0.2.1' } },
  body: JSON.stringify({ query, variables }),
})
const NOTHING = question('{ __typename }')

/** Milliseconds from nothing to the first answer, at the median. */
export type ColdStarts = Record<'graphql' | 'article' | 'hello', number>

/**
 * Starts the graphql function, as it is deployed, for a document that reads nothing and for an article's page, and beside it a function
 * that says hello.
 */
export async function measureColdStart(
  environment: Record<string, string>,
  articleId: string,
): Promise<ColdStarts> {
  const folder = await mkdtemp(path.join(tmpdir(), 'bench-cold-'))
  try {
    const hello = path.join(folder, 'hello.mjs')
    await writeFile(hello, HELLO)
    const runtime = await bundle({ entry: entry('local/src/lambda/runtime.ts'), folder })
    const graphql = await bundle({ entry: entry('functions/src/graphql.ts'), folder, forLambda: true })
    const article = question(ARTICLE_PAGE, { id: articleId })
    const times: Record<keyof ColdStarts, number[]> = { graphql: [], article: [], hello: [] }
    for (let start = 0; start < STARTS; start++) {
      const from = (file: string, event: object) => firstAnswer(file, event, runtime.file, environment)
      times.hello.push(await from(hello, NOTHING))
      times.graphql.push(await from(graphql.file, NOTHING))
      times.article.push(await from(graphql.file, article))
    }
    return {
      graphql: median(times.graphql),
      article: median(times.article),
      hello: median(times.hello),
    }
  } finally {
    await rm(folder, { recursive: true })
  }
}

async function firstAnswer(
  file: string,
  event: object,
  runtime: string,
  environment: Record<string, string>,
): Promise<number> {
  const limits = { timeoutSeconds: 29, memoryMb: 256, maximumEnvironments: 1 }
  const definition = { ...limits, name: 'bench', file, export: 'handler', links: {}, environment }
  const began = performance.now()
  const cold = createFunction(definition, runtime, () => undefined)
  const answer = JSON.stringify(await cold.invoke(event))
  const took = performance.now() - began
  await cold.close()
  // An article that is not there would be a null, and no measure of reading one.
  if (!/Query|headline/u.test(answer)) throw new Error(`The function gave no answer: ${answer}`)
  return took
}
