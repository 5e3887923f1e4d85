/** Words that no typo, prefix or joining makes of each other, so that who holds one is told without an engine. */
export const WORDS = ['quimbel', 'zorvath', 'lyndrops', 'hexafume', 'wodgrack'] as const

/** Names that trouble filters, keys, collations or screens. */
export const HOSTILE_NAMES: readonly string[] = [
  'Ada Quist',
  'ada quist',
  'Áda Quist',
  'A\u0301da Quist',
  'Ada Quist Jr.',
  'Ada Q',
  'NOT Ada',
  'Ada AND Bo',
  '2024 TO 2026',
  '1e5',
  '100000',
  'NULL',
  '"Ada" \\"Bo\\"',
  'Ada\\',
  "O'Neill ] OR id EXISTS",
  'O’Neill',
  '[x] {y} (z)',
  '渡辺 愛',
  '渡辺愛',
  'Zoë 👩‍🚒',
  'Zoë 👩🏽‍🚒',
  'ﬁne Straße',
  'FINE STRASSE',
  'İstanbul Işık',
  'שלום levi',
  'x\u00adsoft hyphen',
  'xsoft hyphen',
  'ZORVATH Hale',
  `Ann ${'é'.repeat(90)}`,
  `Ann ${'é'.repeat(91)}`,
]

/** Moments whose years, months and order are easily mistaken; several articles share each. */
export const MOMENTS: readonly string[] = [
  '0001-01-01T00:00:00.000Z',
  '0099-12-31T23:59:59.999Z',
  '0999-06-15T12:00:00.000Z',
  '1969-12-31T23:59:59.999Z',
  '1970-01-01T00:00:00.000Z',
  '2023-12-31T23:30:00-05:00',
  '2024-01-01T00:30:00+14:00',
  '2024-02-29T12:00:00.000Z',
  '2026-03-01T00:00:00.000Z',
  '2026-02-28T23:59:59.999Z',
  '9998-12-31T23:59:59.999Z',
]

const PEOPLE = [
  'Marta Oyelaran',
  'Tomás Brandt',
  'Tom Brandt',
  'Imre Quill',
  'Imre Quillfeather',
  'Dora Vane',
]

/** The item at a place of a list that goes on for ever. */
export function at<Item>(items: readonly Item[], place: number): Item {
  const item = items[place % items.length]
  if (item === undefined) throw new Error('the list is empty')
  return item
}

/** The nth article: a few quotes of several lengths, one of them nested, some of the words here and there. */
export function article(n: number) {
  const said = (k: number): string => {
    // In some a soft hyphen, which is no part of the word.
    const words = WORDS.filter((_, place) => (n * 7 + k * 3 + place * 5) % 4 === 0).map((word) =>
      n % 4 === 1 ? `${word.slice(0, 3)}\u00ad${word.slice(3)}` : word,
    )
    const filler = Array.from(
      { length: (n * 5 + k * 2) % 11 },
      (_, place) => `so${'abcdefghijk'[place] ?? ''}`,
    )
    return `We saw number ${n} and ${k} ${[...words, ...filler].join(' ')}`.trim()
  }
  const who = (k: number): string => at(PEOPLE, n + k)
  const nested = `“My mother told me, ‘Never sell ${at(WORDS, n)} here, child ${n}’, and she was right,” ${who(1)} said.`
  return {
    url: `https://model.example/${n}`,
    headline: n % 5 === 0 ? `The ${at(WORDS, n)} of day ${n}` : `Day ${n}`,
    source: n % 3 === 0 ? 'The Plain Courier' : at(HOSTILE_NAMES, n),
    publishedAt: at(MOMENTS, n * 3),
    body: {
      text: [
        `“${said(0)},” said ${who(0)}.`,
        `The plan is “${said(1)
          .toLowerCase()
          .replaceAll(/[^a-z ]/gu, '')}”, according to ${who(1)}.`,
        `“${said(2)}. ${said(3)},” said ${who(2)}, who was there.`,
        ...(n % 2 === 0 ? [nested] : []),
        `“${said(4)},” ${who(0)} added.`,
        `“${said(5)}.”`,
      ].join('\n\n'),
    },
  }
}
