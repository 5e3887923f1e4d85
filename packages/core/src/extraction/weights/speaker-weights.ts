/** The speaker ranker: each feature with its weight, written by packages/cli/src/extract/fit.ts, never by hand. */
export const speakerWeights = `
cue 1 after1R own strong = -2.09 | cue 1 before1L 10 = 0.35 | cue 1 before1L 20 = -1.42
cue 1 before1L far = -1.86 | cue 1 before1L own strong = -2.05 | cue 1 beforeL+ own none = -1.42
cue 1 paragraph+1R 0 = -0.93 | cue 1 paragraph+1R 10 = -0.5 | cue 1 paragraph+1R 2 = -0.46
cue 1 paragraph+1R 20 = -0.69 | cue 1 paragraph+1R 5 = -0.33 | cue 1 paragraph+1R far = -0.44
cue 1 paragraph+1R own none = -1.18 | cue 1 paragraph+1R own strong = -0.78
cue 1 paragraph+1R own weak = -0.73 | cue 1 paragraph+1R+ own strong = -0.35 | cue 1 paragraph+2R 20 = -0.74
cue 1 paragraph+2R far = -0.7 | cue 1 paragraph+2R own none = -0.9 | cue 1 paragraph+2R own strong = -0.96
cue 1 paragraph+2R own weak = -0.47 | cue 1 paragraph+2R+ 10 = -0.43 | cue 1 paragraph+2R+ 20 = -0.72
cue 1 paragraph+2R+ far = -0.45 | cue 1 paragraph+2R+ own none = -0.46
cue 1 paragraph+2R+ own strong = -1.37 | cue 1 paragraph-1L 10 = 0.17 | cue 1 paragraph-1L 20 = 0.1
cue 1 paragraph-1L 5 = 0.39 | cue 1 paragraph-1L far = -0.57 | cue 1 paragraph-1L own none = 0.56
cue 1 paragraph-1L own strong = -2.51 | cue 1 paragraph-1L own weak = -0.73 | cue 1 paragraph-1L+ 10 = -0.52
cue 1 paragraph-1L+ 20 = -0.93 | cue 1 paragraph-1L+ far = -1.84 | cue 1 paragraph-1L+ own none = -1.78
cue 1 paragraph-1L+ own strong = -1.04 | cue 1 paragraph-1L+ own weak = -0.89 | cue 1 paragraph-2L far = -2.51
cue 1 paragraph-2L own strong = -1.53 | cue 1 paragraph-2L own weak = -0.9 | cue 1 paragraph-2L+ 20 = -1.46
cue 1 paragraph-2L+ own strong = 0.45 | cue 1 paragraph-2L+ own weak = -1.88 | cue 1 sameL 0 = -0.25
cue 1 sameL 1 = -0.16 | cue 1 sameL 10 = -0.14 | cue 1 sameL own weak = 0.23 | cue 1 sameR own strong = -0.43
cue 1 sameR own weak = -0.14 | cue 2 before1L own strong = -1.78 | cue 2 paragraph+1R 10 = -0.33
cue 2 paragraph+1R 20 = -0.63 | cue 2 paragraph+1R far = -0.43 | cue 2 paragraph+1R own none = -1.39
cue 2 paragraph+1R own strong = -1 | cue 2 paragraph+2R far = -0.75 | cue 2 paragraph+2R own strong = -1.23
cue 2 paragraph+2R+ 20 = -0.55 | cue 2 paragraph+2R+ far = -0.5 | cue 2 paragraph+2R+ own strong = -1.64
cue 2 paragraph-1L 10 = -0.84 | cue 2 paragraph-1L 20 = -0.22 | cue 2 paragraph-1L own strong = -2.98
cue 2 paragraph-1L+ 20 = -1 | cue 2 paragraph-1L+ far = -1.79 | cue 2 paragraph-1L+ own none = -0.53
cue 2 paragraph-1L+ own strong = -1.22 | cue 2 paragraph-1L+ own weak = -1 | cue 2 paragraph-2L far = -2.49
cue 2 paragraph-2L own strong = -1.08 | cue 2 paragraph-2L+ far = -2.81 | cue 2 paragraph-2L+ own none = 0.21
cue 2 paragraph-2L+ own strong = -1.54 | cue 2 paragraph-2L+ own weak = -1.49 | cue 2 sameL 10 = 0.15
cue 2 sameL 5 = 0.12 | cue 2 sameL own weak = 0.34 | cue 2 sameR own strong = 0.13
cue 3 after1R own strong = -2.91 | cue 3 before1L 0 = 0.42 | cue 3 before1L 10 = 0.54
cue 3 before1L 20 = -0.35 | cue 3 before1L 5 = -0.17 | cue 3 before1L far = -0.28
cue 3 before1L own none = 0.25 | cue 3 before1L own strong = -0.87 | cue 3 paragraph+1R 0 = -1.89
cue 3 paragraph+1R 10 = -1.06 | cue 3 paragraph+1R 20 = -1.2 | cue 3 paragraph+1R 5 = -0.48
cue 3 paragraph+1R far = -0.78 | cue 3 paragraph+1R own none = -0.51 | cue 3 paragraph+1R own strong = -1.17
cue 3 paragraph+1R own weak = -0.76 | cue 3 paragraph+1R+ 20 = -1.12 | cue 3 paragraph+1R+ own strong = -1.28
cue 3 paragraph+1R+ own weak = -0.94 | cue 3 paragraph+2R far = -1.14 | cue 3 paragraph+2R own none = -0.87
cue 3 paragraph+2R own strong = -0.9 | cue 3 paragraph+2R+ 10 = -1.05 | cue 3 paragraph+2R+ 20 = 0.13
cue 3 paragraph+2R+ far = -0.9 | cue 3 paragraph+2R+ own none = -1.5 | cue 3 paragraph-1L 0 = -0.1
cue 3 paragraph-1L far = -0.64 | cue 3 paragraph-1L own strong = -0.75 | cue 3 paragraph-1L own weak = -0.46
cue 3 paragraph-1L+ 10 = -1.54 | cue 3 paragraph-1L+ 20 = -0.17 | cue 3 paragraph-1L+ far = -0.8
cue 3 paragraph-1L+ own none = -0.6 | cue 3 paragraph-1L+ own weak = -1.96 | cue 3 paragraph-2L far = -0.34
cue 3 paragraph-2L own strong = -2.54 | cue 3 paragraph-2L own weak = -1.88 | cue 3 paragraph-2L+ far = -0.28
cue 3 paragraph-2L+ own none = -0.15 | cue 3 paragraph-2L+ own strong = -0.31
cue 3 paragraph-2L+ own weak = -0.34 | cue 3 sameL 0 = -0.1 | cue 3 sameL 10 = 0.29 | cue 3 sameL 2 = 0.22
cue 3 sameL 20 = 0.23 | cue 3 sameL 5 = 0.29 | cue 3 sameL own strong = 0.14 | cue 3 sameL own weak = 0.89
cue 3 sameR 0 = 0.36 | cue 3 sameR 1 = -0.62 | cue 3 sameR own strong = 0.76 | distance after1R 10 = -1.13
distance after1R 20 = -1.12 | distance after1R 5 = -1.19 | distance after1R far = -2.83
distance afterR 20 = -2.46 | distance afterR far = -2.29 | distance before1L 0 = -0.74
distance before1L 1 = 0.43 | distance before1L 10 = -1.26 | distance before1L 2 = 0.86
distance before1L 20 = -0.72 | distance before1L 5 = -0.38 | distance before1L far = -1.36
distance beforeL 10 = 0.51 | distance beforeL 20 = -0.61 | distance beforeL far = -1.6
distance paragraph+1R 0 = -0.4 | distance paragraph+1R 1 = -2.48 | distance paragraph+1R 10 = -2.09
distance paragraph+1R 2 = -0.54 | distance paragraph+1R 20 = -1.92 | distance paragraph+1R 5 = -1.22
distance paragraph+1R far = -2.86 | distance paragraph+2R 10 = -0.69 | distance paragraph+2R 2 = -1.61
distance paragraph+2R 20 = -0.67 | distance paragraph+2R 5 = -2.21 | distance paragraph+2R far = -3.64
distance paragraph-1L 0 = -0.73 | distance paragraph-1L 1 = 0.29 | distance paragraph-1L 10 = -0.81
distance paragraph-1L 2 = -0.35 | distance paragraph-1L 20 = -0.85 | distance paragraph-1L 5 = -1.37
distance paragraph-1L far = -1.67 | distance paragraph-2L 10 = -0.93 | distance paragraph-2L 20 = -1.42
distance paragraph-2L 5 = -1.63 | distance paragraph-2L far = -1.34 | distance sameL 0 = -0.3
distance sameL 1 = 0.58 | distance sameL 10 = 0.47 | distance sameL 2 = 0.27 | distance sameL 20 = 0.12
distance sameL 5 = 0.54 | distance sameL far = -0.37 | distance sameR 0 = 0.25 | distance sameR 1 = -0.38
distance sameR 2 = -0.27 | distance sameR 5 = -0.15 | distance sameR far = -0.13
earlier entity far own strong = -0.43 | earlier entity next opening own strong = 0.74
earlier entity next own weak = 0.11 | earlier entity report far own strong = 0.13
earlier entity report next own strong = 0.11 | earlier entity report next own weak = 0.1
earlier entity report split own none = -0.66 | earlier entity split own none = -0.83
earlier mention far own strong = -1.76 | earlier mention far own weak = -1.15
earlier mention next opening adjoining own strong = 1.06 | earlier mention next opening own strong = 1.02
earlier mention next own strong = -2.28 | earlier mention next own weak = -1.18
earlier mention report far own strong = -1.53 | earlier mention report far own weak = -1.15
earlier mention report next own strong = 0.42 | earlier mention report next own weak = -1.35
earlier mention report sentence own strong = -1.15 | earlier mention report split own none = -1.01
earlier mention sentence own strong = -1.17 | earlier mention split own none = -1.52
indefinite linked = -0.41 | indefinite unlinked = -0.67 | inside linked = -0.11 | inside unlinked = -0.89
link according paragraph-2L+ = -0.29 | link according paragraph-2L+ far = -0.27
link according strength 3 = 2.34 | link addressee after1R = -1.02 | link addressee before and l = -2.61
link addressee before word l = -2.47 | link addressee before1L = -0.16 | link addressee before1L+ = -0.29
link addressee beforeL+ = 0.54 | link addressee paragraph+1R = -0.94 | link addressee paragraph+1R 10 = -0.33
link addressee paragraph+1R 20 = -0.29 | link addressee paragraph+1R 5 = -0.12
link addressee paragraph+1R far = -0.23 | link addressee paragraph+1R+ = -0.15
link addressee paragraph+2R = -0.46 | link addressee paragraph+2R far = -0.29
link addressee paragraph+2R+ = -0.35 | link addressee paragraph+2R+ 20 = -0.25
link addressee paragraph+2R+ far = -0.16 | link addressee paragraph-1L = -1.68
link addressee paragraph-1L 10 = -0.31 | link addressee paragraph-1L 20 = -0.63
link addressee paragraph-1L far = -0.98 | link addressee paragraph-1L+ = -1.15
link addressee paragraph-1L+ 20 = -0.43 | link addressee paragraph-1L+ far = -0.33
link addressee paragraph-2L = -0.81 | link addressee paragraph-2L far = -0.72
link addressee paragraph-2L+ = 0.16 | link addressee paragraph-2L+ 20 = -0.97
link addressee paragraph-2L+ far = 0.42 | link addressee sameL = -1.06 | link addressee sameL 0 = 0.16
link addressee sameL 1 = -2.28 | link addressee sameL 10 = -0.92 | link addressee sameL 5 = 0.27
link addressee sameR = -0.12 | link addressee strength 1 = -1.49 | link addressee strength 2 = -0.73
link addressee strength 3 = -0.7 | link apart paragraph+1R = -1.11 | link apart paragraph+2R+ = -1.87
link apart paragraph-1L = 0.12 | link apart paragraph-1L+ = -1.38 | link apart paragraph-1L+ far = -0.85
link apart paragraph-2L+ = -0.49 | link apart paragraph-2L+ far = -2.82 | link apart sameL = 0.21
link apart strength 1 = -0.83 | link apart strength 2 = -0.44 | link by paragraph-2L+ = -1.35
link by paragraph-2L+ far = -1.01 | link by strength 1 = 0.81 | link by strength 2 = 0.2
link colon paragraph-2L+ far = -0.84 | link colon strength 2 = -0.21 | link far before1L = -0.63
link far paragraph+1R = -0.92 | link far paragraph+2R = -0.66 | link far paragraph+2R+ = -0.35
link far paragraph-1L = -0.73 | link far paragraph-1L 20 = 0.22 | link far paragraph-1L far = -1.77
link far paragraph-1L+ = -0.83 | link far paragraph-1L+ far = -0.42 | link far paragraph-2L = -1.07
link far paragraph-2L far = -1.03 | link far paragraph-2L+ far = 0.12 | link far sameL = 0.46
link far strength 1 = -0.82 | link far strength 2 = -0.11 | link far strength 3 = -0.76
link inverted after cue , = 0.22 | link inverted before1L = -0.72 | link inverted paragraph-1L+ = -2.29
link inverted paragraph-2L+ = 0.83 | link inverted paragraph-2L+ far = 0.44 | link inverted sameR = 0.44
link inverted strength 1 = -0.12 | link inverted strength 3 = -0.28 | link participle paragraph+1R = -1.04
link participle paragraph+2R+ = -0.79 | link participle paragraph-1L = -0.12
link participle paragraph-1L+ = -1.53 | link participle paragraph-1L+ far = -0.88
link participle paragraph-2L = -1.27 | link participle paragraph-2L far = -1.18
link participle paragraph-2L+ = -0.9 | link participle paragraph-2L+ far = -1.59
link participle sameL = 0.25 | link participle strength 1 = -0.16 | link participle strength 2 = 0.11
link relative paragraph-2L+ = -1.31 | link relative paragraph-2L+ far = -1.25
link relative strength 1 = -0.7 | link relative strength 2 = -2.12 | link relative strength 3 = -0.32
link shared paragraph-1L = -0.18 | link shared paragraph-1L+ = 0.36 | link shared paragraph-2L+ far = 0.22
link shared strength 1 = 0.65 | link shared strength 2 = 0.11 | link shared strength 3 = -0.11
link subject after Name , = 0.15 | link subject after word , = 0.3 | link subject after1R = -0.27
link subject before , C = 0.34 | link subject before and l = 0.18 | link subject before of l = 0.25
link subject before word l = 0.26 | link subject before1L 0 = 0.76 | link subject before1L 10 = 0.24
link subject before1L 20 = -0.35 | link subject before1L far = -0.25 | link subject before1L+ = -0.18
link subject beforeL+ = -0.52 | link subject beforeL+ far = -1.8 | link subject paragraph+1R = -0.81
link subject paragraph+1R 0 = -2.25 | link subject paragraph+1R 10 = -1 | link subject paragraph+1R 2 = 0.17
link subject paragraph+1R 20 = -0.94 | link subject paragraph+1R 5 = -0.65
link subject paragraph+1R far = -0.65 | link subject paragraph+1R+ = 0.18
link subject paragraph+1R+ 0 = 0.21 | link subject paragraph+1R+ 20 = 0.46 | link subject paragraph+2R = -1.73
link subject paragraph+2R 20 = -1.13 | link subject paragraph+2R far = -0.93
link subject paragraph+2R+ = -0.39 | link subject paragraph+2R+ 10 = -1.22
link subject paragraph+2R+ 20 = 0.24 | link subject paragraph+2R+ far = -0.64
link subject paragraph-1L 10 = -0.59 | link subject paragraph-1L 20 = -0.11
link subject paragraph-1L+ = -0.65 | link subject paragraph-1L+ 10 = -1.52
link subject paragraph-1L+ far = -0.37 | link subject paragraph-2L = -0.67
link subject paragraph-2L far = 0.11 | link subject paragraph-2L+ = -0.68
link subject paragraph-2L+ 20 = -0.3 | link subject paragraph-2L+ far = -0.65 | link subject sameL = 0.69
link subject sameL 0 = 0.93 | link subject sameL 1 = 0.41 | link subject sameL 20 = -0.41
link subject sameL 5 = 0.17 | link subject sameL+ = -0.38 | link subject sameR = -0.3
link subject sameR 0 = 0.95 | link subject strength 1 = -0.88 | link subject strength 3 = 0.47
link words paragraph+1R = -0.39 | link words paragraph-1L = -1.07 | link words paragraph-1L+ = -0.45
link words paragraph-1L+ far = -0.19 | link words paragraph-2L = -0.37 | link words paragraph-2L far = -0.37
link words paragraph-2L+ = -0.97 | link words paragraph-2L+ far = -0.21 | link words sameL = 0.31
link words strength 2 = -0.19 | nobody = -1.55 | nobody far = -0.8 | nobody first = -0.1 | nobody next = -0.1
nobody next opening = -1.45 | nobody next opening adjoining = -3.04 | nobody own none = -1.52
nobody own strong = -0.87 | nobody paragraph = -0.22 | nobody sentence = 0.45 | nobody split = -1.55
not previous far own none = -0.77 | not previous far own strong = -0.62 | not previous far own weak = -0.84
not previous next opening adjoining own none = -0.89 | not previous next opening adjoining own strong = -0.84
not previous next opening adjoining own weak = -0.17 | not previous next opening own none = -0.94
not previous next opening own weak = -0.49 | not previous next own none = -0.4
not previous next own strong = -0.48 | not previous next own weak = -0.48
not previous paragraph own none = -1.23 | not previous paragraph own strong = -1.09
not previous paragraph own weak = -0.6 | not previous sentence own none = -2.54
not previous sentence own strong = -1.05 | not previous sentence own weak = -1.66
not previous split own none = -2.14 | not previous split own strong = 0.56 | object linked = -0.34
object unlinked = -0.73 | opens sentence linked = 0.75 | opens sentence unlinked = 0.81 | owner linked = -2.17
owner unlinked = -0.64 | past quotation after1R linked = -0.33 | past quotation after1R unlinked = -1.53
past quotation before1L linked = -0.61 | past quotation before1L unlinked = -1
past quotation beforeL linked = -0.2 | past quotation beforeL unlinked = -0.52
past quotation paragraph+1R linked = -0.49 | past quotation paragraph+1R unlinked = -0.67
past quotation paragraph+2R linked = -0.81 | past quotation paragraph+2R unlinked = -1.21
past quotation paragraph-1L linked = -0.99 | past quotation paragraph-1L unlinked = -3.37
past quotation paragraph-2L linked = -0.28 | past quotation paragraph-2L unlinked = -0.13
past quotation sameL linked = -1.01 | past quotation sameL unlinked = -0.1
past quotation sameR unlinked = -0.85 | previous entity dialogue next own strong = 0.53
previous entity far own strong = 0.28 | previous entity next opening adjoining own strong = 0.49
previous entity next opening own strong = 0.15 | previous entity next own weak = 0.44
previous entity paragraph own strong = 0.54 | previous entity report far own weak = -0.21
previous entity report next own none = -0.42 | previous entity report next own strong = -0.1
previous entity report next own weak = 0.39 | previous entity report paragraph own strong = 0.54
previous entity report sentence own none = -0.4 | previous entity report sentence own strong = 0.63
previous entity report split own none = -0.66 | previous entity sentence own none = -0.41
previous entity sentence own strong = 0.68 | previous entity split own none = -0.38
previous mention far own strong = 0.62 | previous mention far own weak = -0.46
previous mention far paragraph C = 0.49 | previous mention next opening adjoining own strong = 0.96
previous mention next opening adjoining paragraph C = 0.57 | previous mention next opening own strong = -0.11
previous mention next opening paragraph C = -0.47 | previous mention next own strong = -2.22
previous mention next sentence C = -1.52 | previous mention paragraph own strong = 0.16
previous mention report far own strong = -2.38 | previous mention report far own weak = -1.98
previous mention report next own strong = 0.17 | previous mention report next own weak = -0.22
previous mention report paragraph own strong = 0.16 | previous mention report sentence own none = 0.86
previous mention report sentence own strong = 0.51 | previous mention report split own none = 0.88
previous mention sentence own none = 0.94 | previous mention sentence own strong = 0.64
previous mention split own none = 1.41 | previous mention split sentence C = 1.34
rank after1R 0 linked = -0.44 | rank after1R 0 unlinked = -2.64 | rank after1R 1 linked = -0.38
rank after1R 1 unlinked = -2.1 | rank after1R 2 linked = -1.49 | rank after1R 2 unlinked = -1.98
rank after1R 3 unlinked = -1.51 | rank after1R 4 linked = -1.61 | rank after1R 4 unlinked = -2.37
rank before1L 0 linked = -0.1 | rank before1L 0 unlinked = -1.71 | rank before1L 1 linked = 0.62
rank before1L 1 unlinked = -0.79 | rank before1L 2 linked = -1.07 | rank before1L 2 unlinked = -1.58
rank before1L 3 unlinked = -2.12 | rank before1L 4 linked = -0.71 | rank before1L 4 unlinked = -1.1
rank beforeL 0 unlinked = -0.97 | rank beforeL 1 unlinked = -2.36 | rank beforeL 2 unlinked = -0.95
rank beforeL 3 unlinked = -1.86 | rank beforeL 4 linked = -1.09 | rank beforeL 4 unlinked = -0.49
rank paragraph+1R 0 linked = -1.05 | rank paragraph+1R 0 unlinked = -0.71 | rank paragraph+1R 1 linked = -1.82
rank paragraph+1R 1 unlinked = -2.27 | rank paragraph+1R 2 linked = -0.93
rank paragraph+1R 2 unlinked = -2.49 | rank paragraph+1R 3 unlinked = -1.06
rank paragraph+1R 4 linked = -1.23 | rank paragraph+1R 4 unlinked = -2.7 | rank paragraph+2R 0 linked = -1.03
rank paragraph+2R 0 unlinked = -0.93 | rank paragraph+2R 1 linked = -1.6
rank paragraph+2R 1 unlinked = -0.15 | rank paragraph+2R 2 linked = -1.36
rank paragraph+2R 2 unlinked = -2.11 | rank paragraph+2R 3 linked = -0.95
rank paragraph+2R 3 unlinked = -1.53 | rank paragraph+2R 4 linked = -1.28
rank paragraph+2R 4 unlinked = -1.8 | rank paragraph-1L 0 linked = -0.68
rank paragraph-1L 0 unlinked = -1.33 | rank paragraph-1L 1 linked = -0.11
rank paragraph-1L 1 unlinked = -3.15 | rank paragraph-1L 2 linked = -0.35
rank paragraph-1L 2 unlinked = -1.04 | rank paragraph-1L 3 linked = -0.21
rank paragraph-1L 3 unlinked = -1.85 | rank paragraph-1L 4 linked = -0.51
rank paragraph-1L 4 unlinked = -2.34 | rank paragraph-2L 0 linked = -0.74
rank paragraph-2L 0 unlinked = -1.09 | rank paragraph-2L 1 linked = -0.13
rank paragraph-2L 1 unlinked = -0.67 | rank paragraph-2L 2 linked = 0.2 | rank paragraph-2L 2 unlinked = -1.49
rank paragraph-2L 3 linked = -0.49 | rank paragraph-2L 3 unlinked = -1.89 | rank paragraph-2L 4 linked = -1.06
rank paragraph-2L 4 unlinked = -1.42 | rank sameL 0 unlinked = -0.7 | rank sameL 1 linked = 0.17
rank sameL 2 linked = 0.33 | rank sameL 2 unlinked = 0.22 | rank sameL 4 linked = 0.16
rank sameL 4 unlinked = 0.27 | rank sameR 0 linked = 0.19 | rank sameR 0 unlinked = -0.61
rank sameR 1 linked = 0.42 | rank sameR 1 unlinked = -0.38 | rank sameR 2 linked = 0.32
rank sameR 2 unlinked = -1.2 | rank sameR 3 unlinked = -0.66 | rank sameR 4 unlinked = -1.37
side R and l = 0.15 | side R paragraph C = -0.12 | side R sentence C = 0.74 | sort name group = -1.39
sort name group unlinked = -0.8 | sort name organisation = -0.68 | sort name organisation according = 0.97
sort name organisation addressee = -2.32 | sort name organisation far = -0.85
sort name organisation subject = 0.12 | sort name organisation unlinked = -0.55 | sort name person = 0.49
sort name person according = 0.73 | sort name person addressee = 0.13 | sort name person apart = 0.68
sort name person far = -0.57 | sort name person inverted = 0.46 | sort name person relative = 0.13
sort name person shared = 0.16 | sort name person unlinked = -0.94 | sort name person words = -0.43
sort name place = -2.29 | sort name place unlinked = -1.26 | sort nominal document = -0.8
sort nominal document addressee = -2.64 | sort nominal document far = -1.59
sort nominal document subject = 0.88 | sort nominal document unlinked = -0.58 | sort nominal group = -0.17
sort nominal group addressee = -0.56 | sort nominal group by = -1.55 | sort nominal group far = -0.14
sort nominal group relative = -1.52 | sort nominal group shared = 0.77 | sort nominal group subject = -0.25
sort nominal group unlinked = -1.27 | sort nominal person = 0.24 | sort nominal person addressee = -2.48
sort nominal person far = -0.14 | sort nominal person inverted = -0.13 | sort nominal person participle = 0.58
sort nominal person subject = 0.57 | sort nominal person unlinked = -0.62 | sort nominal thing = -1.95
sort nominal thing addressee = -2.97 | sort nominal thing apart = -1.58 | sort nominal thing colon = -1.96
sort nominal thing far = -1.08 | sort nominal thing inverted = -1.39 | sort nominal thing participle = -0.3
sort nominal thing relative = 0.31 | sort nominal thing shared = -0.65 | sort nominal thing subject = -0.49
sort nominal thing unlinked = -1 | sort pronoun first = -1.89 | sort pronoun first object = -0.64
sort pronoun first object unlinked = -1.45 | sort pronoun first subject = -1.15
sort pronoun first unlinked = -0.5 | sort pronoun group = -0.63 | sort pronoun group addressee = -1.38
sort pronoun group far = -0.15 | sort pronoun group object = -2.09
sort pronoun group object addressee = -0.42 | sort pronoun group object unlinked = -1.48
sort pronoun group subject = 0.19 | sort pronoun group unlinked = -1.27
sort pronoun person addressee = -2.92 | sort pronoun person far = 0.35 | sort pronoun person object = -2
sort pronoun person object addressee = -1.36 | sort pronoun person object unlinked = -0.88
sort pronoun person participle = 1.2 | sort pronoun person second = -1.98 | sort pronoun person shared = 0.24
sort pronoun person subject = 0.25 | sort pronoun person unlinked = -1.41 | sort pronoun person words = 0.35
sort pronoun thing = -1.58 | sort pronoun thing addressee = -1.27 | sort pronoun thing far = -1.17
sort pronoun thing subject = 1.25 | sort pronoun thing unlinked = -1.81 | zone after1R own none = -0.65
zone after1R own strong = -1.39 | zone after1R own weak = -3.69 | zone afterR own strong = -2.59
zone afterR own weak = -1.13 | zone before1L own none = 0.14 | zone before1L own strong = -1.83
zone before1L own weak = -1.53 | zone beforeL own none = -0.61 | zone beforeL own strong = -1.44
zone beforeL own weak = -0.52 | zone paragraph+1R own none = -1.19 | zone paragraph+1R own strong = -3.58
zone paragraph+1R own weak = -3.37 | zone paragraph+2R own none = -1.77 | zone paragraph+2R own strong = -1.2
zone paragraph+2R own weak = -2.81 | zone paragraph-1L own none = -0.75 | zone paragraph-1L own strong = -1.77
zone paragraph-1L own weak = -1.33 | zone paragraph-2L own none = -1.07 | zone paragraph-2L own strong = -0.86
zone paragraph-2L own weak = -1.57 | zone sameL own none = 0.77 | zone sameL own strong = 0.38
zone sameL own weak = 0.56 | zone sameR own none = 0.41 | zone sameR own strong = 0.33
zone sameR own weak = -0.11
`
