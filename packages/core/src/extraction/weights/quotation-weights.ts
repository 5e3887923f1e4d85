/** The quotation ranker: each feature with its weight, written by packages/cli/src/extract/fit.ts, never by hand. */
export const quotationWeights = `
after Name ending , = 0.25 | after Name ending 0 = -0.44 | after Name ending ? = -0.6
after and ending , = -0.23 | after and ending 0 = 0.41 | after and ending ? = 0.11 | after cue ending , = 0.23
after cue ending 0 = 0.34 | after cue ending ? = 1.34 | after of ending , = 0.13 | after of ending 0 = 0.24
after other ending . = 0.21 | after other ending 0 = -0.34 | after paragraph ending . = 0.2
after paragraph ending ? = 1.17 | after quote ending , = 0.94 | after the ending ? = 0.56
after word ending . = -0.75 | after word ending 0 = -0.11 | after word ending ? = 1.65
after — ending 0 = 0.67 | around , Name long = -0.83 | around , and long = -0.53 | around , and short = 0.19
around , cue long = 1.07 | around , of long = 1.45 | around , of short = 0.79 | around , paragraph long = 1.93
around , paragraph short = 0.98 | around , sentence long = -0.11 | around , sentence short = -0.97
around , word long = -0.62 | around : paragraph long = 0.71 | around : paragraph short = -0.26
around : sentence long = 1.63 | around : word long = -0.27 | around C Name , long = 0.72
around C Name , short = -0.28 | around C Name 0 short = -1.26 | around C Name ? long = -0.69
around C and , short = -0.19 | around C and 0 short = 0.21 | around C cue , long = 3.59
around C cue , short = -0.54 | around C cue 0 short = 0.69 | around C cue ? long = 0.96
around C cue ? short = 1.19 | around C of , long = -0.77 | around C of 0 long = -0.29
around C other 0 short = 0.42 | around C paragraph . long = 0.27 | around C paragraph . short = -0.16
around C paragraph ? short = 2.1 | around C sentence . long = 0.24 | around C the , long = 1.81
around C the , short = -0.36 | around C word , long = 0.1 | around C word , short = -0.42
around C word . long = -0.75 | around C word ? long = 1.45 | around C word ? short = 1.16
around Name Name short = -0.84 | around Name and long = 0.24 | around Name and short = -0.27
around Name of short = 0.25 | around Name paragraph long = 0.63 | around Name paragraph short = -0.76
around Name sentence long = 0.48 | around Name word short = 0.3 | around and Name short = -0.91
around and and long = 1.45 | around and and short = -0.61 | around and cue short = 0.67
around and of long = 0.32 | around and of short = 0.96 | around and paragraph long = 0.4
around and paragraph short = 0.67 | around and sentence long = -0.36 | around and sentence short = 0.42
around and the short = 0.27 | around cue and short = 1.7 | around cue cue short = -0.18
around cue of short = 0.7 | around cue paragraph long = 2.62 | around cue paragraph short = -0.55
around cue sentence long = 2.14 | around cue sentence short = 0.59 | around l Name , long = 2.29
around l Name , short = 1.25 | around l Name 0 short = 0.38 | around l and , long = -0.54
around l and , short = 0.19 | around l and 0 long = 0.6 | around l and 0 short = 0.13
around l cue , long = 2.5 | around l cue , short = 0.55 | around l cue 0 short = -0.23
around l of , short = -0.43 | around l of 0 long = 1.2 | around l of 0 short = 0.33
around l paragraph . long = 0.54 | around l paragraph . short = 0.37 | around l sentence . short = 0.14
around l the , long = 1.47 | around l the 0 short = 1.11 | around l word , long = 1.1
around l word , short = 0.34 | around l word 0 long = 0.54 | around l word 0 short = 0.15
around of Name short = 0.13 | around of and short = 0.54 | around of cue short = 0.13
around of of long = 0.41 | around of of short = 0.24 | around of paragraph long = -0.22
around of paragraph short = 0.42 | around of sentence long = 0.41 | around of sentence short = -0.36
around of the short = 0.24 | around other other short = -2.02 | around other word short = -1.26
around paragraph Name long = 0.71 | around paragraph Name short = 0.82 | around paragraph cue long = 2.35
around paragraph cue short = 1.96 | around paragraph of long = 0.36 | around paragraph paragraph long = 0.1
around paragraph the long = 1.84 | around paragraph word short = 0.73 | around quote and short = 0.95
around sentence Name long = 2.41 | around sentence Name short = 2.22 | around sentence cue long = 1.31
around sentence paragraph long = 0.34 | around sentence paragraph short = 2.19
around sentence the long = 1.45 | around sentence word long = 0.13 | around sentence word short = 2.55
around that and long = -0.73 | around that paragraph long = 1.94 | around that sentence long = 1.24
around the Name short = 0.5 | around the and short = -0.42 | around the cue short = 0.19
around the paragraph long = 1.49 | around the paragraph short = 0.84 | around the sentence short = 0.89
around the that short = 0.83 | around the the short = 0.35 | around the word short = 0.31
around word Name long = 1.09 | around word Name short = 0.6 | around word and long = 0.43
around word and short = 1.18 | around word cue short = -0.92 | around word of long = 1.56
around word of short = 0.25 | around word paragraph long = -0.14 | around word paragraph short = 0.28
around word sentence long = 0.4 | around word sentence short = 0.45 | around word the short = 0.19
around word word long = 0.11 | around word word short = 0.37 | around — of long = -1.03 | attribute = -2.36
before , opening C = 0.51 | before , opening l = -0.4 | before , own weak = 0.25 | before - opening l = 0.18
before : opening C = 0.52 | before : own none = 1.66 | before : own strong = -0.18 | before : own weak = 1.57
before Name opening C = -0.62 | before Name opening l = 0.81 | before Name own none = 0.57
before Name own strong = -0.94 | before Name own weak = 0.37 | before a noun , long = -0.92
before a noun : long = -0.88 | before a noun Name 1 = 0.69 | before a noun Name 2 = -0.91
before a noun and 2 = -1.06 | before a noun and 5 = -0.7 | before a noun cue 1 = 0.19
before a noun long = -0.75 | before a noun of 1 = 1.16 | before a noun of 2 = -0.28
before a noun of 3 = 0.64 | before a noun other 1 = -1.26 | before a noun paragraph 15 = 2.81
before a noun paragraph 2 = -1.2 | before a noun paragraph 3 = 0.47 | before a noun paragraph 5 = -0.58
before a noun paragraph 9 = 2.21 | before a noun paragraph long = 0.18 | before a noun sentence 15 = 1.18
before a noun sentence 5 = 0.91 | before a noun sentence 9 = 0.88 | before a noun sentence long = 1.77
before a noun the 1 = -0.26 | before a noun the 2 = -0.23 | before a noun the 3 = 0.5
before a noun word 1 = 0.28 | before a noun word 2 = 0.27 | before a noun word 5 = -0.2
before a noun word 9 = 1.53 | before and opening C = 0.35 | before and opening l = 0.13
before and own none = -0.17 | before and own strong = 0.89 | before and own weak = 0.32
before cue opening C = 0.18 | before cue opening l = 0.53 | before cue own none = 0.79
before cue own strong = -0.3 | before cue own weak = 0.41 | before of opening C = -0.43
before of own none = -0.18 | before of own strong = -0.13 | before of own weak = 0.2
before other opening C = -1.06 | before other opening l = -0.95 | before other own none = -1.14
before other own weak = -0.45 | before paragraph opening C = 0.55 | before paragraph own none = 0.25
before paragraph own strong = 1.12 | before paragraph own weak = 0.33 | before quote opening C = -0.47
before quote own none = -0.32 | before sentence opening C = 0.14 | before sentence own none = -0.19
before sentence own strong = 1.25 | before that opening C = 1.55 | before that opening l = 0.26
before that own none = 1.56 | before that own strong = 0.68 | before the opening C = 0.15
before the opening l = 0.36 | before the own none = -0.1 | before the own strong = 0.51
before the own weak = 0.3 | before word opening C = -0.24 | before word opening l = -0.16
before word own none = 0.23 | before word own strong = 0.44 | before word own weak = -0.44
before — opening C = -1.37 | before — own strong = -1.32 | between determiner and noun 1 = -0.19
between determiner and noun 3 = 0.84 | between determiner and noun 5 = -0.88
between determiner and noun long = 0.43 | bias = -0.33 | cue 2 = 0.62 | cue 3 = 0.29 | cue otherL 0 2 = 0.16
cue otherL 0 3 = 1.2 | cue otherL 1 3 = 1.92 | cue otherL 10 1 = 1.07 | cue otherL 10 2 = 0.83
cue otherL 10 3 = 0.52 | cue otherL 2 3 = 1.82 | cue otherL 20 1 = -1 | cue otherL 20 2 = -0.99
cue otherL 20 3 = -0.18 | cue otherL 5 1 = 0.18 | cue otherL 5 2 = 1.7 | cue otherL 5 3 = 0.2
cue otherL apart C = 0.89 | cue otherL far 3 = 0.31 | cue otherL far C = 2.4 | cue otherL inverted C = 3.7
cue otherL participle C = -0.48 | cue otherL relative C = 1.86 | cue otherL shared C = 1.85
cue otherL subject l = -0.49 | cue otherL+ 0 3 = -1.11 | cue otherL+ 1 3 = 1.47 | cue otherL+ 10 3 = 1.92
cue otherL+ 20 1 = 2.25 | cue otherL+ 20 3 = 0.33 | cue otherL+ 5 3 = 1.45 | cue otherL+ apart C = 0.93
cue otherL+ far 1 = -0.47 | cue otherL+ far 3 = -0.22 | cue otherL+ shared C = 0.11
cue otherL+ subject C = -0.22 | cue sameL 0 1 = -1.18 | cue sameL 0 2 = 0.17 | cue sameL 1 1 = 0.89
cue sameL 1 2 = -0.53 | cue sameL 1 3 = -0.31 | cue sameL 10 1 = 0.53 | cue sameL 10 2 = 0.66
cue sameL 10 3 = 0.66 | cue sameL 2 1 = -0.11 | cue sameL 2 2 = 0.15 | cue sameL 2 3 = 0.22
cue sameL 20 1 = 0.48 | cue sameL 20 2 = 0.9 | cue sameL 20 3 = 0.85 | cue sameL 5 1 = 0.94
cue sameL 5 2 = 0.63 | cue sameL 5 3 = 1.16 | cue sameL according C = -0.19 | cue sameL according l = 1.46
cue sameL apart C = 0.53 | cue sameL apart l = 1.53 | cue sameL colon C = -0.74 | cue sameL far 1 = -0.68
cue sameL far 3 = -0.27 | cue sameL far C = -0.77 | cue sameL far l = 0.12 | cue sameL inverted C = -0.68
cue sameL inverted l = -0.11 | cue sameL participle C = 2.06 | cue sameL participle l = 0.91
cue sameL shared C = 0.36 | cue sameL shared l = 1.31 | cue sameL subject C = 0.15
cue sameL subject l = 0.38 | cue sameL+ 10 1 = 1.82 | cue sameL+ 10 3 = 2.05 | cue sameL+ 20 3 = 0.67
cue sameL+ 5 1 = 1.17 | cue sameL+ apart l = 2.05 | cue sameL+ far 3 = 0.42 | cue sameL+ participle l = 2.36
cue sameL+ subject C = 0.69 | cue sameL+ subject l = 0.74 | cue sameR 0 1 = -0.61 | cue sameR 0 2 = 1.23
cue sameR 0 3 = -0.16 | cue sameR 1 1 = 1.46 | cue sameR 1 2 = 0.4 | cue sameR 1 3 = 1.77
cue sameR 10 1 = 0.27 | cue sameR 10 3 = -0.61 | cue sameR 2 1 = 0.55 | cue sameR 2 2 = -1.21
cue sameR 2 3 = 2.23 | cue sameR 20 1 = -1.24 | cue sameR 20 3 = 0.87 | cue sameR 5 1 = 1.24
cue sameR 5 2 = -1.47 | cue sameR 5 3 = 1.05 | cue sameR according l = 1.7 | cue sameR apart C = 2.24
cue sameR colon C = -0.96 | cue sameR inverted l = 0.24 | cue sameR participle C = 0.27
cue sameR participle l = -0.44 | cue sameR shared l = 0.2 | cue sameR subject l = 0.4
cue sameR+ subject C = 0.98 | cue sameR+ subject l = 1.29 | document 1 = 0.39 | document 2 = 0.6
document 3 = 0.55 | has a verb 15 = 0.24 | has a verb 2 = 0.39 | has a verb 3 = -0.47 | has a verb 5 = -0.32
has a verb 9 = 0.93 | has a verb long = 0.35 | left open paragraph = -1.07 | left open sentence = 1.43
length 1 = -0.32 | length 1 opening C ending , = -1.26 | length 1 opening C ending . = 1.17
length 1 opening C ending 0 = -0.31 | length 1 opening C ending ? = 0.45 | length 1 opening l ending . = -0.14
length 1 opening l ending 0 = -0.11 | length 1 own none = -0.29 | length 1 own weak = -0.2 | length 15 = 0.17
length 15 opening C ending , = 0.25 | length 15 opening C ending . = 0.16
length 15 opening C ending 0 = 0.13 | length 15 opening C ending ? = 0.16 | length 15 opening l ending , = 2.4
length 15 opening l ending . = 0.73 | length 15 own none = 0.37 | length 15 own weak = 0.81
length 2 opening C ending . = 0.37 | length 2 opening C ending 0 = 0.1 | length 2 opening C ending ? = 0.4
length 2 opening l ending . = 0.24 | length 2 opening l ending 0 = -0.4 | length 2 own none = 0.24
length 3 opening C ending , = 0.45 | length 3 opening C ending . = -0.13 | length 3 opening C ending 0 = -0.84
length 3 opening C ending ? = 1.03 | length 3 opening l ending . = 1.76 | length 3 opening l ending 0 = 0.13
length 3 own none = 0.18 | length 3 own strong = 0.42 | length 3 own weak = -0.34 | length 5 = 0.28
length 5 opening C ending , = 0.61 | length 5 opening C ending . = -0.49 | length 5 opening C ending 0 = -0.23
length 5 opening C ending ? = 0.13 | length 5 opening l ending , = 1.07 | length 5 opening l ending . = 0.16
length 5 opening l ending 0 = 0.51 | length 5 own none = -0.13 | length 5 own strong = 0.59
length 5 own weak = 0.28 | length 9 opening C ending 0 = -0.37 | length 9 opening C ending ? = 0.54
length 9 opening l ending , = 1.14 | length 9 opening l ending . = 0.69 | length 9 opening l ending 0 = 0.4
length 9 own none = 0.1 | length 9 own weak = 1.04 | length long = 0.18
length long opening C ending , = 0.54 | length long opening C ending 0 = 1.88
length long opening C ending ? = -0.1 | length long opening l ending , = 2.2
length long opening l ending . = 0.33 | length long opening l ending 0 = 1.52 | length long own none = 0.27
length long own weak = 0.74 | link according strength 3 = 1.87 | link apart strength 1 = 0.3
link apart strength 2 = 2.17 | link apart strength 3 = 0.65 | link by strength 1 = -0.37
link colon strength 2 = -1.28 | link far strength 1 = -0.58 | link far strength 2 = -0.83
link far strength 3 = 0.3 | link inverted strength 1 = -0.22 | link inverted strength 2 = 2.06
link inverted strength 3 = 0.64 | link none strength 0 = -0.26 | link participle strength 1 = 0.44
link participle strength 2 = 0.23 | link participle strength 3 = 0.63 | link relative strength 1 = -0.38
link relative strength 3 = 1.6 | link shared strength 2 = 0.1 | link subject strength 2 = -0.12
link subject strength 3 = 0.47 | naming 1 = 0.82 | naming 2 = 0.82 | naming 3 = 1.47 | one small word = -0.22
owner before = -0.3 | people 1 = 0.35 | people 3 = 0.27 | relation far own none = 0.56
relation far own strong = 0.91 | relation first own none = -1.66 | relation first own strong = -0.81
relation first own weak = -0.36 | relation next opening adjoining own none = 1.19
relation next opening adjoining own strong = 2.82 | relation next opening adjoining own weak = 1.23
relation next opening own strong = 0.58 | relation next own none = -0.23 | relation next own strong = 0.59
relation next own weak = 0.58 | relation paragraph own none = 0.14 | relation sentence own none = -0.24
relation sentence own strong = 0.22 | relation sentence own weak = -0.22 | relation split own none = 1.18
relation split own strong = -0.44 | said again in the article = -0.36 | speaker high own none = 0.73
speaker high own strong = -0.17 | speaker high own weak = 0.41 | speaker low own none = -0.29
speaker middle own none = -0.2 | speaker middle own strong = 0.27 | speaker middle own weak = 0.15
speaker none own none = -1.83 | speaker none own weak = -0.35 | speaks of itself = 0.28
speaks of itself 15 = 0.52 | speaks of itself 2 = 1.82 | speaks of itself 3 = 0.26 | speaks of itself 5 = 0.47
speaks of itself 9 = 0.28 | speaks of itself long = 0.11 | speech noun 2 = 0.83 | speech noun 3 = 0.39
term 1 = -0.64 | term 2 = -0.37 | term 3 = -1.19 | then a plain word = 0.14 | then cue = 0.22
then people = 0.77 | then work = -0.86 | title after determiner = -0.19 | title after owner = -0.35
title after preposition = -0.44 | title after work = 0.66 | title case = -0.76 | title case 15 = -1.78
title case 2 = 0.19 | title case 3 = -0.17 | title case 5 = 0.14 | title case 9 = -1.26
title case own strong = -0.54 | title case own weak = -0.18 | title right after work = -0.1 | token = 0.43
whole paragraph own none far = 0.14 | whole paragraph own none next = 0.31 | work 1 = -1.2 | work 2 = -1
work 3 = -0.95
`
