import type { Voice } from './turns.ts'

/** The last two paragraphs that held quotations; `voice` is null where two spoke in one, or nobody for certain. */
export type Exchange = { paragraph: number; voice: Voice | null }[]

/** Notes who spoke in a paragraph; only a cue, or a turn taken in an exchange, makes it certain. */
export function noteParagraph(
  exchange: Exchange,
  paragraph: number,
  voice: Voice | null,
  certain: boolean,
): void {
  const last = exchange.at(-1)
  if (last?.paragraph === paragraph) {
    if (last.voice?.entity !== voice?.entity) last.voice = null
    return
  }
  exchange.push({ paragraph, voice: certain && voice && voice.entity >= 0 ? voice : null })
  if (exchange.length > 2) exchange.shift()
}

/** The first of two who spoke for certain in the two paragraphs before this one, each in one: the turn is theirs. */
export function nextInExchange(exchange: Exchange, paragraph: number): Voice | null {
  const [first, second] = exchange
  if (!first?.voice || !second?.voice || first.voice.entity === second.voice.entity) return null
  return first.paragraph === paragraph - 2 && second.paragraph === paragraph - 1 ? first.voice : null
}
