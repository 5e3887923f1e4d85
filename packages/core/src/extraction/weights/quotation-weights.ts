/** The quotation ranker: each feature with its weight, written by packages/cli/src/extract/fit.ts, never by hand. */
export const quotationWeights = `
after Name preposition determiner = -0.05 | after Name’s 3 = -0.27 | after auxiliary 3 = -0.31
after conjunction 2 = -0.21 | after cue 1 = -0.24 | after determiner 1 = -0.15 | after determiner 3 = 0.24
after determiner plain preposition = -0.07 | after none 9 = 0.23 | after none none none = 0.65
after plain 2 = -0.21 | after preposition 2 = -0.05 | after preposition 5 = 0.66 | before Name C = -0.91
before Name l = 0.27 | before of C = -0.2 | before the l = 0.07 | before — C = -1.16
begins with Name after , = 0.2 | begins with Name after word = -0.24 | begins with Name short = -0.07
begins with abstract short = -0.12 | begins with auxiliary long = 0.23
begins with determiner after Name = -0.18 | begins with determiner after word = 0.24
begins with determiner long = -0.08 | begins with joined short = 0.05 | begins with ly long = -0.11
begins with plain after and = -0.2 | begins with plain after the = 0.19 | begins with plain short = -0.38
begins with s after word = -0.2 | begins with s short = -0.41 | between , and none . C = 0.26
between : and plain . C = -0.2 | between : and plain long = -0.2 | between Name’s and none short = -0.32
between determiner and ing short = -0.05 | between determiner and none short = 0.37
between determiner and plain 0 l = -0.1 | between determiner and plain short = -0.19
between ing and preposition short = 0.14 | between none and auxiliary 0 C = -0.12
between none and auxiliary short = -0.26 | between none and none . C = 0.15 | between none and none ? C = 0.06
between none and none short = 0.16 | between none and plain 0 C = -0.12
between none and pronoun short = 0.12 | between plain and none short = -0.35
between preposition and none . C = -0.61 | between preposition and none long = -0.05
between preposition and relative short = -0.29 | between s and none short = 0.25
between — and preposition , C = -0.17 | bias = 1.96 | cue otherL 0 strength 3 = 0.09
cue otherL 20 strength 1 = -0.17 | cue otherL inverted C = 0.35 | cue sameL 0 strength 1 = -0.26
cue sameL 0 strength 2 = -0.08 | cue sameL 10 strength 3 = 0.11 | cue sameL 5 strength 1 = 0.22
cue sameL 5 strength 3 = 0.45 | cue sameL apart l = 0.09 | cue sameL far C = -0.26
cue sameL far strength 3 = -0.13 | cue sameL participle l = 0.26 | cue sameR 20 strength 1 = -0.21
cue sameR 5 strength 1 = 0.28 | cue sameR 5 strength 2 = -0.29 | cue sameR 5 strength 3 = 0.19
cue sameR subject C = 0.08 | document at -1 = 0.63 | document at -2 = 0.08 | document at -4 = 0.33
document left 1 l = 0.07 | document left 2 C = 0.07 | document left 5 C = 0.27 | document right 1 l = 0.09
document right 2 l = -0.24 | document right 3 C = -0.14 | has a verb = 0.29 | has a verb 3 = -0.19
has a verb 9 = 0.33 | in a heading 1 = -0.53 | in a heading 3 = -0.67 | in a heading long = 0.1
left open paragraph = -0.74 | length 1 = -0.63 | length 1 opening C ending , = -0.38
length 1 opening C ending . = 0.44 | length 1 own none = -0.36 | length 1 own weak = -0.09 | length 15 = 0.18
length 2 opening l ending 0 = -0.17 | length 2 own none = 0.09 | length 2 own strong = -0.24
length 3 opening C ending 0 = -0.36 | length 3 opening C ending ? = 0.52 | length 3 opening l ending . = 0.27
length 3 own weak = -0.13 | length 5 opening C ending 0 = -0.06 | length 9 opening l ending 0 = 0.38
length long own none = -0.18 | link according strength 3 = 0.12 | link apart strength 3 = 0.53
link colon strength 2 = -1.18 | link far strength 2 = -0.35 | link inverted strength 3 = 0.33
link none strength 0 = -0.43 | link subject strength 2 = -0.19 | link subject strength 3 = 0.2
naming at -1 = 0.15 | naming at -2 = 0.43 | next marks far middle = -0.13
next marks in the paragraph word = 0.22 | next marks in the sentence Word = 0.06
next marks next to it long = 0.38 | next marks next to it middle = -0.07 | no cue 1 l = -0.62
no cue 2 l = -0.99 | no cue 3 l = -0.54 | no cue 5 l = -0.24 | no cue long C = -0.44 | one word Name . = 0.24
one word Name 0 = -0.16 | one word Name ? = 0.1 | one word ed 0 = 0.16 | own none before Name = 0.31
own none before cue = 0.37 | own strong before : = -0.62 | own strong before Name = -0.58
own strong before and = 0.28 | own strong before paragraph = 0.21 | own strong before word = 0.16
own strong before — = -0.23 | own weak before the = -0.12 | own weak before word = -0.08 | people at -3 = 0.19
people at 1 = 0.16 | people at 2 = 0.15 | people at 3 = -0.13 | people at 4 = 0.65 | people right 1 l = 0.42
preposition about l short = -0.12 | preposition as C short = 0.25 | preposition to l short = 0.15
previous marks far Word = 0.34 | previous marks far long = 0.33 | previous marks far long here 3 = -0.33
previous marks far word here 2 = 0.36 | previous marks in the paragraph long = 0.3
previous marks in the paragraph middle = 0.1 | previous marks in the sentence long = -0.79
previous marks in the sentence middle = -0.06 | previous marks in the sentence title = 0.08
previous marks listed word = 0.29 | previous marks next to it Word = 0.27
previous marks next to it long = 0.22 | previous marks next to it middle = 0.13
previous marks next to it middle here 3 = 0.13 | previous marks next to it word here 2 = -0.17
previous marks next to it word here long = 0.09 | relation far own strong = 0.11
relation first own none = -1.05 | relation first own strong = -0.36
relation next opening adjoining own none = 0.23 | relation next own none = -0.36
relation next own strong = 0.05 | relation paragraph own strong = -0.18 | relation sentence own none = -0.4
relation sentence own strong = 0.07 | relation split own none = 0.6 | reported 1 by a clause participle = 0.19
reported 1 by a clause subject = 0.39 | reported 3 before , l = 0.23 | reported 3 before Name C = -0.21
reported 3 before Name l = 0.12 | reported 3 before and l = 0.39 | reported 3 before of C = -0.39
reported 3 before the l = 0.07 | reported 3 before word l = 0.33 | reported 3 by a clause alone = -0.21
reported 3 by a clause subject = 0.15 | reported 3 by a preposition alone = 0.37
reported 3 by a preposition subject = -0.07 | reported 3 by that subject = 0.59 | reported over 0 apart = 0.5
reported over 0 participle = 0.75 | reported over 0 shared = 0.21 | reported over 0 subject = 0.46
sentences = 0.23 | sides , paragraph long = 0.29 | sides : word long = -0.2 | sides C Name 0 short = -0.19
sides C of , long = -0.15 | sides C paragraph ? short = 0.32 | sides C word . long = -0.16
sides Name paragraph short = -0.2 | sides and of short = 0.19 | sides cue and short = 0.31
sides l and 0 short = 0.33 | sides l of 0 long = 0.05 | sides l of 0 short = 0.59
sides l other 0 short = -0.23 | sides l paragraph . long = 0.56 | sides l paragraph . short = 0.38
sides l the 0 short = 0.38 | sides of and short = 0.1 | sides of the short = 0.09
sides paragraph paragraph long = -0.09 | sides sentence and short = -0.47 | sides word and short = 0.44
sides word cue short = -0.11 | speaker likely own none = -0.37 | speaker likely own weak = 0.2
speaker sure own none = 0.56 | speaker unsure own none = -0.54 | speaker unsure own strong = 0.2
speaker unsure own weak = -0.37 | speaks of itself = 0.38 | speaks of itself long = 0.21 | term at -3 = -0.18
then Name 2 = -0.24 | then auxiliary 1 = -0.2 | then auxiliary determiner short = -0.19 | then cue 3 = -0.23
then cue preposition short = 0.16 | then ing 2 = -0.18 | then none none long = 0.24
then none none short = 0.16 | then plain : long = -0.2 | then plain preposition short = -0.27
then preposition 1 = 0.17 | then preposition Name short = -0.13 | title after owner = -0.27
title after preposition = -0.29 | title case = -1.28 | title case 3 = -0.08 | title case 9 = -0.27
title case own strong = -0.27 | unreported 1 = -0.41 | unreported 15 = -0.33 | unreported 2 = -0.51
unreported 3 = -0.33 | unreported 5 = -0.51 | unreported 9 = -0.4 | unreported after , = -0.38
unreported after - = -0.24 | unreported after and = -0.3 | unreported after of = -0.12
unreported after quote = -0.2 | unreported after word = -0.37 | unreported after — = -0.64
work at -2 = -0.13 | work at 1 = -0.9 | work right 2 C = -0.4 | work right 3 C = -0.07
`
