/** The weights of one ranker whose features begin with one of `prefixes`; an empty prefix is all of them but the bias. */
export type AblationGroup = { ranker: 'speaker' | 'antecedent' | 'quotation'; prefixes: readonly string[] }

const aroundMarks =
  'before ,after ,between ,begins ,then ,sides ,preposition ,people ,document ,naming ,work ,term ,title '.split(
    ',',
  )

/** What the extraction can be tried without, by the name that docs/extraction.md gives it. */
export const ablationGroups: Readonly<Record<string, AblationGroup>> = {
  cues: { ranker: 'speaker', prefixes: ['cue ', 'link ', 'side '] },
  places: { ranker: 'speaker', prefixes: ['zone ', 'rank ', 'distance ', 'past quotation '] },
  voices: { ranker: 'speaker', prefixes: ['previous ', 'earlier ', 'not previous '] },
  sorts: { ranker: 'speaker', prefixes: ['sort ', 'named ', 'indefinite '] },
  grammar: { ranker: 'speaker', prefixes: ['owner ', 'object ', 'inside ', 'opens '] },
  antecedents: { ranker: 'antecedent', prefixes: [''] },
  'antecedent-voices': { ranker: 'antecedent', prefixes: ['spoke ', 'silent '] },
  'mark-words': {
    ranker: 'quotation',
    prefixes: aroundMarks,
  },
  'mark-cues': {
    ranker: 'quotation',
    prefixes: ['own ', 'cue ', 'no cue ', 'link ', 'speaker ', 'reported ', 'unreported '],
  },
  'other-marks': { ranker: 'quotation', prefixes: ['previous marks ', 'next marks '] },
  marks: { ranker: 'quotation', prefixes: [''] },
}
