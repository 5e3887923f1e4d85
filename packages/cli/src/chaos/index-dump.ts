import type { Documents } from './composed-documents.ts'

const A_PAGE = 1000

/** Every document that the engine's indexes hold, asked of the engine itself. */
export async function dumpIndexes(engine: { url: string; key: string; prefix: string }): Promise<Documents> {
  const [articles, quotes, speakers] = await Promise.all(
    (['articles', 'quotes', 'speakers'] as const).map((noun) => dump(engine, engine.prefix + noun)),
  )
  return { articles: articles ?? new Map(), quotes: quotes ?? new Map(), speakers: speakers ?? new Map() }
}

/** The names of the indexes that a run has left beside its three. */
export async function otherIndexes(engine: { url: string; key: string; prefix: string }): Promise<string[]> {
  const { results } = await get<{ results: { uid: string }[] }>(engine, '/indexes?limit=1000')
  const names = results.map(({ uid }) => uid).filter((uid) => uid.startsWith(engine.prefix))
  return names.filter((uid) => !/-(articles|quotes|speakers)$/.test(uid))
}

async function dump(engine: { url: string; key: string }, name: string): Promise<Map<string, object>> {
  const documents = new Map<string, object>()
  for (;;) {
    const page = `/indexes/${name}/documents?limit=${A_PAGE}&offset=${documents.size}`
    const { results } = await get<{ results: { id: string }[] }>(engine, page)
    for (const document of results) documents.set(document.id, document)
    if (results.length < A_PAGE) return documents
  }
}

async function get<Answer>({ url, key }: { url: string; key: string }, path: string): Promise<Answer> {
  const response = await fetch(url + path, { headers: { authorization: `Bearer ${key}` } })
  if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`)
  const answer: Answer = Object(await response.json())
  return answer
}
