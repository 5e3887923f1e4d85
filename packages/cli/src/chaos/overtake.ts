import { setTimeout as pause } from 'node:timers/promises'
import { articleIdOfQuote } from '@verbatim/core/ids.ts'
import type { Operator } from './operator.ts'
import type { SearchFaults } from './search-faults.ts'
import { idsIn } from './search-call.ts'
import type { SearchCall } from './search-call.ts'
import type { ChaosStack } from './stack.ts'
import type { TableWriter } from './write-table.ts'
import type { WriteRunner } from './write-runner.ts'

/** What overtaking needs of a run. */
export type Overtaking = {
  stack: ChaosStack
  faults: SearchFaults
  operator: Operator
  writer: TableWriter
  runner: WriteRunner
  happened: () => void
}

const PATIENCE_MS = 8000
const LOOK_EVERY_MS = 20

/**
 * Lets a re-drive write what is out of date by then: one document is refused by the indexer's way and becomes a dead
 * letter; a re-drive takes it up, and its request is held on the way until a newer change of the article, or its
 * deletion, has reached the index. Whoever does not look at the table again leaves the older document behind.
 */
export async function overtakeRedrive(overtaking: Overtaking, change: 'revise' | 'delete'): Promise<void> {
  const { stack, faults, operator, runner, writer } = overtaking
  const article = await deadLetterOf(overtaking)
  if (article === null) return
  const { index, id } = article
  let overtaken: Promise<void> | undefined
  faults.add({
    kind: 'overtaken write',
    role: 'maintenance',
    on: 'write',
    fits: (call) => call.index.endsWith(index) && idsIn(call).includes(id),
    async act(call, forward) {
      overtaken = overtake(call)
      await overtaken
      return forward(call)
    },
  })
  await operator.redrive()

  async function overtake(call: SearchCall): Promise<void> {
    const number = writer.articleOf(articleIdOf(id))
    const text = number === undefined ? null : runner.textOf(number)
    if (!text) return
    const { version } = Object(JSON.parse(call.body.split('\n').find((line) => line.includes(id)) ?? '{}'))
    if (change === 'delete') await runner.issue({ kind: 'delete', article: text.article })
    else await runner.reviseAgain(text)
    const name = stack.engine.prefix + index
    if (await until(async () => isPast(await versionIn(stack, name, id), Number(version), change)))
      overtaking.happened()
  }
}

/** Makes a dead letter of a quote that will stay, or of an article; null when none came about in time. */
async function deadLetterOf({ stack, faults, runner, writer }: Overtaking) {
  const chosen = Promise.withResolvers<string>()
  const isKnown = (id: string) => {
    const number = writer.articleOf(articleIdOf(id))
    return number !== undefined && runner.textOf(number) !== null
  }
  const fault = faults.make.refusedDocument('indexer', (ids) => {
    const id = ids.find(isKnown) ?? ''
    chosen.resolve(id)
    return id
  })
  faults.add({
    ...fault,
    fits: (call) => /-(articles|quotes)$/.test(call.index) && idsIn(call).some(isKnown),
  })
  // A quiet stack has no request to refuse.
  await runner.reviseAgain()
  const id = await Promise.race([chosen.promise, pause(PATIENCE_MS, '')])
  const isThere = async () => (await stack.deadLetters.list()).some(({ body }) => body.includes(id))
  const came = id !== '' && (await until(isThere))
  faults.unspoil(id)
  return came ? { id, index: id.startsWith('quo') ? 'quotes' : 'articles' } : null
}

function articleIdOf(id: string): string {
  return id.startsWith('quo') ? articleIdOfQuote(id) : id
}

function isPast(held: number | null, version: number, change: 'revise' | 'delete'): boolean {
  return change === 'delete' ? held === null : held !== null && held > version
}

async function until(holds: () => Promise<boolean>): Promise<boolean> {
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await pause(LOOK_EVERY_MS))
    if (await holds()) return true
  return false
}

async function versionIn({ engine }: ChaosStack, index: string, id: string): Promise<number | null> {
  const headers = { authorization: `Bearer ${engine.key}` }
  const response = await fetch(`${engine.url}/indexes/${index}/documents/${id}?fields=version`, { headers })
  const { version }: { version?: number } = Object(await response.json())
  return version ?? null
}
