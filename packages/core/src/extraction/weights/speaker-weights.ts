/** The speaker ranker: each feature with its weight, written by packages/cli/src/extract/fit.ts, never by hand. */
export const speakerWeights = `
cue 1 after1R own strong = -2.05 | cue 1 before1L 10 = 0.35 | cue 1 before1L 20 = -1.39
cue 1 before1L far = -1.87 | cue 1 before1L own strong = -2.03 | cue 1 beforeL+ own none = -1.41
cue 1 paragraph+1R 10 = -0.75 | cue 1 paragraph+1R 20 = -0.6 | cue 1 paragraph+1R 5 = -0.84
cue 1 paragraph+1R far = -0.54 | cue 1 paragraph+1R own none = -1.44 | cue 1 paragraph+1R own strong = -0.74
cue 1 paragraph+1R own weak = -0.63 | cue 1 paragraph+1R+ own strong = -0.35 | cue 1 paragraph+2R far = -1.01
cue 1 paragraph+2R own none = -0.9 | cue 1 paragraph+2R own strong = -0.98
cue 1 paragraph+2R own weak = -0.46 | cue 1 paragraph+2R+ 10 = -0.42 | cue 1 paragraph+2R+ 20 = -1.07
cue 1 paragraph+2R+ far = -0.61 | cue 1 paragraph+2R+ own none = -0.43
cue 1 paragraph+2R+ own strong = -1.21 | cue 1 paragraph-1L 10 = 0.15 | cue 1 paragraph-1L 20 = 0.11
cue 1 paragraph-1L 5 = 0.39 | cue 1 paragraph-1L far = -0.61 | cue 1 paragraph-1L own none = 0.57
cue 1 paragraph-1L own strong = -1.58 | cue 1 paragraph-1L own weak = -0.79 | cue 1 paragraph-1L+ 10 = -0.53
cue 1 paragraph-1L+ 20 = -0.91 | cue 1 paragraph-1L+ far = -1.89 | cue 1 paragraph-1L+ own none = -1.73
cue 1 paragraph-1L+ own strong = -0.88 | cue 1 paragraph-1L+ own weak = -1.02 | cue 1 paragraph-2L far = -2.53
cue 1 paragraph-2L own strong = -1.45 | cue 1 paragraph-2L own weak = -0.91 | cue 1 paragraph-2L+ 20 = -1.48
cue 1 paragraph-2L+ own strong = 0.43 | cue 1 paragraph-2L+ own weak = -1.94 | cue 1 sameL 10 = -0.19
cue 1 sameL 20 = 0.18 | cue 1 sameL 5 = 0.15 | cue 1 sameL own weak = 0.18 | cue 1 sameR own strong = -0.36
cue 1 sameR own weak = -0.23 | cue 2 before1L own strong = -1.81 | cue 2 paragraph+1R 10 = -0.74
cue 2 paragraph+1R 20 = -1.01 | cue 2 paragraph+1R 5 = -0.7 | cue 2 paragraph+1R far = -0.66
cue 2 paragraph+1R own none = -1.32 | cue 2 paragraph+1R own strong = -0.81 | cue 2 paragraph+2R far = -1.03
cue 2 paragraph+2R own strong = -1.1 | cue 2 paragraph+2R+ far = -0.72
cue 2 paragraph+2R+ own strong = -1.64 | cue 2 paragraph-1L 10 = -1 | cue 2 paragraph-1L 20 = -0.22
cue 2 paragraph-1L own strong = -2.92 | cue 2 paragraph-1L+ 20 = -1.19 | cue 2 paragraph-1L+ far = -1.79
cue 2 paragraph-1L+ own none = -0.47 | cue 2 paragraph-1L+ own strong = -1.19
cue 2 paragraph-1L+ own weak = -0.98 | cue 2 paragraph-2L far = -2.39 | cue 2 paragraph-2L own strong = -1.07
cue 2 paragraph-2L own weak = -0.82 | cue 2 paragraph-2L+ far = -2.74 | cue 2 paragraph-2L+ own none = 0.19
cue 2 paragraph-2L+ own strong = -1.64 | cue 2 paragraph-2L+ own weak = -1.56 | cue 2 sameL 10 = 0.22
cue 2 sameL own strong = 0.15 | cue 2 sameL own weak = 0.26 | cue 2 sameR own strong = 0.18
cue 3 after1R own strong = -2.89 | cue 3 before1L 0 = 0.88 | cue 3 before1L 10 = 0.24
cue 3 before1L 20 = -0.26 | cue 3 before1L 5 = 0.25 | cue 3 before1L far = -0.28
cue 3 before1L own none = 0.25 | cue 3 before1L own strong = -0.9 | cue 3 paragraph+1R 1 = -1.1
cue 3 paragraph+1R 10 = -0.92 | cue 3 paragraph+1R 20 = -1.32 | cue 3 paragraph+1R far = -0.91
cue 3 paragraph+1R own none = -0.78 | cue 3 paragraph+1R own strong = -1.31
cue 3 paragraph+1R own weak = -0.79 | cue 3 paragraph+1R+ 1 = -0.17 | cue 3 paragraph+1R+ 20 = -0.8
cue 3 paragraph+1R+ far = -1.23 | cue 3 paragraph+1R+ own strong = -1.19
cue 3 paragraph+1R+ own weak = -0.92 | cue 3 paragraph+2R far = -1.24 | cue 3 paragraph+2R own none = -0.71
cue 3 paragraph+2R own strong = -0.84 | cue 3 paragraph+2R+ 10 = -0.94 | cue 3 paragraph+2R+ 20 = 0.17
cue 3 paragraph+2R+ far = -1.31 | cue 3 paragraph+2R+ own none = -1.46 | cue 3 paragraph+2R+ own weak = -1.04
cue 3 paragraph-1L 10 = 0.11 | cue 3 paragraph-1L far = -0.67 | cue 3 paragraph-1L own strong = -0.72
cue 3 paragraph-1L own weak = -0.54 | cue 3 paragraph-1L+ 10 = -1.47 | cue 3 paragraph-1L+ 20 = -0.18
cue 3 paragraph-1L+ far = -0.76 | cue 3 paragraph-1L+ own none = -0.59 | cue 3 paragraph-1L+ own weak = -1.99
cue 3 paragraph-2L far = -0.33 | cue 3 paragraph-2L own strong = -2.58 | cue 3 paragraph-2L own weak = -1.82
cue 3 paragraph-2L+ far = -0.22 | cue 3 paragraph-2L+ own none = -0.2 | cue 3 paragraph-2L+ own strong = -0.2
cue 3 paragraph-2L+ own weak = -0.36 | cue 3 sameL 0 = -0.16 | cue 3 sameL 1 = 0.13 | cue 3 sameL 10 = 0.15
cue 3 sameL 2 = 0.33 | cue 3 sameL 20 = 0.37 | cue 3 sameL 5 = 0.34 | cue 3 sameL own strong = 0.15
cue 3 sameL own weak = 0.82 | cue 3 sameR 0 = 0.5 | cue 3 sameR 2 = -0.19 | cue 3 sameR 5 = 0.7
cue 3 sameR own strong = 0.58 | distance after1R 10 = -1.12 | distance after1R 20 = -1.13
distance after1R 5 = -1.2 | distance after1R far = -2.83 | distance afterR 20 = -2.47
distance afterR far = -2.28 | distance before1L 0 = -0.58 | distance before1L 1 = 0.36
distance before1L 10 = -1.26 | distance before1L 2 = 0.83 | distance before1L 20 = -0.74
distance before1L 5 = -0.47 | distance before1L far = -1.37 | distance beforeL 10 = 0.5
distance beforeL 20 = -0.6 | distance beforeL far = -1.6 | distance paragraph+1R 0 = -0.48
distance paragraph+1R 1 = -2.49 | distance paragraph+1R 10 = -2.05 | distance paragraph+1R 2 = -0.38
distance paragraph+1R 20 = -1.91 | distance paragraph+1R 5 = -1.22 | distance paragraph+1R far = -2.73
distance paragraph+2R 10 = -0.7 | distance paragraph+2R 2 = -1.53 | distance paragraph+2R 20 = -0.7
distance paragraph+2R 5 = -2.16 | distance paragraph+2R far = -3.58 | distance paragraph-1L 0 = -0.79
distance paragraph-1L 1 = 0.26 | distance paragraph-1L 10 = -0.84 | distance paragraph-1L 2 = -0.34
distance paragraph-1L 20 = -0.85 | distance paragraph-1L 5 = -1.37 | distance paragraph-1L far = -1.67
distance paragraph-2L 10 = -0.95 | distance paragraph-2L 20 = -1.47 | distance paragraph-2L 5 = -1.43
distance paragraph-2L far = -1.33 | distance sameL 0 = -0.34 | distance sameL 1 = 0.55
distance sameL 10 = 0.47 | distance sameL 2 = 0.27 | distance sameL 20 = 0.12 | distance sameL 5 = 0.55
distance sameL far = -0.36 | distance sameR 0 = 0.61 | distance sameR 1 = -0.55 | distance sameR 2 = -0.32
distance sameR 20 = -0.11 | distance sameR 5 = -0.2 | distance sameR far = -0.17
earlier entity far own strong = -0.41 | earlier entity far own weak = 0.17
earlier entity next opening own strong = 0.67 | earlier entity next own weak = 0.12
earlier entity report far own strong = 0.22 | earlier entity report next own strong = 0.12
earlier entity report next own weak = 0.12 | earlier entity report split own none = -0.64
earlier entity split own none = -0.84 | earlier mention far own strong = -1.77
earlier mention far own weak = -1.15 | earlier mention next opening adjoining own strong = 1.01
earlier mention next opening own strong = 1.01 | earlier mention next own strong = -2.24
earlier mention next own weak = -1.14 | earlier mention report far own strong = -1.56
earlier mention report far own weak = -1.15 | earlier mention report next own strong = 0.29
earlier mention report next own weak = -1.36 | earlier mention report sentence own strong = -1.19
earlier mention report split own none = -1.03 | earlier mention sentence own strong = -1.22
earlier mention split own none = -1.55 | indefinite linked = -0.41 | indefinite unlinked = -0.66
inside linked = -0.11 | inside unlinked = -0.89 | link according paragraph-2L+ = -0.28
link according paragraph-2L+ far = -0.28 | link according strength 3 = 2.32 | link addressee after1R = -1.01
link addressee before and l = -2.87 | link addressee before word l = -2.42 | link addressee before1L+ = -0.29
link addressee beforeL+ = 0.56 | link addressee paragraph+1R = -0.96 | link addressee paragraph+1R 10 = -0.35
link addressee paragraph+1R 20 = -0.29 | link addressee paragraph+1R 5 = -0.16
link addressee paragraph+1R far = -0.24 | link addressee paragraph+1R+ = -0.27
link addressee paragraph+2R = -0.5 | link addressee paragraph+2R far = -0.3
link addressee paragraph+2R+ = -0.37 | link addressee paragraph+2R+ 20 = -0.27
link addressee paragraph+2R+ far = -0.16 | link addressee paragraph-1L = -1.7
link addressee paragraph-1L 20 = -0.63 | link addressee paragraph-1L far = -0.99
link addressee paragraph-1L+ = -1.17 | link addressee paragraph-1L+ 20 = -0.24
link addressee paragraph-1L+ far = -0.5 | link addressee paragraph-2L = -0.78
link addressee paragraph-2L far = -0.68 | link addressee paragraph-2L+ = 0.14
link addressee paragraph-2L+ far = 0.43 | link addressee sameL = -0.87 | link addressee sameL 10 = -0.26
link addressee sameL 20 = -0.87 | link addressee sameL 5 = -2.62 | link addressee sameR = -0.33
link addressee strength 1 = -1.57 | link addressee strength 2 = -0.61 | link addressee strength 3 = -0.75
link apart paragraph+1R = -1.09 | link apart paragraph+2R+ = -1.75 | link apart paragraph-1L+ = -1.42
link apart paragraph-1L+ far = -0.95 | link apart paragraph-2L+ = -0.5 | link apart paragraph-2L+ far = -2.9
link apart sameL = 0.14 | link apart strength 1 = -0.83 | link apart strength 2 = -0.42
link apart strength 3 = 0.11 | link by paragraph-2L+ = -1.37 | link by paragraph-2L+ far = -0.99
link by strength 1 = 0.78 | link by strength 2 = 0.2 | link colon paragraph-2L+ far = -0.86
link colon strength 2 = -0.12 | link far before1L = -0.62 | link far paragraph+1R = -0.79
link far paragraph+2R = -0.52 | link far paragraph+2R+ = -0.36 | link far paragraph+2R+ far = -0.22
link far paragraph-1L = -0.76 | link far paragraph-1L 20 = 0.22 | link far paragraph-1L far = -1.75
link far paragraph-1L+ = -0.85 | link far paragraph-1L+ far = -0.46 | link far paragraph-2L = -1.05
link far paragraph-2L far = -1.01 | link far paragraph-2L+ far = 0.11 | link far sameL = 0.44
link far strength 1 = -0.83 | link far strength 2 = -0.16 | link far strength 3 = -0.73
link inverted after cue , = 0.2 | link inverted before1L = -0.62 | link inverted paragraph-1L+ = -2.18
link inverted paragraph-1L+ far = -1.3 | link inverted paragraph-2L+ = 0.88
link inverted paragraph-2L+ far = 0.41 | link inverted sameR = 0.39 | link inverted strength 1 = -0.16
link inverted strength 3 = -0.32 | link participle paragraph+1R = -0.92
link participle paragraph+2R+ = -0.68 | link participle paragraph-1L = -0.14
link participle paragraph-1L+ = -1.52 | link participle paragraph-1L+ far = -0.9
link participle paragraph-2L = -1.26 | link participle paragraph-2L far = -1.19
link participle paragraph-2L+ = -0.89 | link participle paragraph-2L+ far = -1.51
link participle sameL = 0.22 | link participle strength 1 = -0.14 | link participle strength 2 = 0.12
link relative paragraph-2L+ = -1.27 | link relative paragraph-2L+ far = -1.22
link relative strength 1 = -0.78 | link relative strength 2 = -2.15 | link relative strength 3 = -0.31
link shared paragraph-1L = -0.18 | link shared paragraph-1L+ = 0.36 | link shared paragraph-2L+ far = 0.23
link shared strength 1 = 0.68 | link shared strength 3 = -0.19 | link subject after Name , = 0.32
link subject after word , = 0.2 | link subject after1R = -0.27 | link subject before , C = 0.33
link subject before and l = 0.2 | link subject before of l = 0.28 | link subject before word l = 0.28
link subject before1L 0 = 0.63 | link subject before1L 10 = 0.3 | link subject before1L 20 = -0.34
link subject before1L far = -0.22 | link subject before1L+ = -0.18 | link subject beforeL+ = -0.54
link subject beforeL+ far = -1.78 | link subject paragraph+1R = -1.13 | link subject paragraph+1R 1 = -1.51
link subject paragraph+1R 10 = -0.88 | link subject paragraph+1R 20 = -0.92
link subject paragraph+1R 5 = -0.18 | link subject paragraph+1R far = -0.65
link subject paragraph+1R+ = 0.23 | link subject paragraph+1R+ 20 = 0.44
link subject paragraph+1R+ far = -0.63 | link subject paragraph+2R = -1.79
link subject paragraph+2R far = -0.97 | link subject paragraph+2R+ = -0.37
link subject paragraph+2R+ 10 = -1.18 | link subject paragraph+2R+ 20 = 0.28
link subject paragraph+2R+ far = -0.85 | link subject paragraph-1L 10 = -0.63
link subject paragraph-1L 20 = -0.12 | link subject paragraph-1L+ = -0.68
link subject paragraph-1L+ 10 = -1.52 | link subject paragraph-1L+ 20 = -0.11
link subject paragraph-1L+ far = -0.41 | link subject paragraph-2L = -0.7
link subject paragraph-2L far = 0.1 | link subject paragraph-2L+ = -0.67
link subject paragraph-2L+ 20 = -0.31 | link subject paragraph-2L+ far = -0.54 | link subject sameL = 0.67
link subject sameL 0 = 0.92 | link subject sameL 1 = 0.36 | link subject sameL 10 = 0.14
link subject sameL 20 = -0.49 | link subject sameL 5 = 0.16 | link subject sameL+ = -0.4
link subject sameR = -0.17 | link subject sameR 1 = 0.59 | link subject sameR 2 = 0.14
link subject sameR 5 = -0.28 | link subject strength 1 = -0.89 | link subject strength 2 = -0.11
link subject strength 3 = 0.49 | link words paragraph+1R = -0.38 | link words paragraph-1L = -1.07
link words paragraph-1L+ = -0.45 | link words paragraph-1L+ far = -0.19 | link words paragraph-2L = -0.38
link words paragraph-2L far = -0.38 | link words paragraph-2L+ = -0.96 | link words paragraph-2L+ far = -0.21
link words sameL = 0.29 | link words strength 2 = -0.19 | nobody = -1.56 | nobody far = -0.79
nobody next opening = -1.41 | nobody next opening adjoining = -3 | nobody own none = -1.53
nobody own strong = -0.84 | nobody own weak = -0.12 | nobody paragraph = -0.22 | nobody sentence = 0.42
nobody split = -1.54 | not previous far own none = -0.76 | not previous far own strong = -0.68
not previous far own weak = -0.77 | not previous next opening adjoining own none = -0.9
not previous next opening adjoining own strong = -0.85 | not previous next opening adjoining own weak = -0.16
not previous next opening own none = -0.92 | not previous next opening own weak = -0.2
not previous next own none = -0.4 | not previous next own strong = -0.46 | not previous next own weak = -0.51
not previous paragraph own none = -1.25 | not previous paragraph own strong = -1.07
not previous paragraph own weak = -0.61 | not previous sentence own none = -2.55
not previous sentence own strong = -1.03 | not previous sentence own weak = -1.75
not previous split own none = -2.13 | not previous split own strong = 0.51
not previous split own weak = -0.86 | object linked = -0.36 | object unlinked = -0.71
opens sentence linked = 0.72 | opens sentence unlinked = 0.83 | owner linked = -2.19 | owner unlinked = -0.64
past quotation after1R linked = -0.31 | past quotation after1R unlinked = -1.53
past quotation before1L linked = -0.62 | past quotation before1L unlinked = -1.01
past quotation beforeL linked = -0.18 | past quotation beforeL unlinked = -0.53
past quotation paragraph+1R linked = -0.43 | past quotation paragraph+1R unlinked = -0.66
past quotation paragraph+2R linked = -0.75 | past quotation paragraph+2R unlinked = -1.21
past quotation paragraph-1L linked = -0.95 | past quotation paragraph-1L unlinked = -3.38
past quotation paragraph-2L linked = -0.28 | past quotation paragraph-2L unlinked = -0.12
past quotation sameL linked = -1.03 | past quotation sameL unlinked = -0.11
past quotation sameR unlinked = -0.82 | previous entity dialogue next own strong = 0.5
previous entity far own strong = 0.31 | previous entity next opening adjoining own strong = 0.46
previous entity next own weak = 0.45 | previous entity paragraph own strong = 0.5
previous entity report far own weak = -0.23 | previous entity report next own none = -0.41
previous entity report next own strong = -0.13 | previous entity report next own weak = 0.4
previous entity report paragraph own strong = 0.5 | previous entity report sentence own none = -0.4
previous entity report sentence own strong = 0.57 | previous entity report sentence own weak = 0.4
previous entity report split own none = -0.75 | previous entity sentence own none = -0.41
previous entity sentence own strong = 0.61 | previous entity sentence own weak = 0.4
previous entity split own none = -0.45 | previous mention far own strong = 0.93
previous mention far own weak = -0.52 | previous mention far paragraph C = 0.8
previous mention next opening adjoining own strong = 0.93
previous mention next opening adjoining paragraph C = 0.55 | previous mention next opening own strong = -0.19
previous mention next opening paragraph C = -0.46 | previous mention next own strong = -2.14
previous mention next sentence C = -1.68 | previous mention paragraph own strong = 0.18
previous mention report far own strong = -2.7 | previous mention report far own weak = -1.92
previous mention report next own strong = 0.11 | previous mention report next own weak = -0.14
previous mention report paragraph own strong = 0.18 | previous mention report sentence own none = 0.86
previous mention report sentence own strong = 0.51 | previous mention report split own none = 0.9
previous mention sentence own none = 0.94 | previous mention sentence own strong = 0.64
previous mention split own none = 1.42 | previous mention split sentence C = 1.32
rank after1R 0 linked = -0.44 | rank after1R 0 unlinked = -2.61 | rank after1R 1 linked = -0.37
rank after1R 1 unlinked = -2.11 | rank after1R 2 linked = -1.46 | rank after1R 2 unlinked = -1.97
rank after1R 3 unlinked = -1.49 | rank after1R 4 linked = -1.62 | rank after1R 4 unlinked = -2.37
rank before1L 0 unlinked = -1.71 | rank before1L 1 linked = 0.58 | rank before1L 1 unlinked = -0.75
rank before1L 2 linked = -1.11 | rank before1L 2 unlinked = -1.57 | rank before1L 3 unlinked = -2.12
rank before1L 4 linked = -0.72 | rank before1L 4 unlinked = -1.09 | rank beforeL 0 unlinked = -0.86
rank beforeL 1 unlinked = -2.33 | rank beforeL 2 unlinked = -0.92 | rank beforeL 3 unlinked = -1.86
rank beforeL 4 linked = -1.13 | rank beforeL 4 unlinked = -0.5 | rank paragraph+1R 0 linked = -1.15
rank paragraph+1R 0 unlinked = -0.69 | rank paragraph+1R 1 linked = -1.58
rank paragraph+1R 1 unlinked = -2.29 | rank paragraph+1R 2 linked = -0.83
rank paragraph+1R 2 unlinked = -2.48 | rank paragraph+1R 3 unlinked = -1.06
rank paragraph+1R 4 linked = -1.17 | rank paragraph+1R 4 unlinked = -2.73 | rank paragraph+2R 0 linked = -1.05
rank paragraph+2R 0 unlinked = -0.94 | rank paragraph+2R 1 linked = -1.69
rank paragraph+2R 1 unlinked = -0.15 | rank paragraph+2R 2 linked = -1.38
rank paragraph+2R 2 unlinked = -2.1 | rank paragraph+2R 3 linked = -0.83
rank paragraph+2R 3 unlinked = -1.53 | rank paragraph+2R 4 linked = -1.06
rank paragraph+2R 4 unlinked = -1.81 | rank paragraph-1L 0 linked = -0.68
rank paragraph-1L 0 unlinked = -1.34 | rank paragraph-1L 1 linked = -0.13
rank paragraph-1L 1 unlinked = -3.16 | rank paragraph-1L 2 linked = -0.34
rank paragraph-1L 2 unlinked = -1.07 | rank paragraph-1L 3 linked = -0.23
rank paragraph-1L 3 unlinked = -1.85 | rank paragraph-1L 4 linked = -0.52
rank paragraph-1L 4 unlinked = -2.34 | rank paragraph-2L 0 linked = -0.56
rank paragraph-2L 0 unlinked = -1.12 | rank paragraph-2L 1 linked = -0.1
rank paragraph-2L 1 unlinked = -0.67 | rank paragraph-2L 2 unlinked = -1.49
rank paragraph-2L 3 linked = -0.48 | rank paragraph-2L 3 unlinked = -1.88 | rank paragraph-2L 4 linked = -1.11
rank paragraph-2L 4 unlinked = -1.42 | rank sameL 0 unlinked = -0.69 | rank sameL 1 linked = 0.16
rank sameL 2 linked = 0.32 | rank sameL 2 unlinked = 0.22 | rank sameL 4 linked = 0.15
rank sameL 4 unlinked = 0.27 | rank sameR 0 linked = 0.36 | rank sameR 0 unlinked = -0.73
rank sameR 1 linked = 0.29 | rank sameR 1 unlinked = -0.37 | rank sameR 2 linked = 0.35
rank sameR 2 unlinked = -1.18 | rank sameR 3 unlinked = -0.65 | rank sameR 4 unlinked = -1.35
side R and l = 0.14 | side R sentence C = 0.9 | sort name group = -1.35 | sort name group unlinked = -0.81
sort name organisation = -0.69 | sort name organisation according = 0.91
sort name organisation addressee = -2.43 | sort name organisation far = -0.84
sort name organisation subject = 0.14 | sort name organisation unlinked = -0.54 | sort name person = 0.53
sort name person according = 0.73 | sort name person addressee = 0.14 | sort name person apart = 0.75
sort name person far = -0.53 | sort name person inverted = 0.45 | sort name person shared = 0.11
sort name person unlinked = -0.96 | sort name person words = -0.45 | sort name place = -2.31
sort name place unlinked = -1.27 | sort nominal document = -0.78 | sort nominal document addressee = -2.64
sort nominal document far = -1.59 | sort nominal document subject = 0.92
sort nominal document unlinked = -0.6 | sort nominal group = -0.17 | sort nominal group addressee = -0.6
sort nominal group by = -1.54 | sort nominal group far = -0.15 | sort nominal group relative = -1.51
sort nominal group shared = 0.78 | sort nominal group subject = -0.24 | sort nominal group unlinked = -1.28
sort nominal person = 0.25 | sort nominal person addressee = -2.56 | sort nominal person far = -0.18
sort nominal person inverted = -0.14 | sort nominal person participle = 0.57
sort nominal person subject = 0.64 | sort nominal person unlinked = -0.64 | sort nominal thing = -1.97
sort nominal thing addressee = -2.89 | sort nominal thing apart = -1.6 | sort nominal thing colon = -2
sort nominal thing far = -1.09 | sort nominal thing inverted = -1.38 | sort nominal thing participle = -0.29
sort nominal thing relative = 0.32 | sort nominal thing shared = -0.63 | sort nominal thing subject = -0.45
sort nominal thing unlinked = -1 | sort pronoun first = -1.94 | sort pronoun first object = -0.65
sort pronoun first object unlinked = -1.46 | sort pronoun first subject = -1.23
sort pronoun first unlinked = -0.49 | sort pronoun group = -0.64 | sort pronoun group addressee = -1.53
sort pronoun group far = -0.14 | sort pronoun group object = -2.07
sort pronoun group object addressee = -0.51 | sort pronoun group object unlinked = -1.49
sort pronoun group subject = 0.15 | sort pronoun group unlinked = -1.29
sort pronoun person addressee = -2.73 | sort pronoun person far = 0.34 | sort pronoun person object = -1.99
sort pronoun person object addressee = -1.38 | sort pronoun person object unlinked = -0.89
sort pronoun person participle = 1.2 | sort pronoun person second = -2.01 | sort pronoun person shared = 0.19
sort pronoun person subject = 0.22 | sort pronoun person unlinked = -1.41 | sort pronoun person words = 0.37
sort pronoun thing = -1.6 | sort pronoun thing addressee = -1.32 | sort pronoun thing far = -1.14
sort pronoun thing subject = 1.18 | sort pronoun thing unlinked = -1.83 | zone after1R own none = -0.63
zone after1R own strong = -1.36 | zone after1R own weak = -3.69 | zone afterR own strong = -2.54
zone afterR own weak = -1.14 | zone before1L own none = 0.15 | zone before1L own strong = -1.83
zone before1L own weak = -1.62 | zone beforeL own none = -0.62 | zone beforeL own strong = -1.45
zone beforeL own weak = -0.49 | zone paragraph+1R own none = -1.16 | zone paragraph+1R own strong = -3.58
zone paragraph+1R own weak = -3.33 | zone paragraph+2R own none = -1.82 | zone paragraph+2R own strong = -1.15
zone paragraph+2R own weak = -2.88 | zone paragraph-1L own none = -0.73 | zone paragraph-1L own strong = -1.74
zone paragraph-1L own weak = -1.41 | zone paragraph-2L own none = -1.08 | zone paragraph-2L own strong = -0.82
zone paragraph-2L own weak = -1.65 | zone sameL own none = 0.77 | zone sameL own strong = 0.35
zone sameL own weak = 0.59 | zone sameR own none = 0.41 | zone sameR own strong = 0.36
`
