import type { Analysis } from './analysis.ts'
import { firstMentionAfter } from './candidates.ts'
import { shape } from './tokens.ts'

const farthest = 30
const parting = new Set(['and', 'but', 'while', 'whereas', 'though', 'although', 'yet', ';'])

/**
 * The mention that speaks by the cue of the last clause before a quotation, where another quotation stands in a clause
 * before it: “Voss called it ‘theft’, and Lind called it ‘trade’”. -1 where there are no two such clauses.
 */
export function clauseSpeaker(analysis: Analysis, token: number): number {
  const { tokens } = analysis.stream
  const sentence = tokens[token]?.sentence
  let subject = -1
  for (let i = token - 1; i >= 0 && i > token - farthest; i--) {
    const here = tokens[i]
    if (!here || here.sentence !== sentence) return -1
    if (here.shape & shape.quote) return subject
    if (subject < 0 && parting.has(here.lower)) subject = subjectAt(analysis, i + 1, token)
  }
  return -1
}

/** The mention that begins at token `first`, when it is the subject of a cue before `token`. */
function subjectAt(analysis: Analysis, first: number, token: number): number {
  const index = firstMentionAfter(analysis, first - 1)
  if (analysis.mentions[index]?.first !== first) return -1
  const speaks = (analysis.linksOf[index] ?? []).some(
    ({ kind, first: cue }) => (kind === 'subject' || kind === 'apart') && cue > first && cue < token,
  )
  return speaks ? index : -1
}
