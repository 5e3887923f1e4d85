/** The quotation ranker: each feature with its weight, written by packages/cli/src/extract/fit.ts, never by hand. */
export const quotationWeights = `
after Name ending , = 0.21 | after Name ending 0 = -0.43 | after Name ending ? = -0.59
after and ending , = -0.27 | after and ending 0 = 0.44 | after cue ending , = 0.23 | after cue ending 0 = 0.34
after cue ending ? = 1.37 | after of ending , = 0.19 | after of ending 0 = 0.24 | after other ending . = 0.21
after other ending 0 = -0.35 | after paragraph ending . = 0.2 | after paragraph ending ? = 1.21
after quote ending , = 0.9 | after the ending ? = 0.59 | after word ending . = -0.85
after word ending 0 = -0.11 | after word ending ? = 1.63 | after — ending 0 = 0.7 | around , Name long = -0.82
around , and long = -0.53 | around , and short = 0.2 | around , cue long = 1.1 | around , of long = 1.46
around , of short = 0.82 | around , paragraph long = 1.93 | around , paragraph short = 0.97
around , sentence long = -0.11 | around , sentence short = -0.95 | around , word long = -0.54
around : paragraph long = 0.7 | around : paragraph short = -0.34 | around : sentence long = 1.6
around : word long = -0.25 | around C Name , long = 0.62 | around C Name , short = -0.36
around C Name 0 short = -1.22 | around C Name ? long = -0.67 | around C and , short = -0.23
around C and 0 short = 0.22 | around C cue , long = 3.58 | around C cue , short = -0.54
around C cue 0 short = 0.67 | around C cue ? long = 0.96 | around C cue ? short = 1.19
around C of , long = -0.74 | around C of 0 long = -0.33 | around C other 0 short = 0.4
around C paragraph . long = 0.28 | around C paragraph . short = -0.14 | around C paragraph ? long = 0.15
around C paragraph ? short = 2.16 | around C sentence . long = 0.31 | around C the , long = 1.77
around C the , short = -0.32 | around C word , long = 0.1 | around C word , short = -0.49
around C word . long = -0.85 | around C word ? long = 1.37 | around C word ? short = 1.15
around Name Name short = -0.9 | around Name and long = 0.37 | around Name and short = -0.33
around Name of short = 0.29 | around Name paragraph long = 0.67 | around Name paragraph short = -0.75
around Name sentence long = 0.45 | around Name word short = 0.35 | around and Name short = -0.95
around and and long = 1.18 | around and and short = -0.67 | around and cue short = 0.65
around and of long = 0.31 | around and of short = 0.91 | around and paragraph long = 0.33
around and paragraph short = 0.68 | around and sentence long = -0.45 | around and sentence short = 0.41
around and the short = 0.26 | around and word long = -0.15 | around cue and short = 1.73
around cue cue short = -0.26 | around cue of short = 0.65 | around cue paragraph long = 2.62
around cue paragraph short = -0.52 | around cue sentence long = 2.13 | around cue sentence short = 0.54
around cue word short = -0.13 | around l - 0 short = 0.11 | around l Name , long = 1.95
around l Name , short = 1.3 | around l Name 0 short = 0.4 | around l and , long = -0.44
around l and , short = 0.19 | around l and 0 long = 0.6 | around l and 0 short = 0.15
around l cue , long = 2.45 | around l cue , short = 0.59 | around l cue 0 short = -0.21
around l of , short = -0.47 | around l of 0 long = 1.22 | around l of 0 short = 0.33
around l paragraph . long = 0.52 | around l paragraph . short = 0.35 | around l sentence . short = 0.12
around l the , long = 1.53 | around l the 0 short = 1.03 | around l word , long = 1.18
around l word , short = 0.38 | around l word 0 long = 0.42 | around l word 0 short = 0.13
around of Name short = 0.16 | around of and short = 0.5 | around of cue short = 0.2 | around of of long = 0.52
around of of short = 0.28 | around of paragraph long = -0.27 | around of paragraph short = 0.46
around of sentence long = 0.37 | around of sentence short = -0.34 | around of the short = 0.27
around of word short = 0.12 | around other other short = -2.17 | around other word short = -1.36
around paragraph Name long = 0.61 | around paragraph Name short = 0.78 | around paragraph cue long = 2.33
around paragraph cue short = 1.99 | around paragraph of long = 0.28 | around paragraph the long = 1.77
around paragraph the short = -0.11 | around paragraph word long = 0.11 | around paragraph word short = 0.87
around quote and short = 0.91 | around sentence Name long = 2.17 | around sentence Name short = 2.23
around sentence cue long = 1.35 | around sentence paragraph long = 0.35
around sentence paragraph short = 2.26 | around sentence sentence long = -0.13
around sentence the long = 1.47 | around sentence word long = 0.13 | around sentence word short = 2.57
around that and long = -0.72 | around that paragraph long = 1.94 | around that sentence long = 1.18
around the Name short = 0.55 | around the and short = -0.42 | around the cue short = 0.22
around the paragraph long = 1.52 | around the paragraph short = 0.85 | around the sentence short = 0.86
around the that short = 0.6 | around the the short = 0.35 | around the word short = 0.27
around word Name long = 1.13 | around word Name short = 0.58 | around word and long = 0.21
around word and short = 1.26 | around word cue short = -0.93 | around word of long = 1.64
around word of short = 0.24 | around word paragraph long = -0.11 | around word paragraph short = 0.29
around word sentence long = 0.46 | around word sentence short = 0.43 | around word the short = 0.26
around word word short = 0.32 | around — of long = -1.06 | attribute = -2.5 | before , opening C = 0.52
before , opening l = -0.4 | before , own weak = 0.28 | before - opening l = 0.21 | before : opening C = 0.56
before : own none = 1.6 | before : own strong = -0.14 | before : own weak = 1.63
before Name opening C = -0.66 | before Name opening l = 0.84 | before Name own none = 0.56
before Name own strong = -0.88 | before Name own weak = 0.23 | before a noun , long = -0.93
before a noun : long = -0.92 | before a noun Name 1 = 0.64 | before a noun Name 2 = -0.89
before a noun and 2 = -0.97 | before a noun and 5 = -0.76 | before a noun cue 1 = 0.13
before a noun long = -0.66 | before a noun of 1 = 1.15 | before a noun of 2 = -0.28 | before a noun of 3 = 0.6
before a noun other 1 = -1.36 | before a noun paragraph 15 = 2.69 | before a noun paragraph 2 = -1.2
before a noun paragraph 3 = 0.52 | before a noun paragraph 5 = -0.42 | before a noun paragraph 9 = 2.14
before a noun paragraph long = 0.13 | before a noun sentence 15 = 1.12 | before a noun sentence 5 = 0.98
before a noun sentence 9 = 0.83 | before a noun sentence long = 1.61 | before a noun the 1 = -0.28
before a noun the 2 = -0.25 | before a noun the 3 = 0.51 | before a noun word 1 = 0.27
before a noun word 2 = 0.26 | before a noun word 5 = -0.2 | before a noun word 9 = 1.56
before and opening C = 0.26 | before and opening l = 0.13 | before and own none = -0.18
before and own strong = 1.05 | before and own weak = 0.33 | before cue opening C = 0.19
before cue opening l = 0.54 | before cue own none = 0.84 | before cue own strong = -0.25
before cue own weak = 0.37 | before of opening C = -0.44 | before of own none = -0.17
before of own weak = 0.1 | before other opening C = -0.74 | before other opening l = -0.99
before other own none = -0.82 | before other own weak = -0.49 | before paragraph opening C = 0.51
before paragraph own none = 0.24 | before paragraph own strong = 1.3 | before paragraph own weak = 0.29
before quote opening C = -0.37 | before quote own none = -0.24 | before sentence opening C = 0.1
before sentence own none = -0.22 | before sentence own strong = 1.31 | before sentence own weak = 1.84
before that opening C = 1.55 | before that opening l = 0.26 | before that own none = 1.55
before that own strong = 0.69 | before the opening C = 0.15 | before the opening l = 0.33
before the own none = -0.14 | before the own strong = 0.46 | before the own weak = 0.33
before word opening C = -0.25 | before word opening l = -0.18 | before word own none = 0.22
before word own strong = 0.41 | before word own weak = -0.41 | before — opening C = -1.41
before — own strong = -1.34 | between determiner and noun 1 = -0.2 | between determiner and noun 3 = 0.87
between determiner and noun 5 = -0.83 | between determiner and noun long = 0.41 | bias = -0.33 | cue 2 = 0.61
cue 3 = 0.27 | cue otherL 0 2 = 2.2 | cue otherL 0 3 = 1.25 | cue otherL 1 3 = 1.92 | cue otherL 10 1 = 1.03
cue otherL 10 2 = 0.83 | cue otherL 10 3 = 0.34 | cue otherL 2 3 = 1.75 | cue otherL 20 1 = -1.03
cue otherL 20 2 = -0.99 | cue otherL 5 1 = 0.16 | cue otherL 5 2 = 1.72 | cue otherL 5 3 = 0.2
cue otherL apart C = 0.82 | cue otherL far 3 = 0.27 | cue otherL far C = 2.41 | cue otherL inverted C = 3.71
cue otherL participle C = -0.53 | cue otherL relative C = 1.91 | cue otherL shared C = 1.85
cue otherL subject l = -0.26 | cue otherL+ 0 3 = -1.11 | cue otherL+ 1 3 = 1.41 | cue otherL+ 10 3 = 1.48
cue otherL+ 20 1 = 2.08 | cue otherL+ 20 3 = 0.27 | cue otherL+ 5 3 = 1.51 | cue otherL+ apart C = 0.93
cue otherL+ far 1 = -0.68 | cue otherL+ far 3 = -0.36 | cue otherL+ inverted C = 0.3
cue otherL+ shared C = 0.24 | cue sameL 0 1 = -1.04 | cue sameL 0 2 = 0.13 | cue sameL 1 1 = 0.88
cue sameL 1 2 = -0.66 | cue sameL 1 3 = -0.33 | cue sameL 10 1 = 0.53 | cue sameL 10 2 = 0.65
cue sameL 10 3 = 0.69 | cue sameL 2 2 = 0.19 | cue sameL 2 3 = 0.22 | cue sameL 20 1 = 0.48
cue sameL 20 2 = 0.79 | cue sameL 20 3 = 0.87 | cue sameL 5 1 = 0.89 | cue sameL 5 2 = 0.57
cue sameL 5 3 = 1.18 | cue sameL according l = 1.54 | cue sameL apart C = 0.48 | cue sameL apart l = 1.47
cue sameL colon C = -0.76 | cue sameL far 1 = -0.71 | cue sameL far 3 = -0.25 | cue sameL far C = -0.77
cue sameL far l = 0.37 | cue sameL inverted C = -0.86 | cue sameL inverted l = -0.12
cue sameL participle C = 2 | cue sameL participle l = 0.83 | cue sameL shared C = 0.42
cue sameL shared l = 1.28 | cue sameL subject C = 0.15 | cue sameL subject l = 0.38 | cue sameL+ 10 1 = 1.84
cue sameL+ 10 3 = 2.13 | cue sameL+ 20 3 = 0.67 | cue sameL+ 5 1 = 1.08 | cue sameL+ apart l = 2.01
cue sameL+ far 3 = 0.37 | cue sameL+ participle l = 2.32 | cue sameL+ subject C = 0.72
cue sameL+ subject l = 0.67 | cue sameR 0 1 = -0.7 | cue sameR 0 2 = 1.18 | cue sameR 0 3 = -0.39
cue sameR 1 1 = 1.34 | cue sameR 1 3 = 1.75 | cue sameR 10 1 = 0.32 | cue sameR 10 3 = -0.3
cue sameR 2 1 = 0.42 | cue sameR 2 2 = -1.22 | cue sameR 2 3 = 2.16 | cue sameR 20 1 = -1.5
cue sameR 20 3 = 0.74 | cue sameR 5 1 = 0.7 | cue sameR 5 2 = -1.65 | cue sameR 5 3 = 1.02
cue sameR according l = 1.88 | cue sameR apart C = 2.09 | cue sameR colon C = -0.89
cue sameR inverted l = 0.35 | cue sameR participle C = 0.39 | cue sameR participle l = -0.52
cue sameR shared l = 0.24 | cue sameR subject l = 0.1 | cue sameR+ subject C = 0.76
cue sameR+ subject l = 1.4 | document 1 = 0.37 | document 2 = 0.57 | document 3 = 0.5 | has a verb 15 = 0.22
has a verb 2 = 0.43 | has a verb 3 = -0.5 | has a verb 5 = -0.29 | has a verb 9 = 0.88
has a verb long = 0.38 | left open paragraph = -1.04 | left open sentence = 1.45 | length 1 = -0.33
length 1 opening C ending , = -1.38 | length 1 opening C ending . = 1.14 | length 1 opening C ending 0 = -0.36
length 1 opening C ending ? = 0.44 | length 1 opening l ending . = -0.14 | length 1 own none = -0.3
length 1 own strong = 0.14 | length 1 own weak = -0.21 | length 15 = 0.18
length 15 opening C ending , = 0.23 | length 15 opening C ending . = 0.11
length 15 opening C ending ? = 0.27 | length 15 opening l ending , = 2.38
length 15 opening l ending . = 0.77 | length 15 own none = 0.45 | length 15 own weak = 0.6
length 2 opening C ending , = 0.1 | length 2 opening C ending . = 0.38 | length 2 opening C ending 0 = 0.14
length 2 opening C ending ? = 0.47 | length 2 opening l ending . = 0.2 | length 2 opening l ending 0 = -0.43
length 2 own none = 0.23 | length 2 own strong = -0.27 | length 3 opening C ending , = 0.43
length 3 opening C ending . = -0.16 | length 3 opening C ending 0 = -0.78 | length 3 opening C ending ? = 0.92
length 3 opening l ending , = 0.13 | length 3 opening l ending . = 1.73 | length 3 opening l ending 0 = 0.15
length 3 own none = 0.18 | length 3 own strong = 0.38 | length 3 own weak = -0.31 | length 5 = 0.27
length 5 opening C ending , = 0.69 | length 5 opening C ending . = -0.49 | length 5 opening C ending 0 = -0.22
length 5 opening l ending , = 1.01 | length 5 opening l ending . = 0.16 | length 5 opening l ending 0 = 0.51
length 5 own none = -0.14 | length 5 own strong = 0.65 | length 5 own weak = 0.23
length 9 opening C ending . = 0.11 | length 9 opening C ending 0 = -0.43 | length 9 opening C ending ? = 0.53
length 9 opening l ending , = 1.22 | length 9 opening l ending . = 0.66 | length 9 opening l ending 0 = 0.4
length 9 own none = 0.15 | length 9 own weak = 0.89 | length long = 0.2
length long opening C ending , = 0.45 | length long opening C ending 0 = 1.77
length long opening C ending ? = -0.14 | length long opening l ending , = 2.23
length long opening l ending . = 0.31 | length long opening l ending 0 = 1.5 | length long own none = 0.28
length long own weak = 0.79 | link according strength 3 = 1.13 | link addressee strength 3 = 0.34
link apart strength 1 = 0.35 | link apart strength 2 = 2.19 | link apart strength 3 = 0.77
link by strength 1 = -0.4 | link colon strength 2 = -1.28 | link far strength 1 = -0.62
link far strength 2 = -0.81 | link far strength 3 = 0.47 | link inverted strength 1 = -0.46
link inverted strength 2 = 1.99 | link inverted strength 3 = 0.65 | link none strength 0 = -0.29
link participle strength 1 = 0.47 | link participle strength 2 = 0.33 | link participle strength 3 = 0.65
link relative strength 1 = -0.43 | link relative strength 3 = 1.64 | link shared strength 1 = 0.14
link shared strength 2 = 0.12 | link subject strength 2 = -0.11 | link subject strength 3 = 0.41
naming 1 = 0.78 | naming 2 = 0.89 | naming 3 = 1.42 | one small word = -0.2 | owner before = -0.29
people 1 = 0.28 | people 3 = 0.28 | relation far own none = 0.55 | relation far own strong = 0.99
relation far own weak = 0.12 | relation first own none = -1.65 | relation first own strong = -0.83
relation first own weak = -0.35 | relation next opening adjoining own none = 1.15
relation next opening adjoining own strong = 2.73 | relation next opening adjoining own weak = 1.36
relation next opening own strong = 0.58 | relation next opening own weak = 1.4
relation next own none = -0.23 | relation next own strong = 0.56 | relation next own weak = 0.66
relation paragraph own none = 0.1 | relation paragraph own strong = 0.19 | relation sentence own none = -0.15
relation sentence own strong = 0.13 | relation split own none = 1.11 | relation split own strong = -0.42
said again in the article = -0.37 | speaker high own none = 0.72 | speaker high own weak = 0.43
speaker low own none = -0.17 | speaker low own strong = 0.21 | speaker middle own none = -0.23
speaker middle own strong = 0.16 | speaker middle own weak = 0.12 | speaker none own none = -1.89
speaker none own weak = -0.4 | speaks of itself = 0.27 | speaks of itself 15 = 0.52
speaks of itself 2 = 1.81 | speaks of itself 3 = 0.22 | speaks of itself 5 = 0.45 | speaks of itself 9 = 0.28
speech noun 2 = 0.76 | speech noun 3 = 0.35 | term 1 = -0.61 | term 2 = -0.36 | term 3 = -1.25
then a plain word = 0.2 | then cue = 0.23 | then document = -0.14 | then people = 0.83 | then work = -0.68
title after determiner = -0.21 | title after owner = -0.38 | title after preposition = -0.4
title after work = 0.71 | title case = -0.78 | title case 15 = -1.81 | title case 2 = 0.19
title case 3 = -0.23 | title case 5 = 0.2 | title case 9 = -1.24 | title case own none = -0.17
title case own strong = -0.37 | title case own weak = -0.3 | title right after work = -0.11 | token = 0.42
whole paragraph own none next = 0.31 | work 1 = -1.29 | work 2 = -0.9 | work 3 = -0.83
`
