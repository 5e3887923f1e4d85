import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { bundle } from '@verbatim/local/lambda/bundle.ts'
import { createFunction } from '@verbatim/local/lambda/function.ts'
import { median } from './timing.ts'

const STARTS = 15
const source = new URL('../../../../', import.meta.url)
const entry = (file: string): string => new URL(file, source).pathname

const HELLO = `export const handler = async () => ({ statusCode: 200, body: '{"data":{"__typename":"Query"}}' })\n`
const REQUEST = {
  rawPath: '/graphql',
  rawQueryString: '',
  headers: { 'content-type': 'application/json' },
  requestContext: { domainName: 'bench', http: { method: 'POST' } },
  body: JSON.stringify({ query: '{ __typename }' }),
}

/** Milliseconds from nothing to the first answer, at the median: of the graphql function and of one that says hello. */
export async function measureColdStart(
  environment: Record<string, string>,
): Promise<{ graphql: number; hello: number }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'bench-cold-'))
  try {
    await writeFile(path.join(folder, 'hello.mjs'), HELLO)
    const runtime = await bundle({ entry: entry('local/src/lambda/runtime.ts'), folder })
    const graphql = await bundle({ entry: entry('functions/src/graphql.ts'), folder })
    const times = { graphql: [] as number[], hello: [] as number[] }
    for (let start = 0; start < STARTS; start++) {
      times.hello.push(await firstAnswer(path.join(folder, 'hello.mjs'), runtime.file, environment))
      times.graphql.push(await firstAnswer(graphql.file, runtime.file, environment))
    }
    return { graphql: median(times.graphql), hello: median(times.hello) }
  } finally {
    await rm(folder, { recursive: true })
  }
}

async function firstAnswer(
  file: string,
  runtime: string,
  environment: Record<string, string>,
): Promise<number> {
  const limits = { timeoutSeconds: 29, memoryMb: 256, maximumEnvironments: 1 }
  const definition = { ...limits, name: 'bench', file, export: 'handler', links: {}, environment }
  const began = performance.now()
  const cold = createFunction(definition, runtime, () => undefined)
  const answer = JSON.stringify(await cold.invoke(REQUEST))
  const took = performance.now() - began
  await cold.close()
  if (!answer.includes('Query')) throw new Error(`The function gave no answer: ${answer}`)
  return took
}
