import { setTimeout as pause } from 'node:timers/promises'
import { askApi } from './ask-api.ts'
import type { ApiAnswer } from './ask-api.ts'
import { OPERATIONS } from './operations.ts'
import type { ArticleText, Write } from './plan.ts'
import { PEOPLE } from './words.ts'

type Target = { url: string; key: string }
type Result = { code?: string; message?: string; [field: string]: unknown }

/** Asks for writes as an app does: again and again until one is acknowledged, since what failed may have happened. */
export type TableWriter = {
  /** Throws when it is not acknowledged within two minutes, or refused. */
  write(write: Write): Promise<void>
  /** The number of an article of this run by its id, undefined for an id that none has. */
  articleOf: (id: string) => number | undefined
  /** The id of an article that was acknowledged. */
  idOf: (article: number) => string | undefined
}

const PATIENCE_MS = 120_000
const PASSING = new Set(['CONFLICT', 'INTERNAL'])

/** Writes through the API at this address. */
export function createTableWriter(target: Target): TableWriter {
  const ids = new Map<number, string>()
  const articles = new Map<string, number>()

  async function ingest(text: ArticleText): Promise<void> {
    const { id } = Object((await acknowledged(target, 'ingest', { input: inputOf(text) }))['article'])
    ids.set(text.article, String(id))
    articles.set(String(id), text.article)
  }
  async function quoteId(article: number, berth: number): Promise<string> {
    const { quotes } = await acknowledged(target, 'quotesOf', { id: ids.get(article) })
    const { nodes = [] }: { nodes?: { id: string; text: string }[] } = Object(quotes)
    const found = nodes.find(({ text }) => berthIn(text) === berth)
    if (!found) throw new Error(`Article ${article} has lost its quote of berth ${berth}`)
    return found.id
  }
  const speakerId = async (person: number) =>
    String((await acknowledged(target, 'speakerNamed', { name: PEOPLE[person] }))['id'])

  return {
    articleOf: (id) => articles.get(id),
    idOf: (article) => ids.get(article),
    async write(write) {
      if (write.kind === 'ingest' || write.kind === 'revise') return ingest(write)
      if (write.kind === 'delete')
        return void (await acknowledged(target, 'delete', { id: ids.get(write.article) }, 'NOT_FOUND'))
      if (write.kind === 'edit') {
        const speaker = { name: PEOPLE[write.person] }
        const input = { quoteId: await quoteId(write.article, write.berth), speaker }
        return void (await acknowledged(target, 'edit', { input }))
      }
      const id = await speakerId(write.person)
      if (write.kind === 'rename')
        return void (await acknowledged(target, 'rename', { input: { id, name: write.name } }))
      const input = { from: id, into: await speakerId(write.into) }
      // Both ids are of one speaker once an attempt whose answer was lost has merged them.
      if (input.from !== input.into) await acknowledged(target, 'merge', { input })
    },
  }
}

/** The berth that a text names. */
export function berthIn(text: string): number {
  return Number(/berth (\d+)/.exec(text)?.[1])
}

function inputOf({ article, headline, source, publishedAt, says }: ArticleText) {
  const paragraphs = says.map(
    ({ words, berth, person }) => `“${words} ${berth} this week,” said ${PEOPLE[person]}.`,
  )
  return {
    headline,
    source,
    publishedAt,
    url: `https://news.example/reports/${article}`,
    body: { text: [`A report from the harbour, number ${article}.`, ...paragraphs].join('\n\n') },
  }
}

async function acknowledged(
  target: Target,
  operation: keyof typeof OPERATIONS,
  variables: Record<string, unknown>,
  accepted = '',
): Promise<Result> {
  const until = Date.now() + PATIENCE_MS
  for (;;) {
    const answer = await askApi(target, OPERATIONS[operation], variables).catch(
      (error: unknown): ApiAnswer => ({
        errors: [{ message: String(error), extensions: { code: 'INTERNAL' } }],
      }),
    )
    const result: Result | null = answer.data?.['result'] ? Object(answer.data['result']) : null
    const code = result?.code ?? answer.errors?.[0]?.extensions?.code
    if (result && (code === undefined || code === accepted)) return result
    const said = result?.message ?? answer.errors?.[0]?.message ?? 'it is not there'
    if ((code !== undefined && !PASSING.has(code)) || Date.now() > until)
      throw new Error(`${operation} ${JSON.stringify(variables)} was refused: ${said} (${code ?? 'no code'})`)
    await pause(50 + Math.random() * 200)
  }
}
