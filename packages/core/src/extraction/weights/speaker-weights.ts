/** The speaker ranker: each feature with its weight, written by packages/cli/src/extract/fit.ts, never by hand. */
export const speakerWeights = `
cue 1 after1R own strong = -2.03 | cue 1 before1L 10 = 0.32 | cue 1 before1L 20 = -1.31
cue 1 before1L far = -1.92 | cue 1 before1L own strong = -1.94 | cue 1 beforeL+ far = -1.05
cue 1 beforeL+ own none = -1.06 | cue 1 paragraph+1R 10 = -0.68 | cue 1 paragraph+1R 20 = -0.73
cue 1 paragraph+1R 5 = -0.92 | cue 1 paragraph+1R far = -0.5 | cue 1 paragraph+1R own none = -1.52
cue 1 paragraph+1R own strong = -0.61 | cue 1 paragraph+1R own weak = -0.61
cue 1 paragraph+1R+ own strong = -0.22 | cue 1 paragraph+2R far = -0.98 | cue 1 paragraph+2R own none = -0.67
cue 1 paragraph+2R own strong = -1.08 | cue 1 paragraph+2R own weak = -0.44 | cue 1 paragraph+2R+ 20 = -0.82
cue 1 paragraph+2R+ far = -0.72 | cue 1 paragraph+2R+ own none = -0.46
cue 1 paragraph+2R+ own strong = -0.87 | cue 1 paragraph-1L 5 = 0.62 | cue 1 paragraph-1L far = -0.84
cue 1 paragraph-1L own strong = -2.34 | cue 1 paragraph-1L own weak = -2.51 | cue 1 paragraph-1L+ 10 = -0.45
cue 1 paragraph-1L+ 20 = -0.8 | cue 1 paragraph-1L+ far = -1.68 | cue 1 paragraph-1L+ own none = -1.61
cue 1 paragraph-1L+ own strong = -0.68 | cue 1 paragraph-1L+ own weak = -1.07 | cue 1 paragraph-2L far = -1.79
cue 1 paragraph-2L own strong = -0.59 | cue 1 paragraph-2L own weak = -0.65 | cue 1 paragraph-2L+ 20 = -0.85
cue 1 paragraph-2L+ far = -1.91 | cue 1 paragraph-2L+ own none = 0.41 | cue 1 paragraph-2L+ own strong = -0.5
cue 1 paragraph-2L+ own weak = -0.65 | cue 1 sameL 1 = -0.13 | cue 1 sameL 10 = -0.14 | cue 1 sameL 20 = 0.19
cue 1 sameL 5 = 0.13 | cue 1 sameL own weak = 0.19 | cue 1 sameR own strong = -0.34
cue 1 sameR own weak = -0.28 | cue 2 before1L own strong = -1.71 | cue 2 paragraph+1R 10 = -0.85
cue 2 paragraph+1R 20 = -0.96 | cue 2 paragraph+1R 5 = -0.84 | cue 2 paragraph+1R far = -0.63
cue 2 paragraph+1R own none = -1.3 | cue 2 paragraph+1R own strong = -0.88 | cue 2 paragraph+2R far = -0.89
cue 2 paragraph+2R own strong = -1.06 | cue 2 paragraph+2R+ far = -0.58
cue 2 paragraph+2R+ own strong = -1.43 | cue 2 paragraph-1L 10 = -0.97 | cue 2 paragraph-1L 20 = -0.23
cue 2 paragraph-1L own strong = -2.74 | cue 2 paragraph-1L+ 20 = -1.17 | cue 2 paragraph-1L+ far = -1.67
cue 2 paragraph-1L+ own none = -0.31 | cue 2 paragraph-1L+ own strong = -0.97
cue 2 paragraph-1L+ own weak = -0.99 | cue 2 paragraph-2L far = -1.61 | cue 2 paragraph-2L own strong = -0.26
cue 2 paragraph-2L own weak = -0.52 | cue 2 paragraph-2L+ far = -2.06 | cue 2 paragraph-2L+ own none = -0.24
cue 2 paragraph-2L+ own strong = -0.79 | cue 2 paragraph-2L+ own weak = -1.12 | cue 2 sameL 10 = 0.33
cue 2 sameL own strong = 0.16 | cue 2 sameL own weak = 0.21 | cue 2 sameR own strong = 0.27
cue 3 after1R own strong = -2.79 | cue 3 before1L 0 = 0.89 | cue 3 before1L 10 = 0.14
cue 3 before1L 20 = -0.5 | cue 3 before1L 5 = 0.18 | cue 3 before1L far = -0.39
cue 3 before1L own none = 0.27 | cue 3 before1L own strong = -0.85 | cue 3 paragraph+1R 1 = -1.25
cue 3 paragraph+1R 10 = -0.92 | cue 3 paragraph+1R 20 = -1.26 | cue 3 paragraph+1R far = -1.05
cue 3 paragraph+1R own none = -0.81 | cue 3 paragraph+1R own strong = -1.53
cue 3 paragraph+1R own weak = -0.81 | cue 3 paragraph+1R+ 20 = -0.5 | cue 3 paragraph+1R+ far = -1.24
cue 3 paragraph+1R+ own strong = -1.16 | cue 3 paragraph+1R+ own weak = -0.94 | cue 3 paragraph+2R far = -1.17
cue 3 paragraph+2R own none = -0.77 | cue 3 paragraph+2R own strong = -0.87 | cue 3 paragraph+2R+ 10 = -0.88
cue 3 paragraph+2R+ 20 = 0.25 | cue 3 paragraph+2R+ far = -1.4 | cue 3 paragraph+2R+ own none = -1.6
cue 3 paragraph+2R+ own weak = -1.13 | cue 3 paragraph-1L 10 = 0.28 | cue 3 paragraph-1L far = -0.63
cue 3 paragraph-1L own strong = -0.88 | cue 3 paragraph-1L own weak = -0.69 | cue 3 paragraph-1L+ 10 = -1.38
cue 3 paragraph-1L+ 20 = -0.17 | cue 3 paragraph-1L+ far = -0.75 | cue 3 paragraph-1L+ own none = -0.7
cue 3 paragraph-1L+ own strong = 0.17 | cue 3 paragraph-1L+ own weak = -2.03 | cue 3 paragraph-2L far = -0.17
cue 3 paragraph-2L own strong = -1.44 | cue 3 paragraph-2L own weak = -1.41 | cue 3 paragraph-2L+ 20 = -1.68
cue 3 paragraph-2L+ far = -0.49 | cue 3 paragraph-2L+ own none = -0.54
cue 3 paragraph-2L+ own strong = -1.49 | cue 3 sameL 0 = -0.13 | cue 3 sameL 10 = 0.17 | cue 3 sameL 2 = 0.27
cue 3 sameL 20 = 0.35 | cue 3 sameL 5 = 0.35 | cue 3 sameL own strong = 0.13 | cue 3 sameL own weak = 0.82
cue 3 sameR 0 = 0.53 | cue 3 sameR 2 = -0.18 | cue 3 sameR 5 = 0.68 | cue 3 sameR own strong = 0.55
distance after1R 10 = -2.46 | distance after1R 20 = -1.29 | distance after1R 5 = -1.16
distance after1R far = -2.8 | distance afterR far = -3.12 | distance before1L 1 = 0.43
distance before1L 10 = -1.25 | distance before1L 2 = 0.84 | distance before1L 20 = -0.83
distance before1L 5 = -0.57 | distance before1L far = -1.39 | distance beforeL 10 = 0.6
distance beforeL 20 = -0.4 | distance beforeL far = -2.48 | distance paragraph+1R 0 = -0.17
distance paragraph+1R 1 = -2.16 | distance paragraph+1R 10 = -2.65 | distance paragraph+1R 2 = -0.4
distance paragraph+1R 20 = -3.14 | distance paragraph+1R 5 = -2.61 | distance paragraph+1R far = -2.67
distance paragraph+2R 10 = -1.77 | distance paragraph+2R 2 = -1.34 | distance paragraph+2R 20 = -1.08
distance paragraph+2R 5 = -1.7 | distance paragraph+2R far = -3.4 | distance paragraph-1L 0 = -0.88
distance paragraph-1L 1 = 0.34 | distance paragraph-1L 10 = -0.98 | distance paragraph-1L 2 = -0.51
distance paragraph-1L 20 = -1.04 | distance paragraph-1L 5 = -1.1 | distance paragraph-1L far = -1.82
distance paragraph-2L 20 = -1.36 | distance paragraph-2L far = -2.39 | distance sameL 0 = -0.44
distance sameL 1 = 0.49 | distance sameL 10 = 0.48 | distance sameL 2 = 0.32 | distance sameL 20 = 0.12
distance sameL 5 = 0.55 | distance sameL far = -0.37 | distance sameR 0 = 0.71 | distance sameR 1 = -0.54
distance sameR 2 = -0.38 | distance sameR 5 = -0.14 | distance sameR far = -0.17
earlier entity far own strong = -0.34 | earlier entity next opening own strong = 0.45
earlier entity next own strong = 0.13 | earlier entity next own weak = 0.2
earlier entity report far own strong = 0.29 | earlier entity report next own strong = 0.13
earlier entity report next own weak = 0.19 | earlier entity report split own none = -0.71
earlier entity split own none = -0.71 | earlier mention far own strong = -0.16
earlier mention far own weak = -0.57 | earlier mention next own strong = -0.18
earlier mention next own weak = -0.48 | earlier mention report far own strong = -0.15
earlier mention report far own weak = -0.57 | earlier mention report next own strong = -0.25
earlier mention report next own weak = -0.71 | earlier mention report sentence own strong = -0.58
earlier mention report split own none = -0.8 | earlier mention sentence own strong = -0.58
earlier mention split own none = -0.84 | indefinite linked = -0.44 | indefinite unlinked = -0.51
inside linked = -0.13 | inside unlinked = -1.23 | link according paragraph-2L+ = 0.26
link according paragraph-2L+ far = 0.26 | link according strength 3 = 2.4 | link addressee after1R = -1.19
link addressee before and l = -2.65 | link addressee before word l = -2.29 | link addressee before1L = -0.16
link addressee before1L+ = -1.04 | link addressee beforeL+ = -0.37 | link addressee paragraph+1R = -0.88
link addressee paragraph+1R 10 = -0.27 | link addressee paragraph+1R 20 = -0.27
link addressee paragraph+1R 5 = -0.14 | link addressee paragraph+1R far = -0.25
link addressee paragraph+1R+ = -0.31 | link addressee paragraph+2R = -0.42
link addressee paragraph+2R far = -0.27 | link addressee paragraph+2R+ = -0.37
link addressee paragraph+2R+ 20 = -0.12 | link addressee paragraph+2R+ far = -0.21
link addressee paragraph-1L = -1.52 | link addressee paragraph-1L 20 = -0.51
link addressee paragraph-1L far = -0.62 | link addressee paragraph-1L+ = -0.98
link addressee paragraph-1L+ 20 = -0.17 | link addressee paragraph-1L+ far = -0.55
link addressee paragraph-2L = -0.47 | link addressee paragraph-2L far = -0.36
link addressee paragraph-2L+ = -1.04 | link addressee paragraph-2L+ far = -0.48 | link addressee sameL = -0.88
link addressee sameL 10 = -0.11 | link addressee sameL 20 = -0.77 | link addressee sameL 5 = -2.35
link addressee sameR = -0.21 | link addressee strength 1 = -1.42 | link addressee strength 2 = -0.57
link addressee strength 3 = -1.19 | link apart paragraph+1R = -1.15 | link apart paragraph+2R+ = -1.65
link apart paragraph-1L+ = -1.22 | link apart paragraph-1L+ far = -0.77 | link apart paragraph-2L+ = 0.17
link apart paragraph-2L+ far = -1.97 | link apart strength 1 = -0.86 | link apart strength 2 = -0.43
link apart strength 3 = 0.13 | link by paragraph-2L+ = -1.16 | link by paragraph-2L+ far = -0.26
link by strength 1 = 0.74 | link by strength 2 = 0.16 | link colon paragraph-2L+ = 0.15
link colon paragraph-2L+ far = -0.94 | link colon strength 2 = -0.18 | link far before1L = -0.35
link far paragraph+1R = -0.84 | link far paragraph+2R+ = -0.31 | link far paragraph+2R+ far = -0.19
link far paragraph-1L = -1.9 | link far paragraph-1L 20 = -0.64 | link far paragraph-1L far = -1.09
link far paragraph-1L+ = -0.85 | link far paragraph-1L+ far = -0.45 | link far paragraph-2L = -0.76
link far paragraph-2L far = -0.75 | link far paragraph-2L+ = -0.96 | link far paragraph-2L+ far = -0.62
link far sameL = 0.4 | link far strength 1 = -0.97 | link far strength 2 = -0.24 | link far strength 3 = -0.77
link inverted after cue , = 0.19 | link inverted before1L = -0.31 | link inverted paragraph-1L+ = -2.11
link inverted paragraph-2L+ = -1.32 | link inverted paragraph-2L+ far = -1.2 | link inverted sameR = 0.4
link inverted strength 1 = -1.82 | link inverted strength 3 = -0.24 | link participle paragraph+1R = -0.99
link participle paragraph+2R+ = -0.63 | link participle paragraph-1L = 0.26
link participle paragraph-1L+ = -1.51 | link participle paragraph-1L+ far = -0.91
link participle paragraph-2L = -0.93 | link participle paragraph-2L far = -0.89
link participle paragraph-2L+ = -1.55 | link participle paragraph-2L+ far = -1.29
link participle sameL = 0.12 | link relative paragraph-2L+ = -0.48 | link relative paragraph-2L+ far = -0.41
link relative strength 1 = -0.73 | link relative strength 2 = -2.1 | link relative strength 3 = -0.28
link shared paragraph-1L = -0.29 | link shared paragraph-1L+ = 0.26 | link shared paragraph-2L+ = -1.28
link shared paragraph-2L+ far = -0.84 | link shared strength 1 = 0.59 | link shared strength 3 = -0.17
link subject after word , = 0.62 | link subject after1R = -0.48 | link subject before , C = 0.3
link subject before and l = 0.19 | link subject before of l = 0.29 | link subject before word l = 0.26
link subject before1L = -0.13 | link subject before1L 0 = 0.61 | link subject before1L 10 = 0.26
link subject before1L 20 = -0.42 | link subject before1L far = -0.26 | link subject before1L+ = -0.13
link subject beforeL+ = -0.26 | link subject paragraph+1R = -1.22 | link subject paragraph+1R 1 = -1.38
link subject paragraph+1R 10 = -0.85 | link subject paragraph+1R 20 = -0.75
link subject paragraph+1R 5 = -0.25 | link subject paragraph+1R far = -0.67
link subject paragraph+1R+ 20 = -0.49 | link subject paragraph+1R+ far = -0.71
link subject paragraph+2R = -1.43 | link subject paragraph+2R far = -0.94 | link subject paragraph+2R+ = -0.34
link subject paragraph+2R+ 10 = -0.92 | link subject paragraph+2R+ 20 = 0.34
link subject paragraph+2R+ far = -0.9 | link subject paragraph-1L = 0.33 | link subject paragraph-1L 0 = 0.13
link subject paragraph-1L 10 = -0.47 | link subject paragraph-1L far = 0.2
link subject paragraph-1L+ = -0.63 | link subject paragraph-1L+ 10 = -1.45
link subject paragraph-1L+ 20 = -0.11 | link subject paragraph-1L+ far = -0.32
link subject paragraph-2L = -0.74 | link subject paragraph-2L+ = -0.49 | link subject paragraph-2L+ 20 = -1.57
link subject paragraph-2L+ far = -0.62 | link subject sameL = 0.63 | link subject sameL 0 = 0.98
link subject sameL 1 = 0.39 | link subject sameL 20 = -0.51 | link subject sameL 5 = 0.15
link subject sameL+ = -0.26 | link subject sameR = -0.17 | link subject sameR 1 = 0.85
link subject sameR 2 = 0.2 | link subject sameR 5 = -0.41 | link subject strength 1 = -0.9
link subject strength 2 = -0.11 | link subject strength 3 = 0.53 | link words paragraph+1R = -0.41
link words paragraph-1L = -1.12 | link words paragraph-1L+ = -0.58 | link words paragraph-1L+ far = -0.22
link words paragraph-2L = -0.22 | link words paragraph-2L far = -0.22 | link words paragraph-2L+ = -0.93
link words sameL = 0.27 | link words strength 2 = -0.2 | named often = -0.31 | named some = -0.36
nobody = -1.41 | nobody far = -0.9 | nobody first = -0.2 | nobody next = -0.34 | nobody next opening = -1.13
nobody next opening adjoining = -1.82 | nobody own none = -1.34 | nobody own strong = -0.83
nobody paragraph = -0.43 | nobody sentence = 0.46 | nobody split = -1.47 | not previous far own none = -0.87
not previous far own strong = -0.48 | not previous far own weak = -0.75
not previous next opening adjoining own none = -1.45 | not previous next opening adjoining own strong = -0.74
not previous next opening own none = -0.15 | not previous next opening own strong = -0.13
not previous next opening own weak = -0.14 | not previous next own none = -0.25
not previous next own strong = -0.43 | not previous next own weak = -0.43
not previous paragraph own none = -1.03 | not previous paragraph own strong = -1.05
not previous paragraph own weak = -0.4 | not previous sentence own none = -2.26
not previous sentence own strong = -0.74 | not previous sentence own weak = -1.69
not previous split own none = -1.59 | not previous split own strong = 0.42
not previous split own weak = -0.91 | object linked = -0.38 | object unlinked = -0.74
opens sentence linked = 0.74 | opens sentence unlinked = 0.89 | owner linked = -2.29 | owner unlinked = -0.62
past quotation after1R linked = -0.35 | past quotation after1R unlinked = -1.5
past quotation afterR unlinked = -1.64 | past quotation before1L linked = -0.63
past quotation before1L unlinked = -0.91 | past quotation beforeL linked = -0.59
past quotation beforeL unlinked = -0.9 | past quotation paragraph+1R linked = -0.44
past quotation paragraph+1R unlinked = -1.14 | past quotation paragraph+2R linked = -0.77
past quotation paragraph+2R unlinked = -1.77 | past quotation paragraph-1L linked = -0.81
past quotation paragraph-1L unlinked = -2.77 | past quotation paragraph-2L linked = -0.62
past quotation paragraph-2L unlinked = -3.27 | past quotation sameL linked = -0.9
past quotation sameR unlinked = -0.97 | previous entity far own strong = 0.23
previous entity far own weak = -0.21 | previous entity next opening adjoining own strong = 0.9
previous entity next opening own strong = 0.12 | previous entity next own weak = 0.55
previous entity paragraph own strong = 0.94 | previous entity paragraph own weak = 0.8
previous entity report far own strong = 0.23 | previous entity report far own weak = -0.13
previous entity report next own none = -0.16 | previous entity report next own weak = 0.53
previous entity report paragraph own strong = 0.94 | previous entity report sentence own none = -0.53
previous entity report sentence own weak = 0.56 | previous entity report split own none = -0.73
previous entity sentence own none = -0.53 | previous entity sentence own weak = 0.56
previous entity split own none = -0.75 | previous mention far own strong = -0.79
previous mention far own weak = -0.99 | previous mention far paragraph C = -0.93
previous mention next opening adjoining own strong = 0.54
previous mention next opening adjoining paragraph C = 0.26 | previous mention next opening own strong = -1.57
previous mention next opening paragraph C = -1.21 | previous mention next own strong = -2.08
previous mention next sentence C = -1.73 | previous mention paragraph own strong = 0.26
previous mention report far own strong = -0.78 | previous mention report far own weak = -0.96
previous mention report next own weak = -0.18 | previous mention report paragraph own strong = 0.26
previous mention report sentence own none = 0.87 | previous mention report sentence own strong = 0.58
previous mention report split own none = 1.07 | previous mention sentence own none = 0.94
previous mention sentence own strong = 0.58 | previous mention split own none = 1.1
previous mention split sentence C = 1.06 | rank after1R 0 linked = -0.61 | rank after1R 0 unlinked = -2.37
rank after1R 1 linked = -0.35 | rank after1R 1 unlinked = -1.8 | rank after1R 2 unlinked = -1.74
rank after1R 3 unlinked = -1.35 | rank after1R 4 linked = -1.57 | rank after1R 4 unlinked = -2.25
rank afterR 4 unlinked = -0.91 | rank before1L 0 linked = 0.17 | rank before1L 0 unlinked = -1.58
rank before1L 1 linked = 0.48 | rank before1L 1 unlinked = -0.61 | rank before1L 2 linked = -1.11
rank before1L 2 unlinked = -1.49 | rank before1L 3 unlinked = -1.92 | rank before1L 4 linked = -0.63
rank before1L 4 unlinked = -1.12 | rank beforeL 0 unlinked = -1.58 | rank beforeL 1 unlinked = -2.12
rank beforeL 2 unlinked = -0.34 | rank beforeL 3 unlinked = -1.51 | rank beforeL 4 linked = -2.06
rank beforeL 4 unlinked = -2.06 | rank paragraph+1R 0 linked = -1.01 | rank paragraph+1R 0 unlinked = -0.53
rank paragraph+1R 1 linked = -1.33 | rank paragraph+1R 1 unlinked = -2.29 | rank paragraph+1R 2 linked = -0.81
rank paragraph+1R 2 unlinked = -1.99 | rank paragraph+1R 3 linked = -0.97
rank paragraph+1R 3 unlinked = -1.69 | rank paragraph+1R 4 linked = -1.07
rank paragraph+1R 4 unlinked = -2.22 | rank paragraph+2R 0 linked = -0.83
rank paragraph+2R 0 unlinked = -2.04 | rank paragraph+2R 1 linked = -1.31
rank paragraph+2R 1 unlinked = -1.53 | rank paragraph+2R 2 linked = -1.11
rank paragraph+2R 2 unlinked = -1.41 | rank paragraph+2R 3 linked = -1.31
rank paragraph+2R 3 unlinked = -1.12 | rank paragraph+2R 4 linked = -1.45
rank paragraph+2R 4 unlinked = -1.54 | rank paragraph-1L 0 linked = -0.37
rank paragraph-1L 0 unlinked = -1.93 | rank paragraph-1L 1 linked = -0.14
rank paragraph-1L 1 unlinked = -2.93 | rank paragraph-1L 2 linked = -0.49
rank paragraph-1L 2 unlinked = -1.43 | rank paragraph-1L 3 linked = -0.17
rank paragraph-1L 3 unlinked = -2.49 | rank paragraph-1L 4 linked = -0.67
rank paragraph-1L 4 unlinked = -3.88 | rank paragraph-2L 0 linked = -0.62
rank paragraph-2L 0 unlinked = -2.37 | rank paragraph-2L 1 linked = 0.27
rank paragraph-2L 1 unlinked = -2.51 | rank paragraph-2L 2 linked = -0.46
rank paragraph-2L 2 unlinked = -2.25 | rank paragraph-2L 3 linked = -0.31
rank paragraph-2L 3 unlinked = -2.04 | rank paragraph-2L 4 linked = -1.65
rank paragraph-2L 4 unlinked = -1.74 | rank sameL 0 unlinked = -0.72 | rank sameL 1 linked = 0.17
rank sameL 2 linked = 0.34 | rank sameL 2 unlinked = 0.23 | rank sameL 4 unlinked = 0.27
rank sameR 0 linked = 0.41 | rank sameR 0 unlinked = -0.65 | rank sameR 1 linked = 0.2
rank sameR 1 unlinked = -0.23 | rank sameR 2 linked = 0.33 | rank sameR 2 unlinked = -1.02
rank sameR 3 unlinked = -0.54 | rank sameR 4 unlinked = -1.17 | side R paragraph C = 0.17
side R sentence C = 1.13 | sort name group = -1.4 | sort name group unlinked = -0.78
sort name organisation = -0.76 | sort name organisation according = 0.99
sort name organisation addressee = -2.24 | sort name organisation far = -0.75
sort name organisation unlinked = -0.54 | sort name person = 0.44 | sort name person according = 0.81
sort name person addressee = -0.16 | sort name person apart = 0.72 | sort name person far = -0.42
sort name person inverted = 0.67 | sort name person participle = 0.14 | sort name person shared = 0.15
sort name person unlinked = -1.14 | sort name person words = -0.35 | sort name place = -2.35
sort name place unlinked = -1.3 | sort nominal document = -0.92 | sort nominal document addressee = -2.72
sort nominal document far = -1.54 | sort nominal document subject = 0.86
sort nominal document unlinked = -0.72 | sort nominal group = -0.27 | sort nominal group addressee = -0.52
sort nominal group by = -1.52 | sort nominal group relative = -1.38 | sort nominal group shared = 0.96
sort nominal group subject = -0.29 | sort nominal group unlinked = -1.38 | sort nominal person = -0.14
sort nominal person addressee = -2.42 | sort nominal person participle = 0.75
sort nominal person subject = 0.97 | sort nominal person unlinked = -1.03 | sort nominal thing = -2.02
sort nominal thing addressee = -2.86 | sort nominal thing apart = -1.58 | sort nominal thing colon = -2.06
sort nominal thing far = -1.15 | sort nominal thing inverted = -0.84 | sort nominal thing participle = -0.24
sort nominal thing relative = 0.29 | sort nominal thing shared = -0.68 | sort nominal thing subject = -0.54
sort nominal thing unlinked = -1.07 | sort pronoun first = -1.64 | sort pronoun first object = -0.65
sort pronoun first object unlinked = -1.45 | sort pronoun first subject = -0.85
sort pronoun first unlinked = -0.3 | sort pronoun group = -0.69 | sort pronoun group addressee = -1.5
sort pronoun group object = -2.08 | sort pronoun group object addressee = -0.71
sort pronoun group object unlinked = -1.51 | sort pronoun group unlinked = -1.28
sort pronoun person addressee = -2.68 | sort pronoun person far = -0.21 | sort pronoun person object = -1.9
sort pronoun person object addressee = -1.52 | sort pronoun person object unlinked = -0.94
sort pronoun person participle = 1.12 | sort pronoun person second = -2 | sort pronoun person shared = 0.2
sort pronoun person subject = 0.17 | sort pronoun person unlinked = -1.18 | sort pronoun person words = 0.25
sort pronoun thing = -1.66 | sort pronoun thing addressee = -1.47 | sort pronoun thing far = -1.15
sort pronoun thing subject = 1.14 | sort pronoun thing unlinked = -1.86 | zone after1R own none = -0.84
zone after1R own strong = -1.27 | zone after1R own weak = -3.54 | zone afterR own strong = -2.81
zone afterR own weak = -2.65 | zone before1L own none = 0.18 | zone before1L own strong = -1.7
zone before1L own weak = -1.52 | zone beforeL own none = -0.5 | zone beforeL own strong = -2.77
zone beforeL own weak = -1.66 | zone paragraph+1R own none = -0.97 | zone paragraph+1R own strong = -3.4
zone paragraph+1R own weak = -3.26 | zone paragraph+2R own none = -2.87 | zone paragraph+2R own strong = -1.24
zone paragraph+2R own weak = -2.6 | zone paragraph-1L own none = -0.79 | zone paragraph-1L own strong = -1.87
zone paragraph-1L own weak = -1.42 | zone paragraph-2L own none = -1.18 | zone paragraph-2L own strong = -3.12
zone paragraph-2L own weak = -1.36 | zone sameL own none = 0.75 | zone sameL own strong = 0.38
zone sameL own weak = 0.62 | zone sameR own none = 0.35 | zone sameR own strong = 0.5
`
