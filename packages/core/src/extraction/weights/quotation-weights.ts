/** The quotation ranker: each feature with its weight, written by packages/cli/src/extract/fit.ts, never by hand. */
export const quotationWeights = `
after Name ending , = 0.25 | after Name ending 0 = -0.45 | after Name ending ? = -0.6
after and ending , = -0.23 | after and ending 0 = 0.42 | after and ending ? = 0.18 | after cue ending , = 0.22
after cue ending 0 = 0.33 | after cue ending ? = 1.35 | after of ending , = 0.12 | after of ending 0 = 0.24
after other ending . = 0.2 | after other ending 0 = -0.35 | after paragraph ending . = 0.2
after paragraph ending ? = 1.19 | after quote ending , = 0.96 | after the ending ? = 0.57
after word ending . = -0.75 | after word ending 0 = -0.1 | after word ending ? = 1.65
after — ending 0 = 0.68 | around , Name long = -0.83 | around , and long = -0.54 | around , and short = 0.14
around , cue long = 1.07 | around , of long = 1.41 | around , of short = 0.76 | around , paragraph long = 1.92
around , paragraph short = 0.96 | around , sentence long = -0.11 | around , sentence short = -0.98
around , word long = -0.62 | around : paragraph long = 0.7 | around : paragraph short = -0.28
around : sentence long = 1.62 | around : word long = -0.29 | around C Name , long = 0.71
around C Name , short = -0.29 | around C Name 0 short = -1.27 | around C Name ? long = -0.69
around C and , short = -0.2 | around C and 0 short = 0.21 | around C cue , long = 3.6
around C cue , short = -0.55 | around C cue 0 short = 0.67 | around C cue ? long = 0.96
around C cue ? short = 1.19 | around C of , long = -0.78 | around C of 0 long = -0.36
around C other 0 short = 0.43 | around C paragraph . long = 0.27 | around C paragraph . short = -0.15
around C paragraph ? long = 0.12 | around C paragraph ? short = 2.09 | around C sentence . long = 0.24
around C the , long = 1.79 | around C the , short = -0.34 | around C word , short = -0.42
around C word . long = -0.75 | around C word ? long = 1.43 | around C word ? short = 1.15
around Name Name short = -0.82 | around Name and long = 0.29 | around Name and short = -0.25
around Name of short = 0.25 | around Name paragraph long = 0.61 | around Name paragraph short = -0.76
around Name sentence long = 0.47 | around Name word short = 0.33 | around and Name short = -0.92
around and and long = 1.41 | around and and short = -0.6 | around and cue short = 0.69
around and of long = 0.33 | around and of short = 0.97 | around and paragraph long = 0.41
around and paragraph short = 0.59 | around and sentence long = -0.37 | around and sentence short = 0.45
around and the short = 0.27 | around cue and short = 1.7 | around cue cue short = -0.18
around cue of short = 0.68 | around cue paragraph long = 2.63 | around cue paragraph short = -0.54
around cue sentence long = 2.17 | around cue sentence short = 0.52 | around l Name , long = 2.37
around l Name , short = 1.28 | around l Name 0 short = 0.39 | around l and , long = -0.51
around l and , short = 0.2 | around l and 0 long = 0.6 | around l and 0 short = 0.14
around l cue , long = 2.49 | around l cue , short = 0.57 | around l cue 0 short = -0.23
around l of , short = -0.41 | around l of 0 long = 1.22 | around l of 0 short = 0.33
around l paragraph . long = 0.54 | around l paragraph . short = 0.34 | around l sentence . short = 0.14
around l the , long = 1.51 | around l the 0 short = 1.13 | around l word , long = 1.13
around l word , short = 0.31 | around l word 0 long = 0.51 | around l word 0 short = 0.15
around of Name short = 0.15 | around of and short = 0.52 | around of cue short = 0.2
around of of long = 0.33 | around of of short = 0.22 | around of paragraph long = -0.21
around of paragraph short = 0.42 | around of sentence long = 0.41 | around of sentence short = -0.38
around of the short = 0.24 | around of word short = 0.11 | around other other short = -1.97
around other word short = -1.27 | around paragraph Name long = 0.7 | around paragraph Name short = 0.81
around paragraph cue long = 2.37 | around paragraph cue short = 1.92 | around paragraph of long = 0.37
around paragraph paragraph short = 0.16 | around paragraph the long = 1.86
around paragraph word short = 0.71 | around quote and short = 0.94 | around sentence Name long = 2.4
around sentence Name short = 2.22 | around sentence cue long = 1.32 | around sentence paragraph long = 0.37
around sentence paragraph short = 2.2 | around sentence the long = 1.46 | around sentence word long = 0.13
around sentence word short = 2.5 | around that and long = -0.73 | around that paragraph long = 1.97
around that sentence long = 1.19 | around the Name short = 0.49 | around the and short = -0.42
around the cue short = 0.16 | around the paragraph long = 1.49 | around the paragraph short = 0.84
around the sentence short = 0.89 | around the that short = 0.83 | around the the short = 0.34
around the word short = 0.29 | around word Name long = 1.13 | around word Name short = 0.61
around word and long = 0.4 | around word and short = 1.17 | around word cue short = -0.92
around word of long = 1.55 | around word of short = 0.26 | around word paragraph long = -0.13
around word paragraph short = 0.3 | around word sentence long = 0.44 | around word sentence short = 0.47
around word the short = 0.15 | around word word long = 0.11 | around word word short = 0.35
around — of long = -1.04 | attribute = -2.34 | before , opening C = 0.51 | before , opening l = -0.41
before , own weak = 0.24 | before - opening l = 0.28 | before : opening C = 0.53 | before : own none = 1.65
before : own strong = -0.18 | before : own weak = 1.57 | before Name opening C = -0.63
before Name opening l = 0.86 | before Name own none = 0.56 | before Name own strong = -0.92
before Name own weak = 0.4 | before a noun , long = -0.93 | before a noun : long = -0.88
before a noun Name 1 = 0.67 | before a noun Name 2 = -0.91 | before a noun and 2 = -1.02
before a noun and 5 = -0.72 | before a noun cue 1 = 0.21 | before a noun long = -0.75
before a noun of 1 = 1.15 | before a noun of 2 = -0.28 | before a noun of 3 = 0.64
before a noun other 1 = -1.27 | before a noun paragraph 15 = 2.81 | before a noun paragraph 2 = -1.21
before a noun paragraph 3 = 0.5 | before a noun paragraph 5 = -0.6 | before a noun paragraph 9 = 2.2
before a noun paragraph long = 0.17 | before a noun sentence 15 = 1.17 | before a noun sentence 5 = 0.92
before a noun sentence 9 = 0.86 | before a noun sentence long = 1.76 | before a noun the 1 = -0.23
before a noun the 2 = -0.23 | before a noun the 3 = 0.49 | before a noun word 1 = 0.21
before a noun word 2 = 0.28 | before a noun word 5 = -0.21 | before a noun word 9 = 1.54
before and opening C = 0.36 | before and opening l = 0.11 | before and own none = -0.2
before and own strong = 0.91 | before and own weak = 0.32 | before cue opening C = 0.17
before cue opening l = 0.54 | before cue own none = 0.82 | before cue own strong = -0.28
before cue own weak = 0.4 | before of opening C = -0.44 | before of own none = -0.19
before of own strong = -0.12 | before of own weak = 0.21 | before other opening C = -1.07
before other opening l = -0.95 | before other own none = -1.15 | before other own weak = -0.42
before paragraph opening C = 0.57 | before paragraph own none = 0.27 | before paragraph own strong = 1.11
before paragraph own weak = 0.33 | before quote opening C = -0.46 | before quote own none = -0.33
before sentence opening C = 0.16 | before sentence own none = -0.17 | before sentence own strong = 1.23
before that opening C = 1.53 | before that opening l = 0.26 | before that own none = 1.56
before that own strong = 0.66 | before the opening C = 0.13 | before the opening l = 0.37
before the own none = -0.13 | before the own strong = 0.51 | before the own weak = 0.32
before word opening C = -0.24 | before word opening l = -0.18 | before word own none = 0.22
before word own strong = 0.45 | before word own weak = -0.44 | before — opening C = -1.39
before — own strong = -1.32 | between determiner and noun 1 = -0.23 | between determiner and noun 3 = 0.84
between determiner and noun 5 = -0.86 | between determiner and noun long = 0.43 | bias = -0.32 | cue 2 = 0.61
cue 3 = 0.29 | cue otherL 0 2 = 0.25 | cue otherL 0 3 = 1.22 | cue otherL 1 3 = 1.93 | cue otherL 10 1 = 1.12
cue otherL 10 2 = 0.89 | cue otherL 10 3 = 0.54 | cue otherL 2 3 = 1.85 | cue otherL 20 1 = -0.96
cue otherL 20 2 = -0.97 | cue otherL 20 3 = -0.16 | cue otherL 5 1 = 0.18 | cue otherL 5 2 = 1.71
cue otherL 5 3 = 0.21 | cue otherL apart C = 0.84 | cue otherL far 3 = 0.32 | cue otherL far C = 2.36
cue otherL inverted C = 3.65 | cue otherL participle C = -0.52 | cue otherL relative C = 1.84
cue otherL shared C = 1.77 | cue otherL subject l = -0.49 | cue otherL+ 0 3 = -1.26 | cue otherL+ 1 3 = 1.46
cue otherL+ 10 3 = 1.88 | cue otherL+ 20 1 = 2.3 | cue otherL+ 20 3 = 0.18 | cue otherL+ 5 3 = 1.52
cue otherL+ apart C = 1.07 | cue otherL+ far 1 = 0.27 | cue otherL+ far 3 = -0.17
cue otherL+ shared C = 1.66 | cue otherL+ subject C = -0.62 | cue sameL 0 1 = -1.17 | cue sameL 0 2 = 0.2
cue sameL 1 1 = 0.86 | cue sameL 1 2 = -0.55 | cue sameL 1 3 = -0.26 | cue sameL 10 1 = 0.53
cue sameL 10 2 = 0.68 | cue sameL 10 3 = 0.63 | cue sameL 2 2 = 0.18 | cue sameL 2 3 = 0.22
cue sameL 20 1 = 0.47 | cue sameL 20 2 = 0.91 | cue sameL 20 3 = 0.84 | cue sameL 5 1 = 0.96
cue sameL 5 2 = 0.7 | cue sameL 5 3 = 1.16 | cue sameL according C = -0.18 | cue sameL according l = 1.48
cue sameL apart C = 0.54 | cue sameL apart l = 1.53 | cue sameL colon C = -0.73 | cue sameL far 1 = -0.67
cue sameL far 3 = -0.27 | cue sameL far C = -0.73 | cue sameL far l = 0.12 | cue sameL inverted C = -0.69
cue sameL participle C = 2.06 | cue sameL participle l = 0.93 | cue sameL shared C = 0.34
cue sameL shared l = 1.25 | cue sameL subject C = 0.2 | cue sameL subject l = 0.42 | cue sameL+ 10 1 = 1.83
cue sameL+ 10 3 = 2.02 | cue sameL+ 20 3 = 0.67 | cue sameL+ 5 1 = 1.15 | cue sameL+ 5 2 = 0.25
cue sameL+ apart l = 2.04 | cue sameL+ far 3 = 0.4 | cue sameL+ participle l = 2.41
cue sameL+ subject C = 0.72 | cue sameL+ subject l = 0.85 | cue sameR 0 1 = -0.63 | cue sameR 0 2 = 1.22
cue sameR 0 3 = -0.17 | cue sameR 1 1 = 1.47 | cue sameR 1 2 = 0.44 | cue sameR 1 3 = 1.78
cue sameR 10 1 = 0.28 | cue sameR 10 3 = -0.55 | cue sameR 2 1 = 0.27 | cue sameR 2 2 = -1.14
cue sameR 2 3 = 2.23 | cue sameR 20 1 = -1.55 | cue sameR 20 3 = 0.88 | cue sameR 5 1 = 0.72
cue sameR 5 2 = -1.38 | cue sameR 5 3 = 1.07 | cue sameR according l = 1.69 | cue sameR apart C = 2.25
cue sameR colon C = -0.95 | cue sameR inverted l = 0.24 | cue sameR participle C = 0.36
cue sameR participle l = -0.46 | cue sameR subject l = 0.16 | cue sameR+ subject C = 0.97
cue sameR+ subject l = 1.31 | document 1 = 0.4 | document 2 = 0.58 | document 3 = 0.55 | has a verb = 0.1
has a verb 15 = 0.24 | has a verb 2 = 0.39 | has a verb 3 = -0.47 | has a verb 5 = -0.3 | has a verb 9 = 0.92
has a verb long = 0.35 | left open paragraph = -1 | left open sentence = 1.43 | length 1 = -0.31
length 1 opening C ending , = -1.27 | length 1 opening C ending . = 1.19 | length 1 opening C ending 0 = -0.3
length 1 opening C ending ? = 0.45 | length 1 opening l ending . = -0.15 | length 1 opening l ending 0 = -0.11
length 1 own none = -0.3 | length 1 own weak = -0.19 | length 15 = 0.17 | length 15 opening C ending , = 0.27
length 15 opening C ending . = 0.17 | length 15 opening C ending 0 = 0.12
length 15 opening C ending ? = 0.15 | length 15 opening l ending , = 2.42
length 15 opening l ending . = 0.75 | length 15 own none = 0.38 | length 15 own weak = 0.81
length 2 opening C ending . = 0.34 | length 2 opening C ending 0 = 0.11 | length 2 opening C ending ? = 0.4
length 2 opening l ending . = 0.26 | length 2 opening l ending 0 = -0.4 | length 2 own none = 0.23
length 3 opening C ending , = 0.44 | length 3 opening C ending . = -0.14 | length 3 opening C ending 0 = -0.82
length 3 opening C ending ? = 1.1 | length 3 opening l ending . = 1.76 | length 3 opening l ending 0 = 0.14
length 3 own none = 0.17 | length 3 own strong = 0.42 | length 3 own weak = -0.33 | length 5 = 0.28
length 5 opening C ending , = 0.61 | length 5 opening C ending . = -0.45 | length 5 opening C ending 0 = -0.24
length 5 opening C ending ? = 0.14 | length 5 opening l ending , = 1.05 | length 5 opening l ending . = 0.13
length 5 opening l ending 0 = 0.52 | length 5 own none = -0.15 | length 5 own strong = 0.6
length 5 own weak = 0.28 | length 9 opening C ending 0 = -0.43 | length 9 opening C ending ? = 0.53
length 9 opening l ending , = 1.19 | length 9 opening l ending . = 0.68 | length 9 opening l ending 0 = 0.44
length 9 own weak = 1.04 | length long = 0.18 | length long opening C ending , = 0.51
length long opening C ending 0 = 1.86 | length long opening l ending , = 2.18
length long opening l ending . = 0.31 | length long opening l ending 0 = 1.51 | length long own none = 0.27
length long own weak = 0.73 | link according strength 3 = 1.89 | link apart strength 1 = 0.3
link apart strength 2 = 2.19 | link apart strength 3 = 0.67 | link by strength 1 = -0.35
link colon strength 2 = -1.27 | link far strength 1 = -0.56 | link far strength 2 = -0.84
link far strength 3 = 0.3 | link inverted strength 1 = -0.29 | link inverted strength 2 = 2.01
link inverted strength 3 = 0.66 | link none strength 0 = -0.25 | link participle strength 1 = 0.43
link participle strength 2 = 0.2 | link participle strength 3 = 0.62 | link relative strength 1 = -0.43
link relative strength 3 = 1.62 | link shared strength 1 = 0.65 | link shared strength 2 = 0.11
link subject strength 2 = -0.21 | link subject strength 3 = 0.46 | naming 1 = 0.81 | naming 2 = 0.83
naming 3 = 1.48 | one small word = -0.22 | owner before = -0.31 | people 1 = 0.34 | people 2 = 0.1
people 3 = 0.27 | relation far own none = 0.54 | relation far own strong = 0.92
relation first own none = -1.7 | relation first own strong = -0.81 | relation first own weak = -0.33
relation next opening adjoining own none = 1.28 | relation next opening adjoining own strong = 2.79
relation next opening adjoining own weak = 1.2 | relation next opening own strong = 0.6
relation next own none = -0.25 | relation next own strong = 0.6 | relation next own weak = 0.58
relation paragraph own none = 0.13 | relation sentence own none = -0.26 | relation sentence own strong = 0.24
relation sentence own weak = -0.24 | relation split own none = 1.2 | relation split own strong = -0.44
said again in the article = -0.36 | speaker high own none = 0.74 | speaker high own strong = -0.21
speaker high own weak = 0.39 | speaker low own none = -0.26 | speaker low own strong = 0.13
speaker middle own none = -0.14 | speaker middle own strong = 0.14 | speaker middle own weak = 0.13
speaker none own none = -2.05 | speaker none own weak = -0.12 | speaks of itself = 0.27
speaks of itself 15 = 0.51 | speaks of itself 2 = 1.81 | speaks of itself 3 = 0.26 | speaks of itself 5 = 0.45
speaks of itself 9 = 0.3 | speaks of itself long = 0.12 | speech noun 2 = 0.82 | speech noun 3 = 0.37
term 1 = -0.65 | term 2 = -0.32 | term 3 = -1.18 | then a plain word = 0.13 | then cue = 0.22
then people = 0.78 | then work = -0.86 | title after determiner = -0.19 | title after owner = -0.33
title after preposition = -0.45 | title after work = 0.68 | title case = -0.75 | title case 15 = -1.76
title case 2 = 0.18 | title case 3 = -0.17 | title case 5 = 0.12 | title case 9 = -1.27
title case own strong = -0.56 | title case own weak = -0.18 | title right after work = -0.12 | token = 0.45
whole paragraph own none far = 0.17 | whole paragraph own none next = 0.33 | work 1 = -1.22 | work 2 = -0.99
work 3 = -0.91
`
