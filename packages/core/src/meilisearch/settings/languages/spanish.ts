import type { Language } from './language.ts'

export const SPANISH: Language = {
  stopWords: ['las', 'una', 'unas', 'unos'],
  synonyms: [
    ['eeuu', 'estados unidos', 'usa'],
    ['naciones unidas', 'onu'],
    ['pib', 'producto interior bruto'],
    ['ue', 'unión europea'],
  ],
}
