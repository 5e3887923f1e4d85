import type { Language } from './language.ts'

export const FRENCH: Language = {
  stopWords: ['des', 'du', 'une'],
  synonyms: [
    ['états-unis', 'usa'],
    ['nations unies', 'onu'],
    ['pdg', 'président-directeur général'],
    ['pib', 'produit intérieur brut'],
    ['ue', 'union européenne'],
  ],
}
