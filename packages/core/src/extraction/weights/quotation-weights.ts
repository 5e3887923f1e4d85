/** The quotation ranker: each feature with its weight, written by packages/cli/src/extract/fit.ts, never by hand. */
export const quotationWeights = `
after - ending 0 = -0.32 | after Name ending , = 0.52 | after Name ending 0 = -0.61
after Name ending ? = -0.75 | after and ending , = 0.14 | after and ending 0 = 0.64
after cue ending ? = 1.04 | after of ending , = 0.18 | after of ending 0 = 0.73 | after other ending . = -0.22
after other ending 0 = -0.41 | after paragraph ending . = 0.45 | after paragraph ending ? = 2.84
after quote ending , = 0.97 | after sentence ending . = 0.31 | after that ending 0 = -0.27
after the ending 0 = 0.38 | after the ending ? = 1.35 | after word ending , = -0.22
after word ending . = -1.88 | after word ending 0 = -0.16 | after word ending ? = 1.49
after — ending 0 = 0.71 | attribute = -3.02 | before , opening C = 0.57 | before , own none = 0.14
before , own strong = 0.17 | before , own weak = 0.37 | before : opening C = 0.52 | before : own none = 1.6
before : own strong = -0.2 | before : own weak = 1.58 | before Name opening C = -0.91
before Name opening l = 0.87 | before Name own none = 0.59 | before Name own strong = -0.93
before and opening C = 0.36 | before and opening l = 0.24 | before and own strong = 1.12
before and own weak = 0.29 | before cue opening C = 0.48 | before cue opening l = 0.44
before cue own none = 0.74 | before cue own strong = 0.18 | before cue own weak = 0.24
before of opening C = -0.52 | before of opening l = 0.35 | before of own none = -0.1
before of own strong = 0.1 | before of own weak = 0.18 | before other opening C = -1.38
before other opening l = -1.09 | before other own none = -1.25 | before other own weak = -0.77
before paragraph opening C = 0.45 | before paragraph own none = -0.18 | before paragraph own strong = 2
before quote opening C = -0.25 | before sentence opening C = 0.37 | before sentence own none = -0.18
before sentence own strong = 2.12 | before sentence own weak = 1.67 | before that opening C = 1.66
before that opening l = 0.29 | before that own none = 1.59 | before that own strong = 0.53
before the opening C = 0.24 | before the opening l = 0.51 | before the own strong = 0.51
before the own weak = 0.46 | before word opening l = 0.13 | before word own none = 0.48
before word own strong = 0.41 | before word own weak = -0.14 | before — opening C = -1.96
before — own strong = -1.84 | cue 2 = 0.35 | document 1 = 0.21 | document 2 = 0.42 | document 3 = 0.65
has a verb = 0.12 | has a verb 2 = 0.61 | has a verb 3 = -0.59 | has a verb 5 = -0.34 | has a verb 9 = 1.13
has a verb long = 0.61 | left open paragraph = 0.16 | left open sentence = 1.48 | length 1 = -0.35
length 1 opening C ending , = -1.98 | length 1 opening C ending . = 0.82 | length 1 opening C ending ? = 0.34
length 1 opening l ending , = 0.14 | length 1 opening l ending . = 0.23 | length 1 own none = -0.36
length 1 own strong = 0.26 | length 1 own weak = -0.19 | length 15 = 0.31
length 15 opening C ending , = 0.64 | length 15 opening C ending . = 0.12
length 15 opening C ending ? = 0.36 | length 15 opening l ending , = 2.92
length 15 opening l ending . = 0.76 | length 15 opening l ending 0 = 0.31 | length 15 own none = 0.48
length 15 own strong = 0.29 | length 15 own weak = 0.46 | length 2 opening C ending . = 0.25
length 2 opening C ending 0 = 0.47 | length 2 opening C ending ? = 0.46 | length 2 opening l ending , = 0.1
length 2 opening l ending . = 0.43 | length 2 opening l ending 0 = -0.51 | length 2 own strong = -0.12
length 2 own weak = 0.36 | length 3 = 0.1 | length 3 opening C ending , = 0.13
length 3 opening C ending . = -0.68 | length 3 opening C ending 0 = -0.53 | length 3 opening C ending ? = 1.99
length 3 opening l ending , = 0.32 | length 3 opening l ending . = 2.92 | length 3 opening l ending 0 = 0.39
length 3 own none = 0.4 | length 3 own strong = 0.41 | length 3 own weak = -0.29 | length 5 = 0.36
length 5 opening C ending , = 1.09 | length 5 opening C ending . = -0.55 | length 5 opening C ending 0 = -0.21
length 5 opening C ending ? = 0.18 | length 5 opening l ending , = 0.87 | length 5 opening l ending . = 0.16
length 5 opening l ending 0 = 0.69 | length 5 own none = -0.12 | length 5 own strong = 0.78
length 5 own weak = 0.32 | length 9 opening C ending , = 0.62 | length 9 opening C ending 0 = -0.85
length 9 opening C ending ? = 0.18 | length 9 opening l ending , = 2.75 | length 9 opening l ending . = 0.88
length 9 opening l ending 0 = 0.56 | length 9 own none = 0.13 | length 9 own strong = 0.12
length 9 own weak = 0.86 | length long = 0.46 | length long opening C ending , = 0.69
length long opening C ending 0 = 1.38 | length long opening C ending ? = 1.56
length long opening l ending , = 2.34 | length long opening l ending . = 0.53 | length long own none = 0.58
length long own weak = 0.57 | link according strength 3 = 1.13 | link apart strength 1 = 0.73
link apart strength 2 = 2.59 | link apart strength 3 = 1.3 | link by strength 1 = -0.14
link colon strength 2 = -2.35 | link far strength 1 = -0.76 | link far strength 2 = -0.56
link far strength 3 = 0.56 | link inverted strength 2 = 1.75 | link inverted strength 3 = 0.66
link none strength 0 = -0.69 | link participle strength 1 = 0.66 | link participle strength 2 = 0.39
link participle strength 3 = 0.83 | link relative strength 1 = 0.44 | link relative strength 3 = 1.83
link shared strength 1 = 0.35 | link shared strength 2 = 2.11 | link shared strength 3 = 0.95
link subject strength 1 = 0.19 | link subject strength 2 = -0.33 | link subject strength 3 = 0.7
naming 1 = 0.56 | naming 2 = 1.45 | naming 3 = 2.32 | owner before = -0.39 | people 1 = 0.17 | people 3 = 0.55
relation far own none = 0.51 | relation far own strong = 1.29 | relation far own weak = 0.17
relation first own none = -1.51 | relation first own strong = -0.7 | relation first own weak = -0.38
relation next opening adjoining own none = 0.21 | relation next opening adjoining own strong = 2.6
relation next opening adjoining own weak = 1.8 | relation next opening own strong = 0.35
relation next opening own weak = 1.35 | relation next own none = -0.21 | relation next own strong = 0.66
relation next own weak = 0.67 | relation paragraph own none = 0.12 | relation paragraph own strong = 0.87
relation paragraph own weak = 0.11 | relation sentence own none = 0.17 | relation sentence own weak = 0.12
relation split own none = 1.52 | relation split own strong = -0.32 | speaker high own none = 0.65
speaker high own strong = 0.23 | speaker high own weak = 0.71 | speaker low own none = -0.11
speaker low own strong = 0.6 | speaker middle own none = -0.23 | speaker middle own strong = -0.21
speaker middle own weak = 0.15 | speaker none own none = -1.61 | speaker none own weak = -0.19
speaks of itself = 0.33 | speaks of itself 15 = 0.49 | speaks of itself 2 = 1.2 | speaks of itself 3 = 0.18
speaks of itself 9 = 0.41 | speaks of itself long = 0.6 | speech noun 1 = -0.36 | speech noun 2 = 0.7
term 1 = -0.39 | term 2 = -0.31 | term 3 = -0.64 | then cue = 0.22 | then document = -0.31
then people = 0.76 | then work = -0.76 | title case = -0.96 | title case own none = -0.19
title case own strong = -0.55 | title case own weak = -0.43 | token = 0.37
whole paragraph own none far = -0.48 | whole paragraph own none next = -0.55 | work 1 = -1.42 | work 2 = -0.66
work 3 = -0.52
`
