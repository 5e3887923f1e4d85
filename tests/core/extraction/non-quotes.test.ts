import { describe, expect, test } from 'vitest'
import { parseText } from '@verbatim/core/extraction/document.ts'
import { createExplainer } from '@verbatim/core/extraction/explanation.ts'
import { extractQuotes } from '@verbatim/core/extraction/extract.ts'

const taken = (text: string): string[] => extractQuotes(parseText(text)).quotes.map((quote) => quote.text)

/** The words that were left out, each with the terms against speech. */
const refused = (text: string): { words: string; against: string[] }[] => {
  const { observer, explanations } = createExplainer()
  extractQuotes(parseText(text), { observer })
  return explanations
    .filter(({ speech }) => !speech.taken)
    .map(({ start, end, speech }) => ({
      words: text.slice(start, end),
      against: speech.terms.filter(({ weight }) => weight < 0).map(({ feature }) => feature),
    }))
}

describe('marks that hold no speech', () => {
  test.each([
    ['a film', 'He starred in the film “The Ferry at Night” before the war.'],
    ['a book after a comma', 'His third novel, “A Key for Lowmoor,” was published in May.'],
    ['a song', 'The band opened with the song “Salt on the Stairs” and closed with “Low Water.”'],
    ['a programme of a station', 'The minister is to appear on LBN’s “The Long Table” on Sunday.'],
    ['a report', 'The council published its report, “Harbours in a Warmer Century,” in May.'],
    ['a bill', 'Parliament will debate the bill known as the “Quay Act” next week.'],
    ['a work before a role', 'The “Harbour Lights” actress moved to Lowmoor in the spring.'],
    ['a list of titles', 'She has directed “Brine,” “The Salt Road” and “Nine Bells” since the war.'],
    ['a nickname', 'The keeper, Bo “Moose” Lind, has lived there since the war.'],
    ['a nickname after a name', 'Joe “the Plumber” Hatch opened a shop on the quay.'],
    ['a scare word', 'The fair sells “magic” crystals and bottled sea air to visitors.'],
    ['a scare word before a noun', 'Residents are tired of the “temporary” fence around the park.'],
    ['a so-called one', 'The so-called “silent ferry” can be heard in three villages.'],
    ['a term being defined', 'The term “neap tide” means the weakest tide of the month.'],
    ['a word as a word', 'The word “harbour” is spelled with a u in most of the world.'],
    ['a name that was given', 'A dog called “Biscuit” guards the yard at night.'],
    ['a translation', 'The village is called Lomvik, which means “bay of guillemots” in the old tongue.'],
    ['a sign', 'A sign reading “No Landing” hangs above the steps.'],
    ['a shirt', 'Several wore shirts with the slogan “Keep the Quay” in red letters.'],
    ['a hashtag', 'The hashtag “#SaveTheQuay” spread through the county in an hour.'],
    ['a movement', 'The “Hands Off Our Harbour” movement has four thousand members.'],
    ['an attribute', '<a href="story-of-the-week" class="wide">'],
  ])('%s', (_, text) => {
    expect(taken(text)).toEqual([])
  })

  test.each([
    ['a short answer', '“Never,” said Anna Voss.', ['Never,']],
    ['one word of hers', 'Anna Voss called the plan “reckless”.', ['reckless']],
    ['two short ones', 'Anna Voss said the fence was “ugly” and “far too high”.', ['ugly', 'far too high']],
    ['part of what is reported', 'The mayor said that the ferry was “late again”.', ['late again']],
    [
      'a described thing',
      'Voss described the night as “the longest of my life”.',
      ['the longest of my life'],
    ],
    ['a shout', '“Stop!” the captain shouted.', ['Stop!']],
    [
      'capitals in speech',
      '“Lowmoor First,” said Mayor Anna Voss, “is what I stand for.”',
      ['Lowmoor First, is what I stand for.'],
    ],
  ])('%s is said', (_, text, words) => {
    expect(taken(text)).toEqual(words)
  })

  test('speech and a title in one sentence are told apart', () => {
    const text = 'Asked about the film “The Ferry at Night,” Anna Voss said: “I slept through most of it.”'
    expect(taken(text)).toEqual(['I slept through most of it.'])
  })

  test.each([
    ['Bo “Moose” Lind has lived there since the war.', '“Moose”', 'label a nickname'],
    ['He starred in the film “The Ferry at Night” before the war.', '“The Ferry at Night”', 'label a title'],
    ['A sign reading “No Landing” hangs above the steps.', '“No Landing”', 'label an inscription'],
    ['The so-called “silent ferry” can be heard in three villages.', '“silent ferry”', 'label a name'],
    ['Lomvik means “bay of guillemots” in the old tongue.', '“bay of guillemots”', 'label a translation'],
    ['Everybody wrote “#SaveTheQuay” on the wall.', '“#SaveTheQuay”', 'label a hashtag'],
  ])('what is left out is told with its reason: %s', (text, words, reason) => {
    expect(refused(text)).toEqual([{ words, against: [reason] }])
  })
})
