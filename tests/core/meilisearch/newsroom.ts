import { articleIdOf, speakerIdOf } from '../../../packages/core/src/ids.ts'
import type { QuoteDocument } from '../../../packages/core/src/search/types.ts'
import { quote } from './builders.ts'

const by = (name: string): Pick<QuoteDocument, 'speakerId' | 'speakerName'> => ({
  speakerId: speakerIdOf(name),
  speakerName: name,
})

/** Sixteen quotes of invented people, spread over speakers, sources, kinds, years and lengths. */
export const NEWSROOM: QuoteDocument[] = [
  quote('keeper', {
    text: 'We keep the lamp of the lighthouse burning for the ferry',
    ...by('Jean-Luc O’Neill'),
    publishedAt: '2026-05-04T06:30:00.000Z',
    wordCount: 11,
  }),
  quote('mayor', {
    text: 'Nobody was told, and nobody asked',
    ...by('Marta Oyelaran'),
    headline: 'Harbour wall cracks again',
    articleId: articleIdOf('wall'),
    publishedAt: '2025-11-20T17:00:00.000Z',
    wordCount: 6,
  }),
  quote('café', {
    text: 'The café on the terrace stays open',
    ...by('Ada Quist'),
    source: 'Moonrise Gazette',
    publishedAt: '2026-01-01T00:00:00.000Z',
    wordCount: 7,
  }),
  quote('unknown', { text: 'rather more than we hoped', kind: 'PARTIAL', wordCount: 5 }),
  ...Array.from({ length: 12 }, (_, n) =>
    quote(`ferry ${n}`, {
      text: n % 2 === 0 ? `The ferry leaves pier ${n}` : `Leave it to pier ${n}, the old ferry`,
      ...by(['Marta Oyelaran', 'Ada Quist', 'Tomás Brandt'][n % 3] ?? ''),
      kind: n % 4 === 0 ? 'PARTIAL' : 'DIRECT',
      // The same name in other letters is another source.
      source: ['Fjord Courier', 'FJORD COURIER', 'Evening Lantern', 'Fjörd Courier'][n % 4] ?? '',
      articleId: articleIdOf(n < 6 ? 'ferries' : 'piers'),
      // Three quotes each share their time, as quotes of one article do.
      publishedAt: `${2024 + (n % 3)}-0${1 + Math.floor(n / 3)}-15T12:00:00.000Z`,
      wordCount: n,
    }),
  ),
]

/** Each holds the word "marker" and characters that could confuse tags, HTML or a screen. */
export const STRANGE_TEXTS: readonly string[] = [
  'plain marker',
  '<em>marker</em> & <script>marker</script> &amp;',
  'marker \u{e000}marker\u{e001} \u{e002}x\u{e003}',
  '👩‍🚒 marker 👨‍👩‍👧‍👦 🇸🇪',
  'שלום marker \u202eמה שלומך\u202c',
  'marker\u0007 bell, \u001b[31m escape and \u0085 next line',
  'Mr\u00a0marker, £marker, wait…marker',
  'two\n\nparagraphs\twith a marker\r\n',
  '  marker with spaces around  ',
  'e\u0301tage marker étage, ﬁne Ⅳ ½',
  '__proto__ {{marker}} ${marker} %s "marker" \'marker\' `marker` \\marker',
]
