/** The speaker ranker: each feature with its weight, written by packages/cli/src/extract/fit.ts, never by hand. */
export const speakerWeights = `
cue 1 after1R own strong = -2.18 | cue 1 before1L 20 = -1.39 | cue 1 before1L far = -1.99
cue 1 before1L own none = 0.18 | cue 1 before1L own strong = -2.67 | cue 1 beforeL+ own none = -1.89
cue 1 paragraph+1R 0 = -1.07 | cue 1 paragraph+1R 10 = -0.54 | cue 1 paragraph+1R 20 = -0.79
cue 1 paragraph+1R 5 = -0.79 | cue 1 paragraph+1R far = -0.51 | cue 1 paragraph+1R own none = -1.68
cue 1 paragraph+1R own strong = -0.69 | cue 1 paragraph+1R own weak = -0.7
cue 1 paragraph+1R+ own strong = -0.38 | cue 1 paragraph+2R 20 = -0.88 | cue 1 paragraph+2R far = -1.29
cue 1 paragraph+2R own none = -1.49 | cue 1 paragraph+2R own strong = -1.59
cue 1 paragraph+2R own weak = -0.71 | cue 1 paragraph+2R+ 10 = 0.66 | cue 1 paragraph+2R+ 20 = -1.46
cue 1 paragraph+2R+ far = -1.45 | cue 1 paragraph-1L 10 = 0.35 | cue 1 paragraph-1L 20 = -0.39
cue 1 paragraph-1L 5 = 0.44 | cue 1 paragraph-1L far = -0.6 | cue 1 paragraph-1L own none = 0.33
cue 1 paragraph-1L own strong = -0.73 | cue 1 paragraph-1L own weak = -1.2 | cue 1 paragraph-1L+ 10 = 0.29
cue 1 paragraph-1L+ 20 = -1.1 | cue 1 paragraph-1L+ far = -0.57 | cue 1 paragraph-1L+ own none = -0.55
cue 1 paragraph-1L+ own strong = -0.91 | cue 1 paragraph-1L+ own weak = -0.22 | cue 1 paragraph-2L far = -2.74
cue 1 paragraph-2L own strong = -1.58 | cue 1 paragraph-2L own weak = -1.01 | cue 1 paragraph-2L+ 20 = -1.56
cue 1 paragraph-2L+ far = 0.15 | cue 1 paragraph-2L+ own strong = 0.66 | cue 1 sameL 0 = -0.18
cue 1 sameL 1 = -0.32 | cue 1 sameL 10 = -0.16 | cue 1 sameL 5 = 0.16 | cue 1 sameL own weak = 0.28
cue 1 sameR own strong = -0.69 | cue 1 sameR own weak = -0.2 | cue 2 before1L own strong = -1.95
cue 2 paragraph+1R 10 = -0.36 | cue 2 paragraph+1R 20 = -0.59 | cue 2 paragraph+1R far = -0.43
cue 2 paragraph+1R own none = -1.52 | cue 2 paragraph+1R own strong = -1.25 | cue 2 paragraph+2R far = -0.48
cue 2 paragraph+2R own strong = -0.14 | cue 2 paragraph+2R+ far = 0.28
cue 2 paragraph+2R+ own strong = -0.64 | cue 2 paragraph-1L 20 = -0.22 | cue 2 paragraph-1L far = -0.16
cue 2 paragraph-1L own strong = -3.12 | cue 2 paragraph-1L+ 20 = -0.5 | cue 2 paragraph-1L+ far = -2.19
cue 2 paragraph-1L+ own strong = 0.41 | cue 2 paragraph-1L+ own weak = -1.5 | cue 2 paragraph-2L far = -0.35
cue 2 paragraph-2L own strong = -2.47 | cue 2 paragraph-2L+ far = -2.02 | cue 2 paragraph-2L+ own none = -0.78
cue 2 paragraph-2L+ own strong = -1.53 | cue 2 paragraph-2L+ own weak = -1.47 | cue 2 sameL own strong = 0.33
cue 2 sameL own weak = 0.28 | cue 2 sameR own strong = 0.14 | cue 3 after1R own strong = -2.95
cue 3 before1L 0 = 0.43 | cue 3 before1L 10 = -0.16 | cue 3 before1L far = -0.21
cue 3 before1L own none = 0.24 | cue 3 before1L own strong = -0.87 | cue 3 beforeL+ own none = 1.01
cue 3 paragraph+1R 0 = -0.63 | cue 3 paragraph+1R 10 = -0.96 | cue 3 paragraph+1R 20 = -1.23
cue 3 paragraph+1R 5 = -0.59 | cue 3 paragraph+1R far = -0.76 | cue 3 paragraph+1R own none = -0.33
cue 3 paragraph+1R own strong = -0.94 | cue 3 paragraph+1R own weak = -0.77 | cue 3 paragraph+1R+ 20 = -1.09
cue 3 paragraph+1R+ own strong = -1.03 | cue 3 paragraph+1R+ own weak = -1.02 | cue 3 paragraph+2R far = -0.32
cue 3 paragraph+2R own strong = -1.91 | cue 3 paragraph+2R+ 10 = -1.82 | cue 3 paragraph+2R+ 20 = -0.11
cue 3 paragraph+2R+ far = -0.55 | cue 3 paragraph+2R+ own none = -0.24 | cue 3 paragraph+2R+ own strong = 0.24
cue 3 paragraph-1L 0 = -0.14 | cue 3 paragraph-1L 20 = 0.24 | cue 3 paragraph-1L far = -0.84
cue 3 paragraph-1L own strong = -1.14 | cue 3 paragraph-1L own weak = -0.5 | cue 3 paragraph-1L+ 10 = -0.76
cue 3 paragraph-1L+ 20 = -0.42 | cue 3 paragraph-1L+ far = -0.95 | cue 3 paragraph-1L+ own none = -0.67
cue 3 paragraph-1L+ own strong = -0.37 | cue 3 paragraph-1L+ own weak = -2.62 | cue 3 paragraph-2L far = -0.46
cue 3 paragraph-2L own strong = -3.16 | cue 3 paragraph-2L own weak = -2.13 | cue 3 paragraph-2L+ far = -0.54
cue 3 paragraph-2L+ own none = -0.38 | cue 3 paragraph-2L+ own weak = -0.44 | cue 3 sameL 10 = 0.3
cue 3 sameL 2 = 0.15 | cue 3 sameL 20 = 0.15 | cue 3 sameL 5 = 0.31 | cue 3 sameL own strong = 0.2
cue 3 sameL own weak = 0.71 | cue 3 sameR 0 = 0.3 | cue 3 sameR 1 = -0.46 | cue 3 sameR own strong = 0.62
distance after1R 0 = -0.18 | distance after1R 10 = -0.7 | distance after1R 20 = -1.47
distance after1R 5 = -1.56 | distance after1R far = -3.16 | distance afterR 20 = -2.15
distance afterR far = -1.93 | distance before1L 0 = -0.84 | distance before1L 10 = -0.81
distance before1L 2 = 0.75 | distance before1L 20 = -0.58 | distance before1L 5 = -0.52
distance before1L far = -1.26 | distance beforeL 20 = -0.41 | distance beforeL far = -1.59
distance paragraph+1R 0 = -0.3 | distance paragraph+1R 1 = -1.67 | distance paragraph+1R 10 = -2.54
distance paragraph+1R 2 = -0.87 | distance paragraph+1R 20 = -2 | distance paragraph+1R 5 = -1.56
distance paragraph+1R far = -2.85 | distance paragraph+2R 10 = -0.23 | distance paragraph+2R 2 = -2.84
distance paragraph+2R 20 = -1.23 | distance paragraph+2R far = -1.84 | distance paragraph-1L 0 = -1.35
distance paragraph-1L 1 = 0.27 | distance paragraph-1L 10 = -0.85 | distance paragraph-1L 2 = -0.32
distance paragraph-1L 20 = -0.74 | distance paragraph-1L 5 = -1.51 | distance paragraph-1L far = -1.63
distance paragraph-2L 10 = -1.12 | distance paragraph-2L 20 = -1.59 | distance paragraph-2L 5 = -1.63
distance paragraph-2L far = -1.07 | distance sameL 0 = -0.18 | distance sameL 1 = 0.46
distance sameL 10 = 0.49 | distance sameL 2 = 0.42 | distance sameL 5 = 0.51 | distance sameL far = -0.33
distance sameR 0 = 0.22 | distance sameR 1 = -0.56 | distance sameR 5 = -0.25
earlier entity far own strong = 0.14 | earlier entity next opening adjoining own strong = 1.61
earlier entity next opening own strong = 0.77 | earlier entity next own weak = -0.19
earlier entity report next own strong = 0.26 | earlier entity report next own weak = -0.2
earlier entity report split own none = 1.36 | earlier entity split own none = 1.08
earlier mention far own strong = 0.29 | earlier mention far own weak = -1.32
earlier mention next opening adjoining own strong = 1.67 | earlier mention next opening own strong = -1.21
earlier mention next own weak = -1.1 | earlier mention report far own strong = -2.51
earlier mention report far own weak = -1.33 | earlier mention report next own strong = 1.16
earlier mention report next own weak = -1.31 | earlier mention report sentence own strong = -0.85
earlier mention sentence own strong = -0.87 | earlier mention split own none = 0.37
indefinite linked = -0.37 | indefinite unlinked = -0.32 | inside linked = -0.17 | inside unlinked = -0.9
link according paragraph-2L+ = -0.43 | link according paragraph-2L+ far = -0.42
link according strength 3 = 2.76 | link addressee after1R = -1.22 | link addressee before and l = -3.27
link addressee before word l = -2.75 | link addressee before1L = -0.32 | link addressee before1L+ = -0.51
link addressee beforeL+ = 1.42 | link addressee paragraph+1R = -1.07 | link addressee paragraph+1R 10 = -0.28
link addressee paragraph+1R 20 = -0.48 | link addressee paragraph+1R 5 = -0.13
link addressee paragraph+1R far = -0.3 | link addressee paragraph+1R+ = -0.15
link addressee paragraph+2R = -0.8 | link addressee paragraph+2R far = -0.51
link addressee paragraph+2R+ = -0.77 | link addressee paragraph+2R+ 20 = -0.4
link addressee paragraph+2R+ far = -0.22 | link addressee paragraph-1L = -1.81
link addressee paragraph-1L 10 = -0.48 | link addressee paragraph-1L 20 = -0.67
link addressee paragraph-1L far = -0.8 | link addressee paragraph-1L+ = -1.52
link addressee paragraph-1L+ 20 = -0.41 | link addressee paragraph-1L+ far = -0.47
link addressee paragraph-2L = -1.17 | link addressee paragraph-2L far = -1.12
link addressee paragraph-2L+ = -0.15 | link addressee paragraph-2L+ 20 = -0.58
link addressee paragraph-2L+ far = 0.19 | link addressee sameL = -1.23 | link addressee sameL 10 = -0.85
link addressee sameL 5 = 0.51 | link addressee sameR = -0.27 | link addressee strength 1 = -1.54
link addressee strength 2 = -0.97 | link addressee strength 3 = -0.48 | link apart paragraph+1R = -1.6
link apart paragraph+2R+ = -2.93 | link apart paragraph-1L+ = -0.64 | link apart paragraph-1L+ far = 0.28
link apart paragraph-2L+ = -0.41 | link apart paragraph-2L+ far = -2.72 | link apart sameL = 0.35
link apart strength 1 = -0.81 | link apart strength 2 = -0.46 | link by paragraph-2L+ = -1.32
link by paragraph-2L+ far = -1.44 | link by strength 1 = 0.55 | link colon paragraph-2L+ far = -0.96
link far before1L = -0.91 | link far paragraph+1R = -1.24 | link far paragraph+2R = -1.13
link far paragraph+2R+ = -0.81 | link far paragraph+2R+ far = -0.58 | link far paragraph-1L = -0.51
link far paragraph-1L 20 = 0.1 | link far paragraph-1L far = -1.89 | link far paragraph-1L+ = -1.17
link far paragraph-1L+ far = -0.88 | link far paragraph-2L = -1.22 | link far paragraph-2L far = -1.21
link far paragraph-2L+ = -0.4 | link far sameL = 0.46 | link far strength 1 = -0.73
link far strength 2 = -0.11 | link far strength 3 = -0.65 | link inverted after cue , = 0.3
link inverted before1L = -0.64 | link inverted paragraph+1R+ = -0.82 | link inverted paragraph-1L+ = -1.59
link inverted paragraph-2L+ = 0.79 | link inverted paragraph-2L+ far = 0.39 | link inverted sameR = 0.51
link inverted sameR 0 = 0.2 | link inverted strength 2 = -0.92 | link inverted strength 3 = -0.34
link participle paragraph+1R = 0.13 | link participle paragraph-1L = -0.12
link participle paragraph-1L+ = -1.77 | link participle paragraph-1L+ far = -1.23
link participle paragraph-2L = -1.39 | link participle paragraph-2L far = -1.61
link participle paragraph-2L+ = -1.25 | link participle paragraph-2L+ far = -1.52
link participle sameL = 0.2 | link participle strength 1 = -0.2 | link participle strength 2 = 0.18
link relative paragraph-2L+ = -1.47 | link relative paragraph-2L+ far = -1.29
link relative strength 1 = -0.48 | link relative strength 2 = -1.56 | link relative strength 3 = -0.47
link shared paragraph-1L = -0.24 | link shared paragraph-2L+ = -0.2 | link shared strength 1 = 0.29
link shared strength 2 = 0.36 | link subject after Name , = 0.32 | link subject after word , = 0.21
link subject after1R = -0.43 | link subject after1R+ = 0.34 | link subject before , C = 0.32
link subject before and l = 0.13 | link subject before of l = 0.25 | link subject before the l = 0.11
link subject before word l = 0.33 | link subject before1L = 0.25 | link subject before1L 0 = 0.35
link subject before1L 10 = -0.12 | link subject before1L 20 = -0.42 | link subject before1L far = -0.37
link subject before1L+ = -0.41 | link subject beforeL+ = -0.43 | link subject beforeL+ far = -2.39
link subject paragraph+1R = -0.97 | link subject paragraph+1R 0 = -2.49 | link subject paragraph+1R 10 = -0.88
link subject paragraph+1R 2 = 0.13 | link subject paragraph+1R 20 = -0.87
link subject paragraph+1R 5 = -0.73 | link subject paragraph+1R far = -0.75
link subject paragraph+1R+ 0 = 0.19 | link subject paragraph+1R+ 20 = 0.4 | link subject paragraph+2R = -0.47
link subject paragraph+2R 20 = -0.81 | link subject paragraph+2R+ = -0.27
link subject paragraph+2R+ 10 = -2.09 | link subject paragraph+2R+ far = 0.18
link subject paragraph-1L 0 = 0.35 | link subject paragraph-1L 10 = -0.23 | link subject paragraph-1L 5 = 0.43
link subject paragraph-1L far = -0.24 | link subject paragraph-1L+ 10 = -0.38
link subject paragraph-1L+ 20 = -0.24 | link subject paragraph-1L+ far = -0.42
link subject paragraph-2L = -0.83 | link subject paragraph-2L far = -0.15 | link subject paragraph-2L+ = -0.45
link subject paragraph-2L+ 20 = -0.59 | link subject paragraph-2L+ far = -0.83 | link subject sameL = 0.57
link subject sameL 0 = 0.7 | link subject sameL 1 = 0.45 | link subject sameL 20 = -0.26
link subject sameL+ = -0.22 | link subject sameR = -0.34 | link subject sameR 0 = 0.88
link subject strength 1 = -0.59 | link subject strength 3 = 0.39 | link words paragraph+1R = -0.49
link words paragraph-1L = -0.37 | link words paragraph-1L far = -0.39 | link words paragraph-1L+ = -0.8
link words paragraph-1L+ far = -0.25 | link words paragraph-2L = 0.55 | link words paragraph-2L far = 0.58
link words paragraph-2L+ = -0.81 | link words paragraph-2L+ far = -0.18 | link words sameL = 0.23
nobody = -1.63 | nobody far = -0.9 | nobody first = 0.27 | nobody next = 0.1 | nobody next opening = -1.94
nobody next opening adjoining = -3.35 | nobody own none = -1.81 | nobody own strong = -1
nobody own weak = 0.14 | nobody paragraph = -0.24 | nobody split = -1.87 | not previous far own none = -1.05
not previous far own strong = -0.61 | not previous far own weak = -0.87
not previous next opening adjoining own none = -0.99 | not previous next opening adjoining own strong = -0.61
not previous next opening adjoining own weak = -0.66 | not previous next opening own none = -1.23
not previous next opening own weak = -0.51 | not previous next own none = -0.35
not previous next own strong = -0.7 | not previous next own weak = -0.47
not previous paragraph own none = -1.11 | not previous paragraph own strong = -1.03
not previous paragraph own weak = -0.72 | not previous sentence own none = -3.97
not previous sentence own strong = -0.97 | not previous sentence own weak = -1.89
not previous split own none = -1.84 | not previous split own strong = 0.13
not previous split own weak = -0.71 | object linked = -0.52 | object unlinked = -0.44
opens sentence linked = 0.68 | opens sentence unlinked = 0.84 | owner linked = -1.95 | owner unlinked = -0.6
past quotation after1R unlinked = -0.64 | past quotation afterR linked = -1.96
past quotation before1L linked = -0.52 | past quotation before1L unlinked = -0.96
past quotation beforeL linked = 0.15 | past quotation beforeL unlinked = -0.17
past quotation paragraph+1R linked = -0.54 | past quotation paragraph+1R unlinked = -0.26
past quotation paragraph+2R linked = -0.37 | past quotation paragraph+2R unlinked = -0.7
past quotation paragraph-1L linked = -0.74 | past quotation paragraph-1L unlinked = -3.59
past quotation paragraph-2L linked = -0.48 | past quotation paragraph-2L unlinked = 0.17
past quotation sameL linked = -0.92 | past quotation sameR unlinked = -1.05
previous entity dialogue next own strong = 0.29 | previous entity far own strong = 0.24
previous entity next opening adjoining own strong = -0.14 | previous entity next own strong = 0.14
previous entity next own weak = 0.33 | previous entity paragraph own strong = 0.29
previous entity report far own weak = -0.1 | previous entity report next own strong = -0.16
previous entity report next own weak = 0.35 | previous entity report paragraph own strong = 0.29
previous entity report sentence own none = -1.56 | previous entity report sentence own strong = 0.65
previous entity report split own none = -0.61 | previous entity sentence own none = -1.05
previous entity sentence own strong = 0.67 | previous entity split own none = -0.48
previous mention dialogue next own strong = -0.19 | previous mention far own strong = 0.77
previous mention far own weak = -0.32 | previous mention far paragraph C = 1.03
previous mention next opening adjoining own strong = 0.86
previous mention next opening adjoining paragraph C = 1.09 | previous mention next opening own strong = -0.74
previous mention next opening paragraph C = -1.12 | previous mention next own strong = -0.33
previous mention next sentence C = 0.73 | previous mention paragraph own strong = 0.31
previous mention report far own strong = -2.35 | previous mention report far own weak = -2.2
previous mention report next own strong = 0.46 | previous mention report next own weak = 0.21
previous mention report paragraph own strong = 0.32 | previous mention report sentence own strong = 0.52
previous mention report split own none = 0.91 | previous mention sentence own strong = 0.67
previous mention split own none = 1.25 | previous mention split sentence C = 1.34
rank after1R 0 linked = -0.47 | rank after1R 0 unlinked = -1.32 | rank after1R 1 unlinked = -1.61
rank after1R 2 unlinked = -2.02 | rank after1R 3 unlinked = -1.98 | rank after1R 4 linked = -1.64
rank after1R 4 unlinked = -2.68 | rank before1L 0 linked = -0.21 | rank before1L 0 unlinked = -1.72
rank before1L 1 linked = 0.67 | rank before1L 1 unlinked = -0.86 | rank before1L 2 linked = -0.67
rank before1L 2 unlinked = -1.55 | rank before1L 3 linked = -0.31 | rank before1L 3 unlinked = -2.39
rank before1L 4 linked = -0.81 | rank before1L 4 unlinked = -0.99 | rank beforeL 0 unlinked = -1.63
rank beforeL 1 unlinked = -0.88 | rank beforeL 2 unlinked = -1.26 | rank beforeL 3 unlinked = -2.41
rank beforeL 4 linked = -0.38 | rank beforeL 4 unlinked = -0.51 | rank paragraph+1R 0 linked = -0.95
rank paragraph+1R 0 unlinked = -0.79 | rank paragraph+1R 1 linked = -1.75
rank paragraph+1R 1 unlinked = -2.62 | rank paragraph+1R 2 linked = -1.17
rank paragraph+1R 2 unlinked = -2.58 | rank paragraph+1R 3 linked = -0.11
rank paragraph+1R 3 unlinked = -1.14 | rank paragraph+1R 4 linked = -1.4
rank paragraph+1R 4 unlinked = -3.11 | rank paragraph+2R 0 linked = -0.56
rank paragraph+2R 0 unlinked = -0.88 | rank paragraph+2R 1 linked = -2.21
rank paragraph+2R 1 unlinked = -0.86 | rank paragraph+2R 2 linked = -2.29
rank paragraph+2R 2 unlinked = -2.9 | rank paragraph+2R 3 linked = -1.16
rank paragraph+2R 3 unlinked = -2.53 | rank paragraph+2R 4 linked = -0.22
rank paragraph+2R 4 unlinked = -3.04 | rank paragraph-1L 0 linked = -0.92
rank paragraph-1L 0 unlinked = -1.16 | rank paragraph-1L 1 linked = -0.29
rank paragraph-1L 1 unlinked = -2.01 | rank paragraph-1L 2 linked = -0.43
rank paragraph-1L 2 unlinked = -1.27 | rank paragraph-1L 3 linked = -0.15
rank paragraph-1L 3 unlinked = -2.66 | rank paragraph-1L 4 linked = -0.66
rank paragraph-1L 4 unlinked = -2.05 | rank paragraph-2L 0 linked = -1.63
rank paragraph-2L 0 unlinked = -1.34 | rank paragraph-2L 1 linked = -0.31
rank paragraph-2L 1 unlinked = -0.34 | rank paragraph-2L 2 linked = -0.33
rank paragraph-2L 2 unlinked = -1.34 | rank paragraph-2L 3 linked = 0.23
rank paragraph-2L 3 unlinked = -1.33 | rank paragraph-2L 4 linked = -0.62
rank paragraph-2L 4 unlinked = -1.58 | rank sameL 0 unlinked = -0.65 | rank sameL 1 linked = 0.19
rank sameL 1 unlinked = -0.16 | rank sameL 2 linked = 0.31 | rank sameL 2 unlinked = 0.29
rank sameL 3 linked = 0.11 | rank sameL 4 linked = 0.27 | rank sameL 4 unlinked = 0.1
rank sameR 0 unlinked = -0.45 | rank sameR 1 linked = 0.43 | rank sameR 1 unlinked = -0.31
rank sameR 2 linked = 0.19 | rank sameR 2 unlinked = -1.09 | rank sameR 3 unlinked = -1.09
rank sameR 4 unlinked = -1.78 | side R and l = 0.13 | side R paragraph C = -0.12 | side R sentence C = 0.27
sort name group = -1.56 | sort name group unlinked = -0.77 | sort name organisation = -0.41
sort name organisation addressee = -2.67 | sort name organisation far = -1.07
sort name organisation participle = 0.24 | sort name organisation unlinked = -0.79 | sort name person = 0.59
sort name person addressee = -0.13 | sort name person apart = 0.68 | sort name person far = -0.34
sort name person inverted = 0.48 | sort name person participle = 0.15 | sort name person unlinked = -0.93
sort name person words = -0.52 | sort name place = -1.71 | sort name place unlinked = -1.16
sort nominal document = -0.81 | sort nominal document according = 1.13
sort nominal document addressee = -0.73 | sort nominal document far = -0.67
sort nominal document subject = 0.72 | sort nominal document unlinked = -0.68 | sort nominal group = -0.25
sort nominal group addressee = -0.77 | sort nominal group by = -1.65 | sort nominal group far = -0.27
sort nominal group participle = 0.17 | sort nominal group relative = -0.3 | sort nominal group shared = 0.89
sort nominal group subject = -0.2 | sort nominal group unlinked = -1.29 | sort nominal person = 0.13
sort nominal person far = -0.24 | sort nominal person inverted = -0.72 | sort nominal person participle = 0.45
sort nominal person subject = 0.73 | sort nominal person unlinked = -0.5 | sort nominal thing = -1.98
sort nominal thing addressee = -3.03 | sort nominal thing apart = -0.71 | sort nominal thing colon = -2.23
sort nominal thing far = -1.24 | sort nominal thing inverted = -1.74 | sort nominal thing participle = -0.34
sort nominal thing relative = 0.31 | sort nominal thing shared = -0.76 | sort nominal thing subject = -0.25
sort nominal thing unlinked = -1.18 | sort pronoun first = -2.13 | sort pronoun first object = -0.78
sort pronoun first object unlinked = -1.94 | sort pronoun first subject = -1.05
sort pronoun first unlinked = -0.89 | sort pronoun group = -0.52 | sort pronoun group addressee = -1.5
sort pronoun group far = -0.15 | sort pronoun group object = -2.28
sort pronoun group object addressee = -0.58 | sort pronoun group object unlinked = -1.58
sort pronoun group unlinked = -1.14 | sort pronoun person addressee = -3.29 | sort pronoun person far = 0.52
sort pronoun person object = -2.19 | sort pronoun person object addressee = -1.19
sort pronoun person object unlinked = -1.01 | sort pronoun person participle = 0.97
sort pronoun person second = -2.31 | sort pronoun person shared = 0.24 | sort pronoun person subject = 0.35
sort pronoun person unlinked = -1.28 | sort pronoun person words = 0.41 | sort pronoun thing = -1.64
sort pronoun thing addressee = -1.43 | sort pronoun thing far = -1.37 | sort pronoun thing subject = 1.05
sort pronoun thing unlinked = -1.83 | zone after1R own none = -0.31 | zone after1R own strong = -1.73
zone after1R own weak = -4.05 | zone afterR own none = -2.17 | zone afterR own strong = -2.63
zone afterR own weak = -1.43 | zone before1L own strong = -1.27 | zone before1L own weak = -1.14
zone beforeL own none = -0.75 | zone beforeL own strong = -0.66 | zone beforeL own weak = -0.84
zone paragraph+1R own none = -1.24 | zone paragraph+1R own strong = -3.7 | zone paragraph+1R own weak = -3.46
zone paragraph+2R own none = -1.74 | zone paragraph+2R own strong = -0.86 | zone paragraph+2R own weak = -2.85
zone paragraph-1L own none = -0.91 | zone paragraph-1L own strong = -1.75 | zone paragraph-1L own weak = -1.52
zone paragraph-2L own none = -1.09 | zone paragraph-2L own strong = -1.22 | zone paragraph-2L own weak = -1.59
zone sameL own none = 0.93 | zone sameL own strong = 0.37 | zone sameL own weak = 0.54
zone sameR own none = 0.6 | zone sameR own strong = 0.27 | zone sameR own weak = -0.17
`
