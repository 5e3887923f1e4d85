/** The quotation ranker: each feature with its weight, written by packages/cli/src/extract/fit.ts, never by hand. */
export const quotationWeights = `
after Name ending , = 0.22 | after Name ending 0 = -0.43 | after Name ending ? = -0.59
after and ending , = -0.27 | after and ending 0 = 0.45 | after cue ending , = 0.23 | after cue ending 0 = 0.34
after cue ending ? = 1.36 | after of ending , = 0.18 | after of ending 0 = 0.24 | after other ending . = 0.21
after other ending 0 = -0.36 | after paragraph ending . = 0.19 | after paragraph ending ? = 1.2
after quote ending , = 0.93 | after the ending ? = 0.6 | after word ending . = -0.84
after word ending 0 = -0.1 | after word ending ? = 1.62 | after — ending 0 = 0.71 | around , Name long = -0.82
around , and long = -0.52 | around , and short = 0.2 | around , cue long = 1.18 | around , of long = 1.46
around , of short = 0.82 | around , paragraph long = 1.92 | around , paragraph short = 0.96
around , sentence long = -0.11 | around , sentence short = -0.96 | around , word long = -0.54
around : paragraph long = 0.71 | around : paragraph short = -0.34 | around : sentence long = 1.59
around : word long = -0.25 | around C Name , long = 0.61 | around C Name , short = -0.36
around C Name 0 short = -1.22 | around C Name ? long = -0.67 | around C and , short = -0.24
around C and 0 short = 0.22 | around C cue , long = 3.28 | around C cue , short = -0.57
around C cue 0 short = 0.68 | around C cue ? long = 0.91 | around C cue ? short = 1.18
around C of , long = -0.75 | around C of 0 long = -0.34 | around C other 0 short = 0.35
around C paragraph . long = 0.27 | around C paragraph . short = -0.14 | around C paragraph ? long = 0.15
around C paragraph ? short = 2.16 | around C sentence . long = 0.32 | around C the , long = 1.76
around C the , short = -0.33 | around C word , short = -0.5 | around C word . long = -0.84
around C word ? long = 1.38 | around C word ? short = 1.14 | around Name Name short = -0.88
around Name and long = 0.4 | around Name and short = -0.33 | around Name of short = 0.29
around Name paragraph long = 0.66 | around Name paragraph short = -0.75 | around Name sentence long = 0.44
around Name word short = 0.36 | around and Name short = -0.95 | around and and long = 1.17
around and and short = -0.68 | around and cue short = 0.65 | around and of long = 0.3
around and of short = 0.91 | around and paragraph long = 0.34 | around and paragraph short = 0.68
around and sentence long = -0.45 | around and sentence short = 0.42 | around and the short = 0.24
around and word long = -0.14 | around cue and short = 1.73 | around cue cue short = -0.27
around cue of short = 0.65 | around cue paragraph long = 2.61 | around cue paragraph short = -0.52
around cue sentence long = 2.12 | around cue sentence short = 0.48 | around cue word short = -0.14
around l - 0 short = 0.11 | around l Name , long = 1.97 | around l Name , short = 1.3
around l Name 0 short = 0.41 | around l and , long = -0.43 | around l and , short = 0.19
around l and 0 long = 0.6 | around l and 0 short = 0.15 | around l cue , long = 2.44
around l cue , short = 0.6 | around l cue 0 short = -0.23 | around l of , short = -0.48
around l of 0 long = 1.23 | around l of 0 short = 0.33 | around l paragraph . long = 0.52
around l paragraph . short = 0.35 | around l sentence . short = 0.12 | around l the , long = 1.54
around l the 0 short = 1.04 | around l word , long = 1.2 | around l word , short = 0.37
around l word 0 long = 0.41 | around l word 0 short = 0.13 | around of Name short = 0.16
around of and short = 0.49 | around of cue short = 0.23 | around of of long = 0.55 | around of of short = 0.28
around of paragraph long = -0.27 | around of paragraph short = 0.46 | around of sentence long = 0.37
around of sentence short = -0.34 | around of the short = 0.28 | around of word short = 0.12
around other other short = -1.97 | around other word short = -1.37 | around paragraph Name long = 0.61
around paragraph Name short = 0.77 | around paragraph cue long = 2.43 | around paragraph cue short = 1.99
around paragraph of long = 0.24 | around paragraph the long = 1.78 | around paragraph the short = -0.11
around paragraph word short = 0.91 | around quote and short = 0.9 | around sentence Name long = 2.15
around sentence Name short = 2.22 | around sentence cue long = 1.44 | around sentence paragraph long = 0.35
around sentence paragraph short = 2.26 | around sentence sentence long = -0.14
around sentence the long = 1.45 | around sentence word long = 0.13 | around sentence word short = 2.58
around that and long = -0.73 | around that paragraph long = 1.92 | around that sentence long = 1.2
around the Name short = 0.56 | around the and short = -0.43 | around the cue short = 0.19
around the paragraph long = 1.51 | around the paragraph short = 0.86 | around the sentence short = 0.88
around the that short = 0.62 | around the the short = 0.36 | around the word short = 0.28
around word Name long = 1.14 | around word Name short = 0.6 | around word and long = 0.21
around word and short = 1.27 | around word cue short = -0.91 | around word of long = 1.63
around word of short = 0.24 | around word paragraph long = -0.1 | around word paragraph short = 0.28
around word sentence long = 0.47 | around word sentence short = 0.44 | around word the short = 0.25
around word word short = 0.31 | around — of long = -1.06 | attribute = -2.45 | before , opening C = 0.53
before , opening l = -0.39 | before , own weak = 0.29 | before - opening l = 0.21 | before : opening C = 0.56
before : own none = 1.6 | before : own strong = -0.14 | before : own weak = 1.63
before Name opening C = -0.66 | before Name opening l = 0.85 | before Name own none = 0.56
before Name own strong = -0.87 | before Name own weak = 0.24 | before a noun , long = -0.93
before a noun : long = -0.92 | before a noun Name 1 = 0.66 | before a noun Name 2 = -0.91
before a noun and 2 = -1 | before a noun and 5 = -0.76 | before a noun cue 1 = 0.15
before a noun long = -0.66 | before a noun of 1 = 1.14 | before a noun of 2 = -0.27
before a noun of 3 = 0.59 | before a noun other 1 = -1.37 | before a noun paragraph 15 = 2.69
before a noun paragraph 2 = -1.2 | before a noun paragraph 3 = 0.51 | before a noun paragraph 5 = -0.43
before a noun paragraph 9 = 2.14 | before a noun paragraph long = 0.12 | before a noun sentence 15 = 1.12
before a noun sentence 5 = 0.98 | before a noun sentence 9 = 0.81 | before a noun sentence long = 1.6
before a noun the 1 = -0.26 | before a noun the 2 = -0.24 | before a noun the 3 = 0.5
before a noun word 1 = 0.21 | before a noun word 2 = 0.28 | before a noun word 5 = -0.2
before a noun word 9 = 1.56 | before and opening C = 0.26 | before and opening l = 0.13
before and own none = -0.17 | before and own strong = 1.05 | before and own weak = 0.33
before cue opening C = 0.2 | before cue opening l = 0.53 | before cue own none = 0.83
before cue own strong = -0.25 | before cue own weak = 0.37 | before of opening C = -0.44
before of own none = -0.17 | before other opening C = -0.72 | before other opening l = -0.99
before other own none = -0.86 | before other own weak = -0.51 | before paragraph opening C = 0.52
before paragraph own none = 0.25 | before paragraph own strong = 1.28 | before paragraph own weak = 0.31
before quote opening C = -0.38 | before quote own none = -0.24 | before sentence opening C = 0.1
before sentence own none = -0.21 | before sentence own strong = 1.3 | before sentence own weak = 1.84
before that opening C = 1.55 | before that opening l = 0.26 | before that own none = 1.55
before that own strong = 0.69 | before the opening C = 0.15 | before the opening l = 0.33
before the own none = -0.13 | before the own strong = 0.47 | before the own weak = 0.32
before word opening C = -0.24 | before word opening l = -0.18 | before word own none = 0.23
before word own strong = 0.4 | before word own weak = -0.42 | before — opening C = -1.42
before — own strong = -1.34 | between determiner and noun 1 = -0.24 | between determiner and noun 3 = 0.86
between determiner and noun 5 = -0.84 | between determiner and noun long = 0.42 | bias = -0.33 | cue 2 = 0.61
cue 3 = 0.28 | cue otherL 0 2 = 2.19 | cue otherL 0 3 = 1.26 | cue otherL 1 3 = 1.93 | cue otherL 10 1 = 1.07
cue otherL 10 2 = 0.84 | cue otherL 10 3 = 0.34 | cue otherL 2 3 = 1.77 | cue otherL 20 1 = -1.16
cue otherL 20 2 = -0.99 | cue otherL 5 1 = 0.16 | cue otherL 5 2 = 1.71 | cue otherL 5 3 = 0.21
cue otherL apart C = 0.85 | cue otherL far 3 = 0.26 | cue otherL far C = 2.4 | cue otherL inverted C = 3.7
cue otherL participle C = -0.52 | cue otherL relative C = 1.91 | cue otherL shared C = 1.85
cue otherL subject l = -0.26 | cue otherL+ 0 3 = -1.11 | cue otherL+ 1 3 = 1.44 | cue otherL+ 10 3 = 1.45
cue otherL+ 20 1 = 2.08 | cue otherL+ 20 3 = 0.26 | cue otherL+ 5 3 = 1.49 | cue otherL+ apart C = 0.93
cue otherL+ far 1 = -0.5 | cue otherL+ far 3 = -0.35 | cue otherL+ inverted C = 0.25
cue otherL+ shared C = 0.15 | cue sameL 0 1 = -1.05 | cue sameL 0 2 = 0.12 | cue sameL 1 1 = 0.88
cue sameL 1 2 = -0.67 | cue sameL 1 3 = -0.34 | cue sameL 10 1 = 0.52 | cue sameL 10 2 = 0.64
cue sameL 10 3 = 0.67 | cue sameL 2 2 = 0.19 | cue sameL 2 3 = 0.21 | cue sameL 20 1 = 0.5
cue sameL 20 2 = 0.79 | cue sameL 20 3 = 0.85 | cue sameL 5 1 = 0.9 | cue sameL 5 2 = 0.57
cue sameL 5 3 = 1.16 | cue sameL according l = 1.55 | cue sameL apart C = 0.49 | cue sameL apart l = 1.46
cue sameL colon C = -0.75 | cue sameL far 1 = -0.7 | cue sameL far 3 = -0.25 | cue sameL far C = -0.76
cue sameL far l = 0.35 | cue sameL inverted C = -0.87 | cue sameL inverted l = -0.18
cue sameL participle C = 1.97 | cue sameL participle l = 0.82 | cue sameL shared C = 0.44
cue sameL shared l = 1.28 | cue sameL subject C = 0.15 | cue sameL subject l = 0.38 | cue sameL+ 10 1 = 1.85
cue sameL+ 10 3 = 2.12 | cue sameL+ 20 3 = 0.66 | cue sameL+ 5 1 = 1.09 | cue sameL+ 5 3 = -0.12
cue sameL+ apart l = 2.02 | cue sameL+ far 3 = 0.36 | cue sameL+ participle l = 2.31
cue sameL+ subject C = 0.74 | cue sameL+ subject l = 0.69 | cue sameR 0 1 = -0.7 | cue sameR 0 2 = 1.17
cue sameR 0 3 = -0.39 | cue sameR 1 1 = 1.3 | cue sameR 1 3 = 1.76 | cue sameR 10 1 = 0.31
cue sameR 10 3 = -0.29 | cue sameR 2 1 = 0.4 | cue sameR 2 2 = -1.21 | cue sameR 2 3 = 2.19
cue sameR 20 1 = -1.49 | cue sameR 20 3 = 0.74 | cue sameR 5 1 = 0.35 | cue sameR 5 2 = -1.63
cue sameR 5 3 = 1.04 | cue sameR according l = 1.87 | cue sameR apart C = 2.07 | cue sameR colon C = -0.89
cue sameR inverted l = 0.31 | cue sameR participle C = 0.43 | cue sameR participle l = -0.52
cue sameR shared l = 0.24 | cue sameR+ subject C = 0.76 | cue sameR+ subject l = 1.39 | document 1 = 0.37
document 2 = 0.56 | document 3 = 0.5 | has a verb 15 = 0.22 | has a verb 2 = 0.41 | has a verb 3 = -0.49
has a verb 5 = -0.3 | has a verb 9 = 0.91 | has a verb long = 0.38 | left open paragraph = -1.04
left open sentence = 1.45 | length 1 = -0.33 | length 1 opening C ending , = -1.39
length 1 opening C ending . = 1.14 | length 1 opening C ending 0 = -0.37 | length 1 opening C ending ? = 0.45
length 1 opening l ending . = -0.13 | length 1 own none = -0.3 | length 1 own strong = 0.13
length 1 own weak = -0.2 | length 15 = 0.19 | length 15 opening C ending , = 0.23
length 15 opening C ending . = 0.12 | length 15 opening C ending ? = 0.28
length 15 opening l ending , = 2.39 | length 15 opening l ending . = 0.77 | length 15 own none = 0.45
length 15 own weak = 0.6 | length 2 opening C ending . = 0.37 | length 2 opening C ending 0 = 0.15
length 2 opening C ending ? = 0.46 | length 2 opening l ending . = 0.2 | length 2 opening l ending 0 = -0.44
length 2 own none = 0.23 | length 2 own strong = -0.27 | length 3 opening C ending , = 0.42
length 3 opening C ending . = -0.16 | length 3 opening C ending 0 = -0.76 | length 3 opening C ending ? = 0.91
length 3 opening l ending , = 0.13 | length 3 opening l ending . = 1.74 | length 3 opening l ending 0 = 0.13
length 3 own none = 0.15 | length 3 own strong = 0.38 | length 3 own weak = -0.3 | length 5 = 0.27
length 5 opening C ending , = 0.69 | length 5 opening C ending . = -0.48 | length 5 opening C ending 0 = -0.23
length 5 opening l ending , = 1.01 | length 5 opening l ending . = 0.16 | length 5 opening l ending 0 = 0.51
length 5 own none = -0.14 | length 5 own strong = 0.65 | length 5 own weak = 0.23
length 9 opening C ending 0 = -0.45 | length 9 opening C ending ? = 0.53 | length 9 opening l ending , = 1.23
length 9 opening l ending . = 0.66 | length 9 opening l ending 0 = 0.39 | length 9 own none = 0.14
length 9 own weak = 0.89 | length long = 0.2 | length long opening C ending , = 0.46
length long opening C ending 0 = 1.76 | length long opening C ending ? = -0.14
length long opening l ending , = 2.23 | length long opening l ending . = 0.3
length long opening l ending 0 = 1.49 | length long own none = 0.29 | length long own weak = 0.78
link according strength 3 = 1.11 | link addressee strength 3 = 0.35 | link apart strength 1 = 0.36
link apart strength 2 = 2.18 | link apart strength 3 = 0.76 | link by strength 1 = -0.41
link colon strength 2 = -1.28 | link far strength 1 = -0.6 | link far strength 2 = -0.8
link far strength 3 = 0.44 | link inverted strength 1 = -0.3 | link inverted strength 2 = 1.98
link inverted strength 3 = 0.66 | link none strength 0 = -0.29 | link participle strength 1 = 0.49
link participle strength 2 = 0.33 | link participle strength 3 = 0.65 | link relative strength 1 = -0.43
link relative strength 3 = 1.64 | link shared strength 2 = 0.11 | link subject strength 2 = -0.1
link subject strength 3 = 0.4 | naming 1 = 0.79 | naming 2 = 0.89 | naming 3 = 1.42 | one small word = -0.2
owner before = -0.29 | people 1 = 0.27 | people 3 = 0.4 | relation far own none = 0.56
relation far own strong = 0.99 | relation far own weak = 0.13 | relation first own none = -1.64
relation first own strong = -0.83 | relation first own weak = -0.35
relation next opening adjoining own none = 1.15 | relation next opening adjoining own strong = 2.73
relation next opening adjoining own weak = 1.43 | relation next opening own strong = 0.57
relation next opening own weak = 1.4 | relation next own none = -0.22 | relation next own strong = 0.56
relation next own weak = 0.66 | relation paragraph own none = 0.11 | relation paragraph own strong = 0.2
relation sentence own none = -0.17 | relation sentence own strong = 0.12 | relation split own none = 1.11
relation split own strong = -0.42 | said again in the article = -0.37 | speaker high own none = 0.75
speaker high own weak = 0.45 | speaker low own none = -0.21 | speaker low own strong = 0.21
speaker middle own none = -0.25 | speaker middle own strong = 0.13 | speaker middle own weak = 0.14
speaker none own none = -1.9 | speaker none own weak = -0.33 | speaks of itself = 0.26
speaks of itself 15 = 0.51 | speaks of itself 2 = 1.77 | speaks of itself 3 = 0.22 | speaks of itself 5 = 0.45
speaks of itself 9 = 0.26 | speech noun 2 = 0.76 | speech noun 3 = 0.33 | term 1 = -0.61 | term 2 = -0.36
term 3 = -1.24 | then a plain word = 0.19 | then cue = 0.24 | then document = -0.14 | then people = 0.84
then work = -0.66 | title after determiner = -0.21 | title after owner = -0.39
title after preposition = -0.4 | title after work = 0.71 | title case = -0.78 | title case 15 = -1.81
title case 2 = 0.19 | title case 3 = -0.23 | title case 5 = 0.19 | title case 9 = -1.23
title case own none = -0.16 | title case own strong = -0.38 | title case own weak = -0.3
title right after work = -0.11 | token = 0.41 | whole paragraph own none next = 0.3 | work 1 = -1.28
work 2 = -0.89 | work 3 = -0.85
`
