import type { Language } from './language.ts'

export const GERMAN: Language = {
  stopWords: ['das', 'der', 'ein', 'eine', 'einem', 'einen', 'einer', 'eines'],
  synonyms: [
    ['ceo', 'vorstandschef', 'vorstandsvorsitzender'],
    ['bip', 'bruttoinlandsprodukt'],
    ['eu', 'europäische union'],
    ['uno', 'vereinte nationen'],
    ['usa', 'vereinigte staaten'],
  ],
}
