import { mediumCueVerbs, strongCueVerbs, weakCueVerbs } from './lexicon/cue-verbs.ts'
import { eitherNames, femaleNames, maleNames } from './lexicon/first-names.ts'
import * as small from './lexicon/function-words.ts'
import {
  knownOrganisations,
  organisationHeads,
  peopleAdjectives,
  placeNames,
} from './lexicon/organisations.ts'
import { namingWords, speechNouns, termNouns, workNouns } from './lexicon/quotation-nouns.ts'
import { documentNouns, groupNouns, roleNouns } from './lexicon/roles.ts'
import { femaleTitles, maleTitles, plainTitles } from './lexicon/titles.ts'
import { inflect, plural } from './inflection.ts'

/** What a word can be, as bits of one number; the two lowest bits are the strength of a cue, 0 to 3. */
export const wordClass = {
  cueStrength: 3,
  finite: 1 << 2,
  gerund: 1 << 3,
  participle: 1 << 4,
  title: 1 << 5,
  male: 1 << 6,
  female: 1 << 7,
  role: 1 << 8,
  group: 1 << 9,
  document: 1 << 10,
  organisation: 1 << 11,
  firstName: 1 << 12,
  determiner: 1 << 13,
  possessive: 1 << 14,
  preposition: 1 << 15,
  conjunction: 1 << 16,
  auxiliary: 1 << 17,
  relative: 1 << 18,
  pronoun: 1 << 19,
  adverb: 1 << 20,
  time: 1 << 21,
  opener: 1 << 22,
  particle: 1 << 23,
  suffix: 1 << 24,
  place: 1 << 25,
  people: 1 << 26,
  naming: 1 << 27,
  work: 1 << 28,
  term: 1 << 29,
  speech: 1 << 30,
  base: 1 << 31,
} as const

/** “the 19-year-old” is somebody, “the 300-year-old oak” is not. */
const age = /^(?:\d\d?|1[01]\d)-year-old$/
const classes = new Map<string, number>()

function put(words: Iterable<string>, bits: number): void {
  for (const word of words) classes.set(word, (classes.get(word) ?? 0) | bits)
}
const wordsOf = (list: string): string[] => list.split(/\s+/).filter(Boolean)

function putVerbs(list: string, strength: number): void {
  for (const base of wordsOf(list)) {
    const forms = inflect(base)
    const fresh = [forms.base, forms.third, ...forms.past, ...forms.gerund, ...forms.participle]
    for (const form of fresh)
      if (((classes.get(form) ?? 0) & wordClass.cueStrength) === 0) put([form], strength)
    put([forms.base], wordClass.base)
    put([forms.base, forms.third, ...forms.past], wordClass.finite)
    put(forms.gerund, wordClass.gerund)
    put(forms.participle, wordClass.participle)
  }
}

putVerbs(strongCueVerbs, 3)
putVerbs(mediumCueVerbs, 2)
putVerbs(weakCueVerbs, 1)
put(wordsOf(maleTitles), wordClass.title | wordClass.male)
put(wordsOf(femaleTitles), wordClass.title | wordClass.female)
put(wordsOf(plainTitles), wordClass.title)
put(wordsOf(roleNouns), wordClass.role)
put(wordsOf(roleNouns).map(plural), wordClass.group)
put(wordsOf(groupNouns), wordClass.group)
put(wordsOf(documentNouns), wordClass.document)
put(wordsOf(documentNouns).map(plural), wordClass.document)
put(wordsOf(organisationHeads), wordClass.organisation)
put(wordsOf(knownOrganisations), wordClass.organisation)
put(wordsOf(maleNames), wordClass.firstName | wordClass.male)
put(wordsOf(femaleNames), wordClass.firstName | wordClass.female)
put(wordsOf(eitherNames), wordClass.firstName)
put(wordsOf(small.determiners), wordClass.determiner)
put(wordsOf(small.possessivePronouns), wordClass.possessive | wordClass.pronoun)
put(wordsOf(small.prepositions), wordClass.preposition)
put(wordsOf(small.conjunctions), wordClass.conjunction)
put(wordsOf(small.auxiliaries), wordClass.auxiliary)
put(wordsOf(small.relatives), wordClass.relative)
put(wordsOf(small.pronouns), wordClass.pronoun)
put(wordsOf(small.adverbs), wordClass.adverb)
put(wordsOf(small.times), wordClass.time)
put(wordsOf(small.sentenceOpeners), wordClass.opener)
put(wordsOf(small.nameParticles), wordClass.particle)
put(wordsOf(small.nameSuffixes), wordClass.suffix)
put(wordsOf(placeNames), wordClass.place)
put(wordsOf(peopleAdjectives), wordClass.people)
put(wordsOf(namingWords), wordClass.naming)
put(wordsOf(workNouns), wordClass.work)
put(wordsOf(termNouns), wordClass.term)
put(wordsOf(speechNouns), wordClass.speech)

/** The classes of a word in lower case, as bits of `wordClass`; 0 for a word in no lexicon. */
export function classesOf(lower: string): number {
  const known = classes.get(lower)
  if (known !== undefined) return known
  if (lower.endsWith('-year-old')) return age.test(lower) ? wordClass.role : 0
  return lower.length > 4 && lower.endsWith('ly') ? wordClass.adverb : 0
}
