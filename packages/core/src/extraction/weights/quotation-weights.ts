/** The quotation ranker: each feature with its weight, written by packages/cli/src/extract/fit.ts, never by hand. */
export const quotationWeights = `
after , 5 = -0.13 | after Name Name : = -0.09 | after Name preposition determiner = -0.08
after Name’s 3 = -0.3 | after auxiliary 3 = -0.25 | after conjunction 2 = -0.21 | after cue 1 = -0.25
after determiner 1 = -0.18 | after determiner 3 = 0.27 | after none none none = 0.48 | after plain 1 = -0.09
after plain 2 = -0.28 | after preposition 5 = 0.37 | after preposition 9 = -0.2 | before Name C = -0.91
before Name l = 0.34 | before cue l = 0.08 | before of C = -0.18 | before paragraph C = 0.09
before the l = 0.1 | before — C = -1.48 | begins with Name after , = 0.19 | begins with Name after the = -0.14
begins with Name after word = -0.24 | begins with abstract short = -0.12 | begins with auxiliary long = 0.28
begins with determiner after Name = -0.2 | begins with determiner after word = 0.15
begins with joined short = 0.11 | begins with ly long = -0.07 | begins with plain after and = -0.1
begins with plain after the = 0.22 | begins with plain long = 0.06 | begins with plain short = -0.43
begins with pronoun long = 0.06 | begins with s after word = -0.12 | begins with s short = -0.31
between , and none . C = 0.26 | between : and none long = 0.15 | between : and plain . C = -0.12
between : and plain long = -0.12 | between Name’s and none short = -0.31
between determiner and auxiliary short = -0.09 | between determiner and none short = 0.47
between determiner and plain 0 l = -0.19 | between determiner and plain short = -0.18
between ing and preposition short = 0.13 | between none and Name , C = 0.06
between none and auxiliary 0 C = -0.19 | between none and auxiliary short = -0.15
between none and cue , C = 0.45 | between none and none . C = 0.09 | between none and plain 0 C = -0.2
between none and plain short = -0.12 | between none and pronoun short = 0.56
between plain and none short = -0.3 | between preposition and none . C = -0.64
between preposition and relative short = -0.53 | between s and none short = 0.28 | bias = 1.99
cue otherL 20 strength 1 = -0.11 | cue otherL inverted C = 0.16 | cue sameL 0 strength 1 = -0.35
cue sameL 0 strength 2 = -0.15 | cue sameL 1 strength 1 = 0.27 | cue sameL 1 strength 3 = -0.06
cue sameL 10 strength 3 = 0.09 | cue sameL 5 strength 1 = 0.2 | cue sameL 5 strength 3 = 0.31
cue sameL apart l = 0.21 | cue sameL colon C = -0.16 | cue sameL far C = -0.43
cue sameL far strength 3 = -0.33 | cue sameL participle l = 0.26 | cue sameR 1 strength 3 = 0.38
cue sameR 10 strength 3 = -0.12 | cue sameR 2 strength 3 = 0.44 | cue sameR 20 strength 1 = -0.22
cue sameR 5 strength 1 = 0.25 | cue sameR 5 strength 2 = -0.49 | cue sameR 5 strength 3 = 0.1
cue sameR inverted C = 0.15 | cue sameR shared C = -0.09 | cue sameR subject l = 0.14 | described as = -0.23
document at -1 = 0.59 | document at -2 = 0.14 | document at -3 = 0.08 | document at -4 = 0.39
document left 1 l = 0.13 | document left 2 C = 0.2 | document left 5 C = 0.19 | document right 1 l = 0.12
document right 2 l = -0.2 | document right 3 C = -0.2 | has a verb = 0.39 | has a verb 3 = -0.34
has a verb 9 = 0.39 | has a verb long = 0.11 | in a heading 1 = -0.56 | in a heading 3 = -0.77
in a heading 5 = -0.23 | in a heading long = 0.24 | left open paragraph = -0.76 | length 1 = -0.69
length 1 opening C ending , = -0.32 | length 1 opening C ending . = 0.43 | length 1 own none = -0.34
length 1 own weak = -0.07 | length 15 = 0.24 | length 2 opening l ending 0 = -0.18 | length 2 own none = 0.06
length 2 own strong = -0.32 | length 3 opening C ending 0 = -0.33 | length 3 opening C ending ? = 0.47
length 3 opening l ending . = 0.39 | length 3 own weak = -0.23 | length 5 opening C ending 0 = -0.21
length 9 opening C ending 0 = -0.24 | link according strength 3 = 0.44 | link apart strength 3 = 0.34
link colon strength 2 = -1.63 | link far strength 2 = -0.39 | link inverted strength 1 = -0.07
link inverted strength 3 = 0.72 | link none strength 0 = -0.37 | link subject strength 2 = -0.31
link subject strength 3 = 0.39 | naming at -1 = 0.06 | naming at -2 = 0.58 | next marks far long = 0.12
next marks far middle = -0.1 | next marks in the paragraph long = 0.2
next marks in the paragraph word = 0.22 | next marks in the sentence Word = 0.12
next marks next to it long = 0.4 | next marks next to it title = -0.13 | no cue 1 l = -0.53
no cue 15 C = -0.1 | no cue 2 l = -0.99 | no cue 3 l = -0.56 | no cue 5 l = -0.34 | no cue 9 C = -0.07
no cue 9 l = -0.1 | no cue long C = -0.8 | one word Name , = -0.22 | one word Name . = 0.24
one word Name 0 = -0.11 | one word Name ? = 0.14 | one word ed 0 = 0.12 | own none before , = -0.1
own none before Name = 0.35 | own none before and = -0.11 | own none before cue = 0.3
own strong before Name = -0.81 | own strong before and = 0.29 | own strong before paragraph = 0.75
own strong before sentence = 0.2 | own strong before word = 0.14 | own weak before the = -0.08
own weak before word = -0.09 | people at -3 = 0.28 | people at 1 = 0.18 | people at 3 = -0.07
people at 4 = 0.68 | people right 1 l = 0.44 | preposition about l short = -0.21
preposition as C short = 0.44 | preposition to l short = 0.22 | previous marks far Word = 0.29
previous marks far Word here 2 = -0.19 | previous marks far long = 0.37
previous marks far long here 3 = -0.34 | previous marks far long here 5 = -0.16
previous marks far long here long = 0.06 | previous marks far word here 2 = 0.41
previous marks in the paragraph long = 0.42 | previous marks in the paragraph middle = 0.14
previous marks in the sentence long = -0.74 | previous marks in the sentence middle = -0.22
previous marks in the sentence title = 0.11 | previous marks listed word = 0.34
previous marks next to it Word = 0.25 | previous marks next to it long = 0.26
previous marks next to it middle = 0.16 | previous marks next to it middle here 3 = 0.14
previous marks next to it middle here long = -0.21 | previous marks next to it word here long = 0.11
relation far own strong = 0.24 | relation first own none = -1.05 | relation first own strong = -0.34
relation next opening adjoining own none = 0.14 | relation next own none = -0.4
relation next own strong = 0.16 | relation sentence own none = -0.41 | relation split own none = 0.52
reported 1 by a clause participle = 0.2 | reported 1 by a clause subject = 0.52
reported 2 before of l = -0.15 | reported 3 before Name C = -0.32 | reported 3 before Name l = 0.11
reported 3 before and l = 0.39 | reported 3 before of C = -0.43 | reported 3 before the l = 0.07
reported 3 before word l = 0.26 | reported 3 by a clause alone = -0.25
reported 3 by a clause inverted = -0.25 | reported 3 by a clause subject = 0.09
reported 3 by a preposition alone = 0.34 | reported 3 by that subject = 0.51 | reported later 1 subject = 0.67
reported later 2 subject = 0.23 | reported later 5 subject = 0.09 | reported over 0 apart = 0.44
reported over 0 participle = 0.74 | reported over 0 shared = 0.19 | reported over 0 subject = 0.34
sentences = 0.17 | sides , paragraph long = 0.4 | sides , paragraph short = 0.13
sides C Name 0 short = -0.22 | sides C of , long = -0.53 | sides C paragraph ? short = 0.38
sides C word . long = -0.08 | sides Name paragraph short = -0.14 | sides and of short = 0.14
sides cue and short = 0.31 | sides l and 0 short = 0.33 | sides l of 0 long = 0.08 | sides l of 0 short = 0.56
sides l other 0 short = -0.2 | sides l paragraph . long = 0.33 | sides l paragraph . short = 0.23
sides l the 0 short = 0.4 | sides of and short = 0.12 | sides of the short = 0.07
sides paragraph cue short = 0.11 | sides paragraph paragraph long = -0.37 | sides sentence and short = -0.51
sides word and short = 0.48 | sides word cue short = -0.07 | speaker likely own none = -0.43
speaker likely own weak = 0.15 | speaker none own none = -0.14 | speaker sure own none = 0.51
speaker sure own strong = 0.08 | speaker unsure own none = -0.57 | speaker unsure own weak = -0.41
speaks of itself = 0.38 | speaks of itself long = 0.25 | term at -3 = -0.31 | then Name 2 = -0.17
then auxiliary 1 = -0.15 | then auxiliary determiner short = -0.07 | then cue 3 = -0.18
then cue preposition short = 0.1 | then cue pronoun short = -0.08 | then ed preposition short = -0.16
then ing 2 = -0.12 | then none 2 = 0.07 | then none none long = 0.31 | then none none short = 0.25
then plain : long = -0.12 | then plain long = -0.4 | then plain preposition short = -0.28
then preposition 1 = 0.17 | then preposition Name short = -0.07 | then pronoun cue short = 0.06
title after determiner = -0.08 | title after owner = -0.3 | title after preposition = -0.48
title case = -1.3 | title case 9 = -0.23 | title case own strong = -0.18 | unreported 1 = -0.51
unreported 15 = -0.29 | unreported 2 = -0.55 | unreported 3 = -0.3 | unreported 5 = -0.36
unreported 9 = -0.14 | unreported after , = -0.27 | unreported after - = -0.4 | unreported after Name = -0.21
unreported after and = -0.25 | unreported after of = -0.15 | unreported after paragraph = 0.29
unreported after quote = -0.21 | unreported after word = -0.44 | unreported after — = -0.44
work at 1 = -0.89 | work left 2 C = -0.07 | work right 2 C = -0.44 | work right 3 C = -0.16
work right 5 C = -0.12
`
