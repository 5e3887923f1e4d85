/** Full names of the people who are quoted. The first is merged into nobody and renamed like the others. */
export const PEOPLE = [
  'Una Petrel',
  'Bram Oystercatcher',
  'Ilse Farthing',
  'Tomas Quillfeather',
  'Greta Mossop',
  'Anders Kettle',
  'Marisol Dray',
  'Pavel Winterbourne',
  'Nadia Corrigan',
  'Oswin Tarn',
  'Lucia Bellweather',
  'Henrik Sable',
  'Wanda Thistlewood',
  'Cormac Ferris',
  'Yara Lindgren',
  'Edmund Castellan',
  'Rosalind Pike',
  'Jonas Harrower',
  'Mabel Underhill',
  'Viktor Saltmarsh',
] as const

/** Given names and surnames that renamed people get; a number makes each new name one of its own. */
export const NEW_NAMES = ['Philippa', 'Lambert', 'Cecily', 'Roderick', 'Annika', 'Matthias'] as const

export const SOURCES = ['The Skerry Gazette', 'Harbour Post', 'Northgate Ledger', 'The Tidewatcher'] as const

export const SUBJECTS = ['ferry', 'lighthouse', 'harbour wall', 'fish market', 'slipway', 'beacon'] as const

export const HAPPENINGS = ['opens', 'closes', 'is repaired', 'is sold', 'floods', 'is painted'] as const

/** What is said; each stands before the number of a berth, by which a quote is known again. */
export const SAYINGS = [
  'The ferry will leave at dawn from berth',
  'Nobody asked us before they closed berth',
  'We counted the boats twice at berth',
  'The lamp was lit again above berth',
  'I have never seen such a tide at berth',
  'The nets are hung out to dry by berth',
] as const
