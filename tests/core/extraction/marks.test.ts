import { describe, expect, test } from 'vitest'
import { parseText } from '@verbatim/core/extraction/document.ts'
import { pairMarks, type Run } from '@verbatim/core/extraction/pairing.ts'

type Tree = string | [string, Tree[]]

const tree = (text: string, runs: readonly Run[]): Tree[] =>
  runs.map((run) => {
    const words = text.slice(run.start, run.end)
    return run.inside.length > 0 ? [words, tree(text, run.inside)] : words
  })

const runsOf = (text: string): Tree[] => {
  const { paragraphs } = parseText(text)
  return paragraphs.flatMap((span, i) =>
    tree(text, pairMarks(text, span, i, /^['‘]/.test(text.slice(paragraphs[i + 1]?.start ?? text.length)))),
  )
}

describe('pairs of marks', () => {
  test.each<[string, string, Tree[]]>([
    ['curly', 'He said “no” twice.', ['“no”']],
    ['straight', 'He said "no" twice.', ['"no"']],
    ['single curly', 'He said ‘no’ twice.', ['‘no’']],
    ['single straight', "He said 'no' twice.", ["'no'"]],
    ['guillemets', 'Il dit «non» et ‹oui›.', ['«non»', '‹oui›']],
    ['German', 'Er sagte „nein“ dazu.', ['„nein“']],
    ['typewriter', "He said ``no'' twice, and ''yes'' once.", ["``no''", "''yes''"]],
    ['straight and curly mixed', '“A mix", she said. "It works”', ['“A mix"', '"It works”']],
    ['a closer typed as an opener', '“We agree,“ he said.', ['“We agree,“']],
    ['an opener typed as a closer', 'He said, ”We agree.”', ['”We agree.”']],
    ['no space around', 'He said,"We agree"and left.', ['"We agree"']],
    ['beside dashes', 'the plan—“a dream”—was', ['“a dream”']],
    ['in brackets', 'the plan (“a dream”) was', ['“a dream”']],
    ['nested', '“He told me ‘go home’ and I went.”', [['“He told me ‘go home’ and I went.”', ['‘go home’']]]],
    [
      'British nested',
      '‘He told me “go home” and I went.’',
      [['‘He told me “go home” and I went.’', ['“go home”']]],
    ],
    ['nested, closing together', '“He told me ‘go home.’”', [['“He told me ‘go home.’”', ['‘go home.’']]]],
    [
      'typewriter, closing together',
      "''He told me 'go home.'''",
      [["''He told me 'go home.'''", ["'go home.'"]]],
    ],
    ['three levels', '“A ‘b “c” d’ e.”', [['“A ‘b “c” d’ e.”', [['‘b “c” d’', ['“c”']]]]]],
    [
      'both styles in one article',
      '‘One “two”’ and “three ‘four’”.',
      [
        ['‘One “two”’', ['“two”']],
        ['“three ‘four’”', ['‘four’']],
      ],
    ],
    ['an elision behind an opener', '‘’Tis late,’ he said.', ['‘’Tis late,’']],
    ['left open', '“It goes on and on.\nNext.', ['“It goes on and on.']],
    ['brackets and ellipses inside', '“[We] . . . agree…”', ['“[We] . . . agree…”']],
    ['soft hyphens and zero-width characters', 'said \u200b“no\u00ad”\u200b twice', ['“no\u00ad”']],
  ])('%s', (_, text, expected) => {
    expect(runsOf(text)).toEqual(expected)
  })

  test.each([
    ['apostrophes', "It isn’t what they’d said, don't worry."],
    ['possessives', "The workers’ rights and James’ hat and the boss's chair."],
    ['feet and inches', 'He is 6\'2" tall and she 5’ 11" or so.'],
    ['years and elisions', "In the ’90s and '80s, ’tis said, rock ’n’ roll got ’em."],
    ['nothing inside', 'He said “” and "..." and left.'],
    ['a lone closer', 'nothing began here” and yet'],
  ])('no marks: %s', (_, text) => {
    expect(runsOf(text)).toEqual([])
  })

  test.each<[string, string, Tree[]]>([
    [
      'a plural possessive inside single marks',
      '‘The workers’ rights are gone,’ he said.',
      ['‘The workers’ rights are gone,’'],
    ],
    ['a single word ending in s', 'the ‘hawks’ of the party', ['‘hawks’']],
    ['an elision right after the opener', '“’Tis true,” he said.', ['“’Tis true,”']],
    ['inches inside', '“He is 6\'2" tall,” she said.', ['“He is 6\'2" tall,”']],
    ['an odd mark costs only its paragraph', 'He said "no.\nShe said "yes" to it.', ['"no.', '"yes"']],
  ])('%s', (_, text, expected) => {
    expect(runsOf(text)).toEqual(expected)
  })
})
