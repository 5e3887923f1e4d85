import type { Meilisearch, MultiSearchQuery } from 'meilisearch'
import type { Fragment, Suggestion } from '../search/types.ts'
import { cutAsSent, type AsSent } from './as-sent.ts'
import { ask } from './ask.ts'
import type { Found } from './ask.ts'
import type { IndexNames } from './connection.ts'
import { fragmentsOf, newMarks } from './highlights.ts'
import type { Marks } from './highlights.ts'
import { joinedName } from './joined-name.ts'
import { asTyped } from './search-parameters.ts'

type Row = AsSent & { id: string; name?: string; joinedNames?: string[]; text?: string }

/** Speakers whose name holds the prefix, the most quoted first, then quotes that hold it; at most `limit` in all. */
export async function suggest(
  client: Meilisearch,
  names: IndexNames,
  prefix: string,
  limit: number,
): Promise<Suggestion[]> {
  const q = withoutOperators(asTyped(prefix))
  const marks = newMarks()
  const queries: MultiSearchQuery[] = [
    { indexUid: names.speakers, attributesToHighlight: ['name', 'joinedNames'] },
    { indexUid: names.quotes, attributesToHighlight: ['text'], attributesToSearchOn: ['text'] },
  ]
  // Each word that is typed has to be there: a suggestion that drops one leads astray.
  const typed = {
    q,
    limit,
    ...marks,
    attributesToRetrieve: ['id', 'asSent'],
    matchingStrategy: 'all' as const,
  }
  const answers = await ask<Row>(
    client,
    queries.map((query) => ({ ...typed, ...query })),
  )
  const [speakers = [], quotes = []] = answers.map((answer) => answer.found)
  return [
    ...speakers.map(({ row, marked }): Suggestion => {
      return { kind: 'SPEAKER', speakerId: row.id, fragments: nameFragments(marked, marks) }
    }),
    ...quotes.flatMap(({ row, marked }): Suggestion[] => {
      const fragments = cutAsSent(fragmentsOf(marked.text ?? '', marks), row.asSent?.['text'])
      // Nothing typed, or marks alone, means the speakers quoted most; the newest quotes would say nothing.
      return fragments.some(({ isMatch }) => isMatch) ? [{ kind: 'QUOTE', quoteId: row.id, fragments }] : []
    }),
  ].slice(0, limit)
}

/** Who types a name means no phrase and excludes nothing: “Baptiste -Cr” would find everybody but her. */
function withoutOperators(typed: string): string {
  return typed.replaceAll(/"|(?<=^|\s)-+/gu, ' ').trim()
}

/** The name with what was typed marked in it, also where only its joined form matches. */
function nameFragments(marked: Found<Row>['marked'], marks: Marks): Fragment[] {
  const fragments = fragmentsOf(marked.name ?? '', marks)
  if (fragments.some((fragment) => fragment.isMatch)) return fragments
  const name = fragments.map((fragment) => fragment.text).join('')
  const joined = joinedName(name)
  for (const form of marked.joinedNames ?? []) {
    const cut = fragmentsOf(form, marks)
    if (cut.map((fragment) => fragment.text).join('') === joined.text)
      return transferred(cut, name, joined.origins)
  }
  return fragments
}

/** Cuts the name where its joined form is cut. */
function transferred(cut: readonly Fragment[], name: string, origins: readonly number[]): Fragment[] {
  const fragments: Fragment[] = []
  let typed = 0
  let from = 0
  for (const { text, isMatch } of cut) {
    typed += text.length
    const to = origins[typed] ?? name.length
    if (to > from) fragments.push({ text: name.slice(from, to), isMatch })
    from = Math.max(from, to)
  }
  return fragments
}
