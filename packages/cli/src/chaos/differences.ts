import { isDeepStrictEqual } from 'node:util'
import type { Documents } from './composed-documents.ts'
import type { Expected } from './expected.ts'
import type { TableTruth } from './table-truth.ts'
import { berthIn } from './write-table.ts'

/** A document that should be there and is not, says something else, or should not be there; `why` is for a person. */
export type Difference = { kind: 'lost' | 'stale' | 'orphan'; what: string; why: string }

/** Where the index differs from what the table says, document by document and field by field. */
export function indexDifferences(wanted: Documents, held: Documents): Difference[] {
  const differences: Difference[] = []
  for (const noun of ['articles', 'quotes', 'speakers'] as const) {
    const inIndex = held[noun]
    for (const [id, document] of wanted[noun]) {
      const found = inIndex.get(id)
      const what = `${noun}/${id}`
      if (!found) differences.push({ kind: 'lost', what, why: 'the table has it, the index has not' })
      else if (!isDeepStrictEqual(found, document))
        differences.push({ kind: 'stale', what, why: fieldsThatDiffer(document, found) })
    }
    for (const id of inIndex.keys())
      if (!wanted[noun].has(id))
        differences.push({
          kind: 'orphan',
          what: `${noun}/${id}`,
          why: 'the index has it, the table has not',
        })
  }
  return differences
}

function fieldsThatDiffer(wanted: object, found: object): string {
  const [should, is] = [new Map(Object.entries(wanted)), new Map(Object.entries(found))]
  const names = [...new Set([...should.keys(), ...is.keys()])]
  return names
    .filter((name) => !isDeepStrictEqual(should.get(name), is.get(name)))
    .map((name) => `${name} is ${short(is.get(name))} and should be ${short(should.get(name))}`)
    .join('; ')
}

function short(value: unknown): string {
  return (JSON.stringify(value) ?? 'nothing').slice(0, 80)
}

/** Where the table differs from what acknowledged writes have asked for. */
export function tableDifferences(
  { articles, shownAs }: Expected,
  table: TableTruth,
  idOf: (article: number) => string | undefined,
): Difference[] {
  const differences: Difference[] = []
  const quotesOf = Map.groupBy(table.quotes.values(), ({ articleId }) => articleId)
  const known = new Set<string>()
  for (const [number, expected] of articles) {
    const id = idOf(number) ?? `article ${number}`
    known.add(id)
    const add = (kind: Difference['kind'], why: string) =>
      differences.push({ kind, what: `table ${id}`, why })
    const found = table.articles.get(id)?.stored.article
    if (!expected) {
      if (found) add('orphan', 'it was deleted')
      continue
    }
    if (!found) {
      add('lost', 'it was acknowledged')
      continue
    }
    for (const field of ['headline', 'source', 'publishedAt'] as const)
      if (found[field] !== expected[field])
        add('stale', `${field} is ${found[field]} and should be ${expected[field]}`)
    const berths = new Set<number>()
    for (const { text, attribution } of quotesOf.get(id) ?? []) {
      const berth = berthIn(text)
      berths.add(berth)
      const person = expected.saidBy.get(berth)
      const name = nameOf(table, attribution.speakerId)
      if (person === undefined) add('orphan', `its quote of berth ${berth} was taken out`)
      else if (name !== shownAs[person])
        add('stale', `berth ${berth} is said by ${name} and should be by ${shownAs[person]}`)
    }
    for (const berth of expected.saidBy.keys())
      if (!berths.has(berth)) add('lost', `its quote of berth ${berth} was acknowledged`)
  }
  for (const id of table.articles.keys())
    if (!known.has(id)) differences.push({ kind: 'orphan', what: `table ${id}`, why: 'nobody wrote it' })
  return differences
}

function nameOf({ speakers }: TableTruth, id: string | null): string | null {
  for (let one = speakers.get(id ?? ''); one; one = speakers.get(one.mergedInto ?? ''))
    if (one.mergedInto === null) return one.name
  return null
}
