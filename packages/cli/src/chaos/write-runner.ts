import { setTimeout as pause } from 'node:timers/promises'
import type { ArticleText, Write } from './plan.ts'
import type { TableWriter } from './write-table.ts'

/** Asks for writes, several at a time, those of one article and those of people in their order. */
export type WriteRunner = {
  /** Asks for one; rejects when it was not acknowledged. */
  issue(write: Write): Promise<void>
  /** Asks for all of them at this pace (writes a second); `onIssued` is told how many it were before each. */
  run(writes: readonly Write[], rate: number, onIssued: (issued: number) => void): Promise<void>
  /** Revises an article that is there, with another headline and nothing else. */
  reviseAgain(text?: ArticleText): Promise<void>
  /** Revises so many articles that are there, the youngest ones. */
  reviseSeveral(count: number): Promise<void>
  /** Everything asked for so far, in an order that the table's state follows from. */
  issued: readonly Write[]
  /** What an article said in the last write of it, null when it was deleted or never written. */
  textOf(article: number): ArticleText | null
}

const AT_ONCE = 6
const AGAIN = /, again \d+$/

/** Runs writes through a writer. */
export function createWriteRunner(writer: TableWriter): WriteRunner {
  const issued: Write[] = []
  const tails = new Map<string, Promise<void>>()
  const texts = new Map<number, ArticleText>()

  function issue(write: Write): Promise<void> {
    issued.push(write)
    if (write.kind === 'ingest' || write.kind === 'revise') texts.set(write.article, write)
    if (write.kind === 'delete') texts.delete(write.article)
    // Merges and renames follow one another, whoever they concern: a merge changes whom a name leads to.
    const key = 'article' in write ? `article ${write.article}` : 'people'
    const after = tails.get(key) ?? Promise.resolve()
    const done = after.then(() => writer.write(write))
    tails.set(key, done)
    return done
  }

  async function reviseAgain(text = texts.values().next().value): Promise<void> {
    const headline = `${text?.headline.replace(AGAIN, '')}, again ${issued.length}`
    if (text) await issue({ ...text, kind: 'revise', headline })
  }

  return {
    issue,
    reviseAgain,
    async reviseSeveral(count) {
      const youngest = [...texts.values()].toSorted((a, b) => a.article - b.article).slice(-count)
      await Promise.all(youngest.map((text) => reviseAgain(text)))
    },
    issued,
    textOf: (article) => texts.get(article) ?? null,
    async run(writes, rate, onIssued) {
      const underWay = new Set<Promise<void>>()
      const started = Date.now()
      for (const [count, write] of writes.entries()) {
        onIssued(count)
        await pause(Math.max(0, started + (count / rate) * 1000 - Date.now()))
        if (underWay.size >= AT_ONCE) await Promise.race(underWay)
        const one = issue(write).finally(() => underWay.delete(one))
        underWay.add(one)
      }
      await Promise.all(underWay)
    },
  }
}
