import type { Analysis } from './analysis.ts'
import type { Choice, TurnView } from './attribution.ts'
import { continuesOpen } from './turns.ts'

/** A chain of more paragraphs is not searched: its first ones say who speaks. */
const longest = 20

/**
 * The quotation that tells who says the marks left open from `view` on: itself, or the first one below with a cue of
 * its own, as in “We lost it.↵“We found it,” said Voss. `look` reads a quotation without choosing.
 */
export function tellingView(analysis: Analysis, view: TurnView, look: (index: number) => TurnView): TurnView {
  if (view.own === 'strong' || !view.context.first) return view
  for (let i = view.index + 1; i <= view.index + longest && continuesOpen(analysis, i); i++) {
    const below = look(i)
    if (below.own === 'strong') return below
  }
  return view
}

/** True when a cue of its own gives a quotation to another one than the marks left open above it. */
export function isAnother(above: Choice, here: Choice): boolean {
  const kind = here.link?.kind
  if (here.own !== 'strong' || here.probability < 0.8 || here.entity < 0) return false
  return (kind === 'subject' || kind === 'inverted') && here.entity !== above.entity
}
