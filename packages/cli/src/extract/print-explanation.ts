import type { Explanation, WeighedSpeaker } from '@verbatim/core/extraction/explanation.ts'
import type { Term } from '@verbatim/core/extraction/ranker.ts'
import { inWords } from './in-words.ts'
import type { Paint } from './paint.ts'

/** How much is shown of what was weighed: the rest decides nothing that a reader would miss. */
const shown = { speakers: 3, names: 3, terms: 2, leastProbability: 0.005 }

const bases = {
  named: 'a name with a clear cue',
  report: 'a report, without a name beside a clear cue',
  dialogue: 'a dialogue, without a name beside a clear cue',
}

/** What was weighed for one marked run, as lines for a person: whether it is speech, then who may have said it. */
export function explanationLines(explanation: Explanation, confidence: number, paint: Paint): string[] {
  const { speech, speakers, continues, ground, probability } = explanation
  const lines = [speechLine(explanation), ...termLines(speech.terms, '  ', paint)]
  if (!speech.taken) return lines
  if (continues) return [...lines, 'who: goes on with the quotation that was left open above']
  lines.push('who may have said it:')
  for (const speaker of speakers.slice(0, shown.speakers))
    if (speaker.probability >= shown.leastProbability) lines.push(...speakerLines(speaker, paint))
  lines.push(
    `confidence ${confidence.toFixed(2)}: how often ${percent(probability)} was right in measured articles, for ${bases[ground]}`,
  )
  return lines
}

function speechLine({ speech: { taken, probability, least }, continues }: Explanation): string {
  if (continues && probability === 1) return 'speech: the quotation above was left open, and this goes on'
  const verdict = taken ? 'taken for speech' : 'left out'
  return `${verdict}: speech to ${percent(probability)}, and from ${percent(least)} on it is taken`
}

function speakerLines({ words, probability, terms, standsFor }: WeighedSpeaker, paint: Paint): string[] {
  const who = words === null ? 'nobody who is named' : `“${oneLine(words)}”`
  const lines = [`  ${percent(probability)} ${paint('bold', who)}`, ...termLines(terms, '       ', paint)]
  for (const { name, probability: share, terms: reasons } of standsFor.slice(0, shown.names)) {
    if (share < shown.leastProbability) continue
    lines.push(`       stands to ${percent(share)} for ${paint('bold', oneLine(name))}`)
    lines.push(...termLines(reasons, '            ', paint))
  }
  return lines
}

/** The strongest terms of each side; those that speak for it first. */
function termLines(terms: readonly Term[], indent: string, paint: Paint): string[] {
  const speakFor = terms.filter(({ weight }) => weight > 0).slice(0, shown.terms)
  const against = terms.filter(({ weight }) => weight < 0).slice(0, shown.terms)
  return [...speakFor, ...against].map(({ feature, weight }) => {
    const amount = paint(
      weight > 0 ? 'green' : 'red',
      `${weight > 0 ? '+' : '−'}${Math.abs(weight).toFixed(1)}`,
    )
    return `${indent}${amount} ${paint('dim', inWords(feature) ?? feature)}`
  })
}

function percent(share: number): string {
  return `${Math.round(100 * share)} %`
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ')
}
