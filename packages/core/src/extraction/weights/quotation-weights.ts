/** The quotation ranker: each feature with its weight, written by packages/cli/src/extract/fit.ts, never by hand. */
export const quotationWeights = `
after - ending 0 = -0.17 | after Name ending , = 0.33 | after Name ending 0 = -0.36
after Name ending ? = -0.65 | after and ending 0 = 0.32 | after cue ending 0 = 0.18
after cue ending ? = 0.83 | after of ending , = 0.35 | after of ending 0 = 0.24 | after other ending 0 = -0.27
after paragraph ending ? = 1.72 | after quote ending , = 0.56 | after sentence ending . = 0.24
after that ending 0 = -0.19 | after word ending ? = 1.12 | after — ending 0 = 0.39
around , paragraph long = 2.8 | around , paragraph short = 0.91 | around , word long = -0.4
around : paragraph long = 0.55 | around : paragraph short = -0.2 | around : word long = -0.98
around C Name , long = 0.47 | around C Name , short = -0.18 | around C Name 0 short = -1
around C Name ? long = -0.69 | around C and , short = -0.31 | around C cue , long = 3.14
around C cue , short = -0.43 | around C cue 0 short = 0.48 | around C of , long = -1.11
around C of 0 long = -0.12 | around C other . long = -0.12 | around C other 0 short = 0.35
around C paragraph . long = 0.23 | around C paragraph . short = -0.39 | around C paragraph ? long = 1.25
around C paragraph ? short = 0.93 | around C sentence . long = 0.17 | around C the , long = 1.5
around C the , short = -0.18 | around C word , long = 0.31 | around C word , short = -0.49
around C word ? long = 0.73 | around Name Name short = -0.67 | around Name and short = -0.36
around Name paragraph long = 0.49 | around Name paragraph short = -0.41 | around Name word short = 0.22
around and and short = -0.41 | around and cue short = 0.42 | around and of short = 0.83
around and paragraph long = 0.23 | around and paragraph short = 0.57 | around and sentence long = -0.43
around and sentence short = 0.44 | around and word long = -0.31 | around and word short = -0.16
around cue and short = 1.07 | around cue of short = 0.28 | around cue paragraph long = 2.07
around cue paragraph short = -0.43 | around cue word short = -0.23 | around l Name , long = 1.54
around l Name , short = 0.77 | around l Name 0 short = 0.23 | around l and , long = -0.27
around l and , short = 0.43 | around l and 0 long = 0.36 | around l and 0 short = 0.19
around l cue , long = 1.96 | around l cue , short = 0.34 | around l cue 0 short = -0.27
around l of 0 long = 0.89 | around l of 0 short = 0.3 | around l paragraph . long = 0.55
around l paragraph . short = 0.13 | around l sentence . long = 0.11 | around l sentence . short = 0.33
around l that 0 short = -0.16 | around l the , long = 1.23 | around l the 0 short = 0.68
around l word , long = 0.78 | around l word 0 long = 0.41 | around of Name short = 0.11
around of and short = 0.58 | around of of long = 0.21 | around of of short = 0.19
around of paragraph long = -0.32 | around of paragraph short = 0.59 | around of sentence long = 0.11
around of sentence short = -0.5 | around of word short = 0.21 | around other other short = -2.22
around other word short = -1.16 | around paragraph Name long = 0.41 | around paragraph Name short = 0.5
around paragraph cue long = 2.13 | around paragraph cue short = 1.16 | around paragraph paragraph long = 0.42
around paragraph the long = 1.5 | around paragraph word long = 0.55 | around sentence Name long = 2.33
around sentence cue long = 1.54 | around sentence paragraph long = 0.29
around sentence paragraph short = 1.86 | around sentence sentence long = -0.43
around sentence the long = 1.42 | around sentence word short = 1.91 | around that paragraph long = 1.82
around the Name short = 0.34 | around the and short = -0.64 | around the paragraph long = 1.13
around the paragraph short = 1.02 | around word and long = 1.41 | around word and short = 0.75
around word cue short = -0.95 | around word of short = 0.29 | around word sentence short = 0.33
around word word long = 0.23 | around word word short = 0.24 | attribute = -2.32 | before , opening C = 0.16
before , opening l = -0.24 | before , own none = -0.11 | before , own strong = -0.1 | before , own weak = 0.18
before : opening C = 0.56 | before : own weak = 1.12 | before Name opening C = -0.59
before Name opening l = 0.57 | before Name own none = 0.3 | before Name own strong = -0.81
before a noun Name 2 = -0.76 | before a noun and 2 = -0.73 | before a noun long = -0.72
before a noun of 2 = -0.38 | before a noun other 1 = -1.16 | before a noun paragraph 15 = 2.98
before a noun paragraph 2 = -0.78 | before a noun paragraph 3 = 0.61 | before a noun paragraph 5 = -0.39
before a noun paragraph 9 = 2.49 | before a noun sentence 15 = 1.28 | before a noun sentence 9 = 0.75
before a noun sentence long = 1.41 | before a noun the 1 = -0.31 | before a noun the 2 = -0.2
before a noun the 3 = 0.25 | before a noun word 5 = -0.13 | before and opening C = 0.25
before and opening l = 0.12 | before and own strong = 0.81 | before cue opening C = 0.39
before cue opening l = 0.34 | before cue own none = 0.56 | before cue own weak = 0.37
before of opening C = -0.34 | before of own none = -0.2 | before other opening C = -0.68
before other opening l = -0.71 | before other own none = -0.72 | before other own weak = -0.52
before paragraph opening C = 0.29 | before paragraph own none = -0.2 | before paragraph own strong = 1.28
before paragraph own weak = 0.31 | before quote own none = -0.24 | before sentence opening C = 0.22
before sentence own strong = 0.88 | before sentence own weak = 1.25 | before that opening C = 1.28
before that opening l = 0.34 | before that own strong = 0.34 | before that own weak = -0.12
before the opening C = 0.26 | before the opening l = 0.34 | before the own strong = 0.35
before the own weak = 0.43 | before word opening C = -0.19 | before word own none = 0.12
before word own strong = 0.29 | before word own weak = -0.25 | before — opening C = -1.37
between determiner and noun 1 = -0.24 | between determiner and noun 3 = 0.56
between determiner and noun 5 = -0.62 | between determiner and noun long = 0.51 | cue 2 = 0.4 | cue 3 = 0.14
cue otherL 0 3 = 0.82 | cue otherL 1 3 = 1.25 | cue otherL 10 1 = 0.66 | cue otherL 2 3 = 1.14
cue otherL 20 1 = -0.88 | cue otherL 20 3 = -0.46 | cue otherL 5 1 = 1.65 | cue otherL 5 3 = -0.24
cue otherL apart C = 0.53 | cue otherL inverted C = 3.68 | cue otherL participle C = -0.18
cue otherL subject C = -0.17 | cue otherL+ 20 3 = -0.38 | cue otherL+ 5 3 = 0.73
cue otherL+ subject C = -0.24 | cue sameL 0 1 = -0.83 | cue sameL 0 2 = -0.13 | cue sameL 1 1 = 0.7
cue sameL 1 3 = -0.37 | cue sameL 10 1 = 0.35 | cue sameL 10 2 = 0.34 | cue sameL 10 3 = 0.53
cue sameL 2 2 = 0.21 | cue sameL 2 3 = 0.25 | cue sameL 20 1 = 0.24 | cue sameL 20 2 = 0.75
cue sameL 20 3 = 0.56 | cue sameL 5 1 = 0.65 | cue sameL 5 2 = 0.51 | cue sameL 5 3 = 0.88
cue sameL apart C = 0.41 | cue sameL apart l = 1.11 | cue sameL colon C = -0.73 | cue sameL far 3 = -0.2
cue sameL far C = -0.4 | cue sameL far l = 0.16 | cue sameL participle C = 1.49
cue sameL participle l = 0.62 | cue sameL relative l = 0.21 | cue sameL shared C = 1.35
cue sameL shared l = 2.31 | cue sameL subject C = 0.26 | cue sameL subject l = 0.33 | cue sameL+ 10 1 = 1.45
cue sameL+ 10 3 = 1.61 | cue sameL+ 20 3 = 0.45 | cue sameL+ 5 1 = 0.71 | cue sameL+ 5 3 = 0.17
cue sameL+ apart l = 1.5 | cue sameL+ participle l = 1.77 | cue sameL+ subject C = 0.57
cue sameL+ subject l = 0.55 | cue sameR 1 1 = 0.79 | cue sameR 1 2 = -0.28 | cue sameR 1 3 = 1.44
cue sameR 2 1 = 0.17 | cue sameR 2 2 = -0.76 | cue sameR 2 3 = 1.48 | cue sameR 20 3 = 0.47
cue sameR 5 1 = 0.59 | cue sameR 5 2 = -0.67 | cue sameR 5 3 = 0.58 | cue sameR inverted C = 0.32
cue sameR inverted l = 1.69 | cue sameR participle C = 0.41 | cue sameR participle l = -0.37
cue sameR shared l = 0.23 | cue sameR subject C = 0.18 | cue sameR subject l = -0.16 | document 1 = 0.16
document 2 = 0.28 | document 3 = 0.49 | has a verb = 0.21 | has a verb 2 = 0.55 | has a verb 3 = -0.36
has a verb 5 = -0.34 | has a verb 9 = 0.75 | has a verb long = 0.42 | length 1 = -0.21
length 1 opening C ending , = -1.38 | length 1 opening C ending . = 0.47 | length 1 opening l ending . = 0.22
length 1 own none = -0.32 | length 1 own strong = 0.35 | length 1 own weak = -0.19 | length 15 = 0.17
length 15 opening C ending ? = 0.19 | length 15 opening l ending , = 2.03
length 15 opening l ending . = 0.55 | length 15 own none = 0.33 | length 15 own weak = 0.44
length 2 opening C ending . = 0.22 | length 2 opening C ending 0 = 0.23 | length 2 opening l ending 0 = -0.32
length 2 own weak = 0.21 | length 3 opening C ending , = 0.33 | length 3 opening C ending . = -0.32
length 3 opening C ending 0 = -0.66 | length 3 opening C ending ? = 1.42 | length 3 opening l ending , = 0.28
length 3 opening l ending . = 2.43 | length 3 opening l ending 0 = 0.13 | length 3 own none = 0.27
length 3 own strong = 0.24 | length 3 own weak = -0.28 | length 5 = 0.26 | length 5 opening C ending , = 0.68
length 5 opening C ending . = -0.43 | length 5 opening C ending 0 = -0.16 | length 5 opening C ending ? = 0.1
length 5 opening l ending , = 0.7 | length 5 opening l ending 0 = 0.52 | length 5 own none = -0.15
length 5 own strong = 0.57 | length 5 own weak = 0.2 | length 9 = 0.12 | length 9 opening C ending , = 0.22
length 9 opening C ending 0 = -0.26 | length 9 opening l ending , = 2.03 | length 9 opening l ending . = 0.46
length 9 opening l ending 0 = 0.34 | length 9 own weak = 0.88 | length long = 0.26
length long opening C ending , = 0.37 | length long opening C ending ? = 1.36
length long opening l ending , = 1.75 | length long opening l ending . = 0.2 | length long own none = 0.4
length long own strong = -0.15 | length long own weak = 0.41 | link according strength 3 = 1.1
link apart strength 1 = 0.25 | link apart strength 2 = 1.72 | link apart strength 3 = 0.52
link colon strength 2 = -1.16 | link far strength 1 = -0.5 | link far strength 2 = -0.21
link far strength 3 = 0.49 | link inverted strength 2 = 1.24 | link inverted strength 3 = -0.14
link none strength 0 = -0.33 | link participle strength 1 = 0.22 | link participle strength 2 = 0.21
link participle strength 3 = 0.39 | link relative strength 1 = 0.29 | link shared strength 1 = 0.13
link shared strength 2 = 1.42 | link subject strength 3 = 0.47 | naming 1 = 0.58 | naming 2 = 0.91
naming 3 = 1.82 | owner before = -0.23 | people 3 = 0.5 | relation far own none = 0.43
relation far own strong = 0.87 | relation first own none = -1.21 | relation first own strong = -0.74
relation first own weak = -0.22 | relation next opening adjoining own none = 0.22
relation next opening adjoining own strong = 1.6 | relation next opening own none = -0.12
relation next opening own strong = 0.18 | relation next own none = -0.12 | relation next own strong = 0.4
relation next own weak = 0.46 | relation paragraph own none = 0.28 | relation paragraph own strong = 0.59
relation split own none = 1.04 | relation split own strong = -0.39 | said again in the article = -0.4
speaker high own none = 0.66 | speaker high own weak = 0.4 | speaker low own strong = 0.48
speaker low own weak = 0.12 | speaker middle own none = -0.15 | speaker middle own strong = 0.1
speaker middle own weak = 0.12 | speaker none own none = -1.25 | speaker none own weak = -0.12
speaks of itself = 0.35 | speaks of itself 15 = 0.28 | speaks of itself 3 = 0.14 | speaks of itself 5 = 0.14
speaks of itself 9 = 0.21 | speaks of itself long = 0.44 | speech noun 2 = 0.48 | speech noun 3 = 0.11
term 1 = -0.47 | term 3 = -0.76 | then a plain word = 0.11 | then people = 0.6 | then work = -0.59
title after determiner = -0.26 | title after owner = -0.34 | title after preposition = -0.42
title after work = 0.43 | title case = -0.6 | title case 2 = 0.1 | title case 3 = -0.18 | title case 9 = -0.9
title case own strong = -0.42 | title case own weak = -0.33 | title right after work = -0.3 | token = 0.38
whole paragraph own none far = -0.24 | whole paragraph own none next = -0.38 | work 1 = -1.07 | work 2 = -0.61
work 3 = -0.65
`
