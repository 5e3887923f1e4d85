/** The quotation ranker: each feature with its weight, written by packages/cli/src/extract/fit.ts, never by hand. */
export const quotationWeights = `
after , ending 0 = -1.3 | after - ending 0 = -0.21 | after . ending 0 = -0.99 | after ; ending 0 = -0.39
after Name ending , = 0.32 | after Name ending 0 = -0.19 | after Name ending ? = -0.33
after and ending , = -0.28 | after and ending 0 = 0.44 | after and ending ? = 0.97
after cue ending , = -0.18 | after cue ending 0 = 0.39 | after cue ending ? = 0.59 | after of ending , = -0.13
after of ending 0 = 0.24 | after other ending . = 0.4 | after paragraph ending - = -0.72
after paragraph ending . = 0.24 | after paragraph ending ? = 0.34 | after quote ending , = 1.18
after sentence ending . = 0.11 | after sentence ending ? = -0.45 | after the ending , = -0.18
after the ending ? = 0.61 | after word ending . = -0.72 | after word ending 0 = -0.11
after word ending ? = 2.04 | after — ending 0 = 0.12 | around , Name long = -0.74 | around , and long = -0.58
around , cue long = -0.4 | around , of long = 1.44 | around , of short = 0.32 | around , paragraph long = 1.58
around , paragraph short = 0.98 | around , sentence long = -0.56 | around , sentence short = -0.66
around , word long = -0.69 | around : other long = 0.35 | around : paragraph long = 0.55
around : paragraph short = -0.41 | around : sentence long = 1.74 | around : word long = -0.38
around ; paragraph long = 1.98 | around C , 0 long = 0.36 | around C - 0 long = -0.23
around C - 0 short = 0.23 | around C Name , long = 0.73 | around C Name , short = 0.24
around C Name 0 short = -0.58 | around C Name ? long = -0.6 | around C Name ? short = 1.27
around C and , long = 0.66 | around C and , short = -0.2 | around C and 0 long = -0.19
around C and 0 short = 0.16 | around C cue , long = 1.13 | around C cue , short = -0.53
around C cue 0 short = 0.63 | around C cue ? long = 1.98 | around C cue ? short = 0.37
around C of , long = -0.63 | around C of , short = 0.45 | around C of 0 long = 0.39
around C paragraph - long = -0.18 | around C paragraph . long = 0.2 | around C paragraph ? long = -0.25
around C paragraph ? short = 0.89 | around C sentence . long = 0.44 | around C sentence ? long = -0.55
around C the , long = 0.34 | around C the , short = -0.18 | around C the ? long = 1.07
around C word , long = 0.34 | around C word . long = -0.97 | around C word ? long = 1.84
around C word ? short = 1.38 | around Name Name short = -0.86 | around Name and long = 0.45
around Name and short = 0.13 | around Name cue short = -0.32 | around Name of long = -0.57
around Name of short = 0.48 | around Name paragraph long = 0.79 | around Name paragraph short = -1
around Name sentence long = 0.51 | around Name sentence short = -0.23 | around Name word long = -0.27
around and Name long = 0.88 | around and Name short = -0.88 | around and and long = 1.4
around and and short = -0.53 | around and cue short = 0.75 | around and of long = 0.46
around and of short = 0.92 | around and paragraph long = 0.59 | around and paragraph short = 0.49
around and sentence long = -0.41 | around and sentence short = 0.26 | around and the short = 0.1
around and word short = -0.13 | around cue and short = 0.97 | around cue cue short = 0.11
around cue of long = 1.23 | around cue of short = 0.43 | around cue paragraph long = 0.64
around cue paragraph short = -0.31 | around cue sentence long = 2.13 | around cue sentence short = -0.15
around l - 0 short = 0.15 | around l Name , long = 2.44 | around l Name , short = 0.46
around l Name 0 short = 0.37 | around l and , long = -0.25 | around l and , short = -0.1
around l and 0 long = 0.53 | around l and 0 short = 0.27 | around l cue , short = 0.67
around l of , long = 1.58 | around l of , short = -0.33 | around l of 0 long = 0.93
around l of 0 short = 0.38 | around l other 0 short = -0.9 | around l paragraph . long = 0.74
around l paragraph . short = 0.31 | around l paragraph ? long = 1.97 | around l sentence . long = 0.12
around l sentence . short = 0.15 | around l that 0 short = -0.2 | around l the 0 short = 1.58
around l word , long = 0.98 | around l word 0 long = 0.72 | around l word 0 short = 0.11
around l — 0 short = -0.42 | around of - short = 0.15 | around of Name short = -0.31
around of and short = 0.35 | around of cue short = 0.43 | around of of long = -0.17
around of paragraph long = -0.32 | around of sentence long = 0.24 | around of the short = 0.88
around of word short = 0.26 | around paragraph Name long = 0.82 | around paragraph Name short = 0.79
around paragraph and long = 2.11 | around paragraph cue long = 1.56 | around paragraph cue short = 2.12
around paragraph of long = 0.28 | around paragraph paragraph long = 0.18
around paragraph sentence long = 2.47 | around paragraph the long = 2.48 | around paragraph word short = 0.63
around quote and short = 0.89 | around sentence Name long = 0.33 | around sentence Name short = 2.52
around sentence and short = -1.61 | around sentence paragraph long = 0.56
around sentence paragraph short = 2.68 | around sentence sentence long = 0.49
around sentence sentence short = 1.38 | around sentence the long = 2.43 | around sentence word long = 0.37
around sentence word short = 1.35 | around that and long = -0.71 | around that paragraph long = 1.93
around that sentence long = 1.43 | around the Name short = 0.19 | around the and short = -0.37
around the paragraph short = 1.18 | around the sentence short = 1.08 | around the that short = 0.89
around the the short = 0.34 | around the word short = 0.18 | around word Name long = 1.2
around word Name short = 0.26 | around word and long = 1.09 | around word and short = 1.19
around word cue long = 0.2 | around word cue short = -0.75 | around word of long = 1.83
around word of short = 0.34 | around word sentence long = -0.27 | around word sentence short = 0.49
around word word long = 0.41 | around word word short = 0.24 | around — of long = -1.06
before , opening C = 0.36 | before , opening l = -0.57 | before , own none = -0.38 | before , own weak = 0.18
before - opening l = -0.58 | before - own strong = 0.4 | before : opening C = 0.52 | before : own none = 1.82
before : own strong = -0.16 | before : own weak = 2.23 | before ; own strong = 1.9
before Name opening C = -0.8 | before Name opening l = 0.75 | before Name own none = 0.71
before Name own strong = -1.01 | before a noun , long = -0.9 | before a noun : long = -0.94
before a noun Name 1 = 0.74 | before a noun Name 2 = -0.88 | before a noun and 1 = -0.19
before a noun and 2 = -0.94 | before a noun and 5 = -0.81 | before a noun cue 1 = 0.19
before a noun cue 3 = -0.1 | before a noun long = -0.84 | before a noun of 1 = 0.91
before a noun of 2 = -0.32 | before a noun of 3 = -0.14 | before a noun paragraph 2 = -1.28
before a noun paragraph 3 = 0.31 | before a noun paragraph 5 = -0.44 | before a noun paragraph 9 = 2.52
before a noun paragraph long = 0.5 | before a noun sentence 15 = -0.54 | before a noun sentence 5 = 1.57
before a noun sentence 9 = 2.2 | before a noun sentence long = 2.66 | before a noun the 1 = -0.3
before a noun the 2 = -0.43 | before a noun the 3 = 0.51 | before a noun the 5 = -1
before a noun word 1 = 0.6 | before a noun word 2 = -0.17 | before a noun word 3 = 0.1
before a noun word 5 = 0.13 | before a noun word 9 = 1.95 | before and opening l = 0.18
before and own none = -0.23 | before and own strong = 0.86 | before and own weak = 0.15
before cue opening C = 0.28 | before cue opening l = 0.34 | before cue own none = 0.64
before cue own strong = -0.19 | before cue own weak = 0.38 | before of opening C = -0.16
before of own none = -0.24 | before of own weak = 0.33 | before paragraph opening C = 0.6
before paragraph own none = 0.51 | before paragraph own strong = 1.22 | before paragraph own weak = -0.23
before quote opening C = -0.39 | before quote own none = -0.33 | before sentence opening C = 0.33
before sentence own none = 0.1 | before sentence own strong = 0.98 | before sentence own weak = 2.15
before that opening C = 1.83 | before that opening l = 0.35 | before that own none = 1.55
before that own strong = 1 | before the opening l = 0.33 | before the own none = 0.11
before the own strong = 0.48 | before word opening C = -0.31 | before word opening l = -0.2
before word own strong = 0.39 | before word own weak = -0.3 | before — opening C = -1.55
before — own strong = -1.21 | between determiner and noun 1 = -0.26 | between determiner and noun 15 = 0.97
between determiner and noun 3 = 1.08 | between determiner and noun 5 = -0.62
between determiner and noun long = 0.56 | bias = -0.35 | cue 2 = 0.9 | cue 3 = 0.45 | cue cue 1 = -0.28
cue cue 2 = -0.13 | cue naming 2 = 1.04 | cue naming 3 = 2.42 | cue otherL 0 1 = -0.54 | cue otherL 0 2 = 2.19
cue otherL 0 3 = 0.57 | cue otherL 1 1 = 1.59 | cue otherL 1 3 = 2.1 | cue otherL 10 1 = 0.29
cue otherL 10 2 = 1.16 | cue otherL 10 3 = 0.56 | cue otherL 2 1 = -0.58 | cue otherL 20 1 = -0.63
cue otherL 20 2 = -1.07 | cue otherL 20 3 = -0.21 | cue otherL 5 1 = 0.39 | cue otherL 5 2 = 1.61
cue otherL apart C = -0.31 | cue otherL far 3 = -0.32 | cue otherL far C = 2.71 | cue otherL inverted C = 4.03
cue otherL participle C = -0.12 | cue otherL relative C = 1.81 | cue otherL shared C = 0.7
cue otherL subject l = -0.57 | cue otherL+ 0 3 = -0.9 | cue otherL+ 1 3 = 1.61 | cue otherL+ 10 3 = -0.23
cue otherL+ 2 3 = 1.81 | cue otherL+ 20 1 = 2.32 | cue otherL+ 20 3 = -0.24 | cue otherL+ 5 3 = 1.87
cue otherL+ apart C = 1.29 | cue otherL+ far 1 = 0.73 | cue otherL+ far 3 = -0.51
cue otherL+ inverted C = 0.93 | cue otherL+ shared C = 0.1 | cue otherL+ subject C = -0.31
cue otherR subject C = -0.17 | cue otherR+ subject C = -0.24 | cue sameL 0 1 = -1.1 | cue sameL 0 3 = 0.54
cue sameL 1 1 = 0.96 | cue sameL 1 2 = -0.3 | cue sameL 10 1 = 0.26 | cue sameL 10 2 = 0.57
cue sameL 10 3 = 1.12 | cue sameL 2 1 = -0.23 | cue sameL 2 2 = 0.25 | cue sameL 2 3 = 0.61
cue sameL 20 1 = 0.17 | cue sameL 20 2 = 0.67 | cue sameL 20 3 = 1.04 | cue sameL 5 1 = 0.44
cue sameL 5 2 = 0.1 | cue sameL 5 3 = 0.8 | cue sameL according l = 1.79 | cue sameL apart C = 0.53
cue sameL apart l = 1.24 | cue sameL colon C = -0.62 | cue sameL far 1 = -0.61 | cue sameL far 3 = -0.49
cue sameL far C = -0.91 | cue sameL far l = 0.35 | cue sameL inverted C = -0.95
cue sameL participle C = 0.64 | cue sameL participle l = 1.17 | cue sameL relative l = -0.53
cue sameL shared C = 0.65 | cue sameL shared l = 0.66 | cue sameL subject C = 0.34
cue sameL subject l = 0.28 | cue sameL words l = 0.33 | cue sameL+ 10 1 = 0.36 | cue sameL+ 10 3 = 2.2
cue sameL+ 20 1 = 0.26 | cue sameL+ 20 3 = 0.85 | cue sameL+ 5 1 = 1.02 | cue sameL+ 5 2 = 0.26
cue sameL+ 5 3 = 0.33 | cue sameL+ apart l = 2.44 | cue sameL+ far 3 = 0.4 | cue sameL+ participle C = 1.05
cue sameL+ participle l = 2.73 | cue sameL+ subject C = 0.61 | cue sameL+ subject l = 0.44
cue sameR 0 1 = -0.72 | cue sameR 0 2 = 1.91 | cue sameR 1 1 = 0.94 | cue sameR 1 2 = 0.37
cue sameR 1 3 = 1.34 | cue sameR 10 1 = 0.47 | cue sameR 10 2 = -0.81 | cue sameR 10 3 = -0.65
cue sameR 2 1 = 0.52 | cue sameR 2 2 = -1.04 | cue sameR 2 3 = 1.62 | cue sameR 20 1 = -1.19
cue sameR 20 3 = 0.13 | cue sameR 5 1 = 2.61 | cue sameR 5 2 = -1.32 | cue sameR 5 3 = 1.17
cue sameR according C = 0.15 | cue sameR according l = 2.24 | cue sameR apart C = 2.69
cue sameR colon C = -1.13 | cue sameR far C = 0.48 | cue sameR inverted C = 0.34 | cue sameR inverted l = 0.43
cue sameR participle C = 0.34 | cue sameR shared C = -1.04 | cue sameR shared l = 0.26
cue sameR subject C = -0.2 | cue sameR subject l = 0.51 | cue sameR+ subject C = 1.13
cue speech noun 2 = 0.55 | cue speech noun 3 = -0.14 | described = 1.22 | described as = -0.41
document 1 = 0.78 | document 2 = 0.44 | document 3 = 0.73 | has a verb = 0.13 | has a verb 15 = 0.11
has a verb 3 = -0.57 | has a verb 9 = 0.72 | has a verb long = 0.5 | left open paragraph = -1.01
left open sentence = 1.74 | length 1 = -0.32 | length 1 opening C ending , = -0.84
length 1 opening C ending . = 1.26 | length 1 opening C ending ? = 0.12 | length 1 opening l ending , = -0.6
length 1 opening l ending . = -0.15 | length 1 own none = -0.36 | length 1 own strong = 0.18
length 1 own weak = -0.21 | length 15 = 0.26 | length 15 opening C ending , = 0.22
length 15 opening C ending . = 0.29 | length 15 opening C ending 0 = 0.7
length 15 opening C ending ? = -0.37 | length 15 opening l ending , = 2.63
length 15 opening l ending . = 1.02 | length 15 opening l ending 0 = 0.23
length 15 opening l ending ? = 2.06 | length 15 own none = 0.29 | length 15 own strong = 0.21
length 15 own weak = 0.93 | length 2 opening C ending . = 0.19 | length 2 opening C ending 0 = 0.26
length 2 opening C ending ? = 0.53 | length 2 opening l ending , = -0.26 | length 2 opening l ending . = 0.12
length 2 opening l ending 0 = -0.34 | length 2 own none = 0.29 | length 2 own strong = -0.22
length 3 opening C ending , = 0.44 | length 3 opening C ending . = -0.23 | length 3 opening C ending 0 = -0.56
length 3 opening C ending ? = 1.47 | length 3 opening l ending . = 1.67 | length 3 opening l ending 0 = 0.13
length 3 own none = 0.18 | length 3 own strong = 0.42 | length 3 own weak = -0.2 | length 5 = 0.11
length 5 opening C ending , = 0.62 | length 5 opening C ending . = -0.25 | length 5 opening C ending 0 = -0.21
length 5 opening C ending ? = -0.29 | length 5 opening l ending , = 1.45 | length 5 opening l ending . = 0.21
length 5 opening l ending 0 = 0.27 | length 5 own strong = 0.23 | length 5 own weak = 0.13
length 9 opening C ending , = 0.47 | length 9 opening C ending - = 0.12 | length 9 opening C ending . = 0.2
length 9 opening C ending 0 = -0.44 | length 9 opening C ending ? = 0.75 | length 9 opening l ending , = 0.29
length 9 opening l ending . = 0.55 | length 9 opening l ending 0 = 0.97 | length 9 own none = 0.39
length 9 own strong = 0.52 | length 9 own weak = 0.16 | length long opening C ending , = 0.11
length long opening C ending - = 0.44 | length long opening C ending 0 = 2.59
length long opening l ending , = 3.01 | length long opening l ending . = 0.43
length long opening l ending 0 = 0.11 | length long opening l ending ? = 0.12 | length long own strong = 0.17
length long own weak = 0.64 | link according strength 3 = 1.39 | link apart strength 2 = 2.07
link apart strength 3 = 0.47 | link by strength 1 = 0.39 | link colon strength 2 = -1.2
link far strength 1 = -0.31 | link far strength 2 = -0.91 | link far strength 3 = 0.53
link inverted strength 1 = -0.76 | link inverted strength 2 = 1.87 | link inverted strength 3 = 0.53
link participle strength 2 = -0.23 | link participle strength 3 = 0.69 | link relative strength 1 = 0.13
link relative strength 3 = 1.94 | link shared strength 1 = 0.51 | link shared strength 2 = 0.87
link shared strength 3 = -0.38 | link subject strength 1 = -0.17 | link subject strength 2 = -0.12
link subject strength 3 = 0.58 | link words strength 2 = -0.18 | naming 1 = 0.42 | naming 2 = 0.57
naming 3 = 0.37 | one small word = -0.29 | owner before = -0.45 | people 1 = 0.38 | people 3 = 0.54
relation far own none = 0.4 | relation far own strong = 0.59 | relation far own weak = 0.36
relation first own none = -1.7 | relation first own strong = -0.59 | relation first own weak = -0.25
relation next opening adjoining own none = 1.28 | relation next opening adjoining own strong = 3.32
relation next opening own none = 0.16 | relation next opening own strong = 0.76
relation next own none = -0.21 | relation next own strong = 0.48 | relation next own weak = 0.3
relation paragraph own strong = 0.22 | relation paragraph own weak = 0.25 | relation sentence own none = -0.2
relation sentence own strong = 0.53 | relation sentence own weak = -0.27 | relation split own none = 0.94
said again in the article = -0.29 | speaker high own none = 0.54 | speaker high own weak = 0.28
speaker low own none = -0.47 | speaker low own strong = 0.23 | speaker low own weak = -0.19
speaker middle own none = -0.35 | speaker middle own weak = 0.36 | speaker none own none = -0.82
speaker none own weak = -0.58 | speaks of itself = 0.14 | speaks of itself 15 = 0.51
speaks of itself 2 = -0.24 | speaks of itself 3 = 0.47 | speaks of itself 5 = 0.52
speaks of itself 9 = -0.34 | speaks of itself long = 0.53 | speech noun 1 = -0.25 | speech noun 2 = 0.12
speech noun 3 = 0.31 | term 1 = -0.21 | term 3 = -1.32 | then cue = -0.25 | then people = 0.62
then speech noun = 0.45 | then term = -0.29 | then work = -0.66 | title after determiner = -0.32
title after owner = -0.22 | title after preposition = -0.8 | title after work = 0.76 | title case = -0.79
title case 15 = -1.88 | title case 2 = 0.2 | title case 3 = -0.24 | title case 9 = -1.02
title case own none = -0.21 | title case own strong = -0.51 | title case own weak = -0.17
title right after work = -0.2 | whole paragraph own none far = 0.35 | work 1 = -1.64 | work 2 = -1.14
work 3 = -0.82
`
