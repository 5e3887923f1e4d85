import type { Write } from './plan.ts'
import { PEOPLE } from './words.ts'

/** What the table has to say of an article: who says what, by berth; people are places in `PEOPLE`. */
export type ExpectedArticle = {
  headline: string
  source: string
  publishedAt: string
  saidBy: Map<number, number>
}

/** What all writes, each acknowledged, leave behind. */
export type Expected = {
  /** By the article's number; null for one that was deleted. */
  articles: Map<number, ExpectedArticle | null>
  /** The name under which each of `PEOPLE` is shown now, after merges and renames. */
  shownAs: string[]
}

/** Follows the writes in their order. It knows nothing of how they are stored. */
export function expectedOf(writes: readonly Write[]): Expected {
  const articles: Expected['articles'] = new Map()
  const edits = new Map<number, Map<number, number>>()
  const mergedInto = new Map<number, number>()
  const names: string[] = [...PEOPLE]
  const rootOf = (person: number): number => {
    const next = mergedInto.get(person)
    return next === undefined ? person : rootOf(next)
  }
  for (const write of writes) {
    if (write.kind === 'rename') names[rootOf(write.person)] = write.name
    else if (write.kind === 'merge') mergedInto.set(rootOf(write.person), rootOf(write.into))
    else if (write.kind === 'delete') {
      articles.set(write.article, null)
      edits.delete(write.article)
    } else if (write.kind === 'edit') {
      const edited = edits.get(write.article) ?? new Map<number, number>()
      edits.set(write.article, edited.set(write.berth, write.person))
      articles.get(write.article)?.saidBy.set(write.berth, write.person)
    } else {
      const { article, headline, source, publishedAt, says } = write
      const edited = edits.get(article)
      const saidBy = new Map(says.map(({ berth, person }) => [berth, edited?.get(berth) ?? person]))
      articles.set(article, { headline, source, publishedAt, saidBy })
    }
  }
  return { articles, shownAs: PEOPLE.map((name, person) => names[rootOf(person)] ?? name) }
}
