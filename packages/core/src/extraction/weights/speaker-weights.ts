/** The speaker ranker: each feature with its weight, written by packages/cli/src/extract/fit.ts, never by hand. */
export const speakerWeights = `
cue 1 after1R own strong = -2.03 | cue 1 before1L 10 = 0.31 | cue 1 before1L 20 = -1.26
cue 1 before1L far = -1.88 | cue 1 before1L own strong = -1.94 | cue 1 beforeL+ far = -0.99
cue 1 beforeL+ own none = -1.14 | cue 1 paragraph+1R 10 = -0.66 | cue 1 paragraph+1R 20 = -0.68
cue 1 paragraph+1R 5 = -0.95 | cue 1 paragraph+1R far = -0.49 | cue 1 paragraph+1R own none = -1.55
cue 1 paragraph+1R own strong = -0.61 | cue 1 paragraph+1R own weak = -0.6
cue 1 paragraph+1R+ own strong = -0.21 | cue 1 paragraph+2R far = -0.98 | cue 1 paragraph+2R own none = -0.65
cue 1 paragraph+2R own strong = -1.07 | cue 1 paragraph+2R own weak = -0.44 | cue 1 paragraph+2R+ 20 = -0.81
cue 1 paragraph+2R+ far = -0.7 | cue 1 paragraph+2R+ own none = -0.46 | cue 1 paragraph+2R+ own strong = -0.86
cue 1 paragraph-1L 5 = 0.61 | cue 1 paragraph-1L far = -0.83 | cue 1 paragraph-1L own strong = -2.32
cue 1 paragraph-1L own weak = -2.47 | cue 1 paragraph-1L+ 10 = -0.48 | cue 1 paragraph-1L+ 20 = -0.77
cue 1 paragraph-1L+ far = -1.66 | cue 1 paragraph-1L+ own none = -1.62
cue 1 paragraph-1L+ own strong = -0.64 | cue 1 paragraph-1L+ own weak = -1.09 | cue 1 paragraph-2L far = -1.78
cue 1 paragraph-2L own strong = -0.57 | cue 1 paragraph-2L own weak = -0.62 | cue 1 paragraph-2L+ 20 = -0.86
cue 1 paragraph-2L+ far = -1.9 | cue 1 paragraph-2L+ own none = 0.39 | cue 1 paragraph-2L+ own strong = -0.5
cue 1 paragraph-2L+ own weak = -0.65 | cue 1 sameL 1 = -0.11 | cue 1 sameL 10 = -0.18 | cue 1 sameL 20 = 0.19
cue 1 sameL 5 = 0.15 | cue 1 sameL own weak = 0.19 | cue 1 sameR own strong = -0.4
cue 1 sameR own weak = -0.29 | cue 2 before1L own strong = -1.69 | cue 2 paragraph+1R 10 = -0.81
cue 2 paragraph+1R 20 = -0.97 | cue 2 paragraph+1R 5 = -0.92 | cue 2 paragraph+1R far = -0.64
cue 2 paragraph+1R own none = -1.37 | cue 2 paragraph+1R own strong = -0.87 | cue 2 paragraph+2R far = -0.89
cue 2 paragraph+2R own strong = -1.04 | cue 2 paragraph+2R+ far = -0.56
cue 2 paragraph+2R+ own strong = -1.41 | cue 2 paragraph-1L 10 = -0.94 | cue 2 paragraph-1L 20 = -0.23
cue 2 paragraph-1L own strong = -2.72 | cue 2 paragraph-1L+ 20 = -1.19 | cue 2 paragraph-1L+ far = -1.67
cue 2 paragraph-1L+ own none = -0.27 | cue 2 paragraph-1L+ own strong = -0.9
cue 2 paragraph-1L+ own weak = -0.96 | cue 2 paragraph-2L far = -1.57 | cue 2 paragraph-2L own strong = -0.26
cue 2 paragraph-2L own weak = -0.54 | cue 2 paragraph-2L+ far = -2.02 | cue 2 paragraph-2L+ own none = -0.29
cue 2 paragraph-2L+ own strong = -0.77 | cue 2 paragraph-2L+ own weak = -1.15 | cue 2 sameL 10 = 0.32
cue 2 sameL own strong = 0.18 | cue 2 sameL own weak = 0.2 | cue 2 sameR own strong = 0.29
cue 3 after1R own strong = -2.76 | cue 3 before1L 0 = 0.83 | cue 3 before1L 20 = -0.49
cue 3 before1L 5 = 0.2 | cue 3 before1L far = -0.37 | cue 3 before1L own none = 0.25
cue 3 before1L own strong = -0.84 | cue 3 paragraph+1R 1 = -1.26 | cue 3 paragraph+1R 10 = -0.96
cue 3 paragraph+1R 20 = -1.25 | cue 3 paragraph+1R far = -1.06 | cue 3 paragraph+1R own none = -0.79
cue 3 paragraph+1R own strong = -1.5 | cue 3 paragraph+1R own weak = -0.83 | cue 3 paragraph+1R+ 20 = -0.5
cue 3 paragraph+1R+ far = -1.25 | cue 3 paragraph+1R+ own strong = -1.14
cue 3 paragraph+1R+ own weak = -0.92 | cue 3 paragraph+2R far = -1.18 | cue 3 paragraph+2R own none = -0.8
cue 3 paragraph+2R own strong = -0.83 | cue 3 paragraph+2R+ 10 = -0.9 | cue 3 paragraph+2R+ 20 = 0.25
cue 3 paragraph+2R+ far = -1.38 | cue 3 paragraph+2R+ own none = -1.59 | cue 3 paragraph+2R+ own weak = -1.12
cue 3 paragraph-1L 10 = 0.26 | cue 3 paragraph-1L far = -0.64 | cue 3 paragraph-1L own strong = -0.89
cue 3 paragraph-1L own weak = -0.72 | cue 3 paragraph-1L+ 10 = -1.41 | cue 3 paragraph-1L+ 20 = -0.17
cue 3 paragraph-1L+ far = -0.68 | cue 3 paragraph-1L+ own none = -0.69 | cue 3 paragraph-1L+ own strong = 0.17
cue 3 paragraph-1L+ own weak = -1.96 | cue 3 paragraph-2L far = -0.18 | cue 3 paragraph-2L own strong = -1.49
cue 3 paragraph-2L own weak = -1.49 | cue 3 paragraph-2L+ 20 = -1.62 | cue 3 paragraph-2L+ far = -0.5
cue 3 paragraph-2L+ own none = -0.54 | cue 3 paragraph-2L+ own strong = -1.22 | cue 3 sameL 0 = -0.12
cue 3 sameL 10 = 0.2 | cue 3 sameL 2 = 0.2 | cue 3 sameL 20 = 0.34 | cue 3 sameL 5 = 0.36
cue 3 sameL own strong = 0.11 | cue 3 sameL own weak = 0.82 | cue 3 sameR 0 = 0.53 | cue 3 sameR 2 = -0.22
cue 3 sameR 5 = 0.73 | cue 3 sameR own strong = 0.56 | distance after1R 10 = -2.42
distance after1R 20 = -1.28 | distance after1R 5 = -1.15 | distance after1R far = -2.77
distance afterR far = -3.14 | distance before1L 1 = 0.36 | distance before1L 10 = -1.24
distance before1L 2 = 0.84 | distance before1L 20 = -0.81 | distance before1L 5 = -0.54
distance before1L far = -1.41 | distance beforeL 10 = 0.6 | distance beforeL 20 = -0.41
distance beforeL far = -2.45 | distance paragraph+1R 0 = -0.16 | distance paragraph+1R 1 = -2.15
distance paragraph+1R 10 = -2.69 | distance paragraph+1R 2 = -0.36 | distance paragraph+1R 20 = -3.14
distance paragraph+1R 5 = -2.62 | distance paragraph+1R far = -2.66 | distance paragraph+2R 10 = -1.71
distance paragraph+2R 2 = -1.37 | distance paragraph+2R 20 = -1.09 | distance paragraph+2R 5 = -1.74
distance paragraph+2R far = -3.41 | distance paragraph-1L 0 = -0.85 | distance paragraph-1L 1 = 0.27
distance paragraph-1L 10 = -0.95 | distance paragraph-1L 2 = -0.5 | distance paragraph-1L 20 = -1.04
distance paragraph-1L 5 = -1.09 | distance paragraph-1L far = -1.82 | distance paragraph-2L 20 = -1.42
distance paragraph-2L far = -2.41 | distance sameL 0 = -0.47 | distance sameL 1 = 0.49
distance sameL 10 = 0.48 | distance sameL 2 = 0.33 | distance sameL 20 = 0.12 | distance sameL 5 = 0.56
distance sameL far = -0.36 | distance sameR 0 = 0.69 | distance sameR 1 = -0.53 | distance sameR 2 = -0.39
distance sameR 5 = -0.12 | distance sameR far = -0.15 | earlier entity far own strong = 0.49
earlier entity next opening own strong = 0.77 | earlier entity split own none = -0.77
earlier mention far own strong = -0.22 | earlier mention far own weak = -0.87
earlier mention next opening adjoining own strong = -0.29 | earlier mention next opening own strong = -0.34
earlier mention next own strong = -0.63 | earlier mention next own weak = -0.83
earlier mention sentence own strong = -0.85 | earlier mention split own none = -1.27
indefinite linked = -0.48 | indefinite unlinked = -0.51 | inside linked = -0.12 | inside unlinked = -1.15
link according paragraph-2L+ = 0.29 | link according paragraph-2L+ far = 0.29
link according strength 3 = 2.42 | link addressee after1R = -1.17 | link addressee before and l = -2.73
link addressee before word l = -2.33 | link addressee before1L = -0.15 | link addressee before1L+ = -1.04
link addressee beforeL+ = -0.37 | link addressee paragraph+1R = -0.89 | link addressee paragraph+1R 10 = -0.27
link addressee paragraph+1R 20 = -0.27 | link addressee paragraph+1R 5 = -0.16
link addressee paragraph+1R far = -0.25 | link addressee paragraph+1R+ = -0.33
link addressee paragraph+2R = -0.42 | link addressee paragraph+2R far = -0.27
link addressee paragraph+2R+ = -0.37 | link addressee paragraph+2R+ 20 = -0.12
link addressee paragraph+2R+ far = -0.2 | link addressee paragraph-1L = -1.53
link addressee paragraph-1L 20 = -0.5 | link addressee paragraph-1L far = -0.62
link addressee paragraph-1L+ = -1.03 | link addressee paragraph-1L+ 20 = -0.16
link addressee paragraph-1L+ far = -0.58 | link addressee paragraph-2L = -0.46
link addressee paragraph-2L far = -0.35 | link addressee paragraph-2L+ = -1.07
link addressee paragraph-2L+ far = -0.48 | link addressee sameL = -0.84 | link addressee sameL 20 = -0.75
link addressee sameL 5 = -2.31 | link addressee sameR = -0.21 | link addressee strength 1 = -1.33
link addressee strength 2 = -0.59 | link addressee strength 3 = -1.2 | link apart paragraph+1R = -1.18
link apart paragraph+2R+ = -1.62 | link apart paragraph-1L+ = -1.18 | link apart paragraph-1L+ far = -0.73
link apart paragraph-2L+ = 0.17 | link apart paragraph-2L+ far = -1.93 | link apart strength 1 = -0.88
link apart strength 2 = -0.43 | link apart strength 3 = 0.15 | link by paragraph-2L+ = -1.15
link by paragraph-2L+ far = -0.25 | link by strength 1 = 0.74 | link by strength 2 = 0.12
link colon paragraph-2L+ = 0.15 | link colon paragraph-2L+ far = -0.93 | link colon strength 2 = -0.2
link far before1L = -0.3 | link far paragraph+1R = -0.86 | link far paragraph+2R+ = -0.31
link far paragraph+2R+ far = -0.19 | link far paragraph-1L = -1.88 | link far paragraph-1L 20 = -0.63
link far paragraph-1L far = -1.09 | link far paragraph-1L+ = -0.85 | link far paragraph-1L+ far = -0.44
link far paragraph-2L = -0.76 | link far paragraph-2L far = -0.75 | link far paragraph-2L+ = -0.96
link far paragraph-2L+ far = -0.61 | link far sameL = 0.39 | link far strength 1 = -0.98
link far strength 2 = -0.26 | link far strength 3 = -0.75 | link inverted after cue , = 0.19
link inverted before1L = -0.3 | link inverted paragraph-1L+ = -2.01 | link inverted paragraph-2L+ = -1.34
link inverted paragraph-2L+ far = -1.23 | link inverted sameR = 0.39 | link inverted strength 1 = -1.81
link inverted strength 3 = -0.26 | link participle paragraph+1R = -1.01 | link participle paragraph+2R+ = -0.6
link participle paragraph-1L = 0.23 | link participle paragraph-1L+ = -1.54
link participle paragraph-1L+ far = -0.88 | link participle paragraph-2L = -0.92
link participle paragraph-2L far = -0.88 | link participle paragraph-2L+ = -1.54
link participle paragraph-2L+ far = -1.25 | link participle sameL = 0.15 | link relative paragraph-2L+ = -0.47
link relative paragraph-2L+ far = -0.4 | link relative strength 1 = -0.72 | link relative strength 2 = -2.08
link relative strength 3 = -0.25 | link shared paragraph-1L = -0.29 | link shared paragraph-1L+ = 0.28
link shared paragraph-2L+ = -1.25 | link shared paragraph-2L+ far = -0.82 | link shared strength 1 = 0.56
link shared strength 3 = -0.15 | link subject after word , = 0.6 | link subject after1R = -0.47
link subject before , C = 0.27 | link subject before and l = 0.14 | link subject before of l = 0.31
link subject before word l = 0.25 | link subject before1L = -0.13 | link subject before1L 0 = 0.54
link subject before1L 10 = 0.29 | link subject before1L 20 = -0.44 | link subject before1L far = -0.26
link subject before1L+ = -0.11 | link subject beforeL+ = -0.28 | link subject paragraph+1R = -1.18
link subject paragraph+1R 1 = -1.38 | link subject paragraph+1R 10 = -0.87
link subject paragraph+1R 20 = -0.74 | link subject paragraph+1R 5 = -0.2
link subject paragraph+1R far = -0.65 | link subject paragraph+1R+ 20 = -0.47
link subject paragraph+1R+ far = -0.72 | link subject paragraph+2R = -1.45
link subject paragraph+2R far = -0.92 | link subject paragraph+2R+ = -0.34
link subject paragraph+2R+ 10 = -0.93 | link subject paragraph+2R+ 20 = 0.34
link subject paragraph+2R+ far = -0.88 | link subject paragraph-1L = 0.33 | link subject paragraph-1L 0 = 0.18
link subject paragraph-1L 10 = -0.51 | link subject paragraph-1L far = 0.2
link subject paragraph-1L+ = -0.61 | link subject paragraph-1L+ 10 = -1.5
link subject paragraph-1L+ 20 = -0.11 | link subject paragraph-1L+ far = -0.3
link subject paragraph-2L = -0.73 | link subject paragraph-2L+ = -0.46 | link subject paragraph-2L+ 20 = -1.55
link subject paragraph-2L+ far = -0.64 | link subject sameL = 0.6 | link subject sameL 0 = 0.97
link subject sameL 1 = 0.41 | link subject sameL 20 = -0.49 | link subject sameL 5 = 0.16
link subject sameL+ = -0.18 | link subject sameR = -0.13 | link subject sameR 1 = 0.82
link subject sameR 2 = 0.22 | link subject sameR 5 = -0.36 | link subject strength 1 = -0.9
link subject strength 2 = -0.13 | link subject strength 3 = 0.53 | link words paragraph+1R = -0.38
link words paragraph-1L = -1.1 | link words paragraph-1L+ = -0.57 | link words paragraph-1L+ far = -0.23
link words paragraph-2L = -0.2 | link words paragraph-2L far = -0.2 | link words paragraph-2L+ = -0.95
link words sameL = 0.27 | link words strength 2 = -0.19 | named often = -0.29 | named some = -0.34
nobody = -1.42 | nobody far = -0.86 | nobody first = -0.18 | nobody next = -0.31 | nobody next opening = -1.1
nobody next opening adjoining = -1.76 | nobody own none = -1.36 | nobody own strong = -0.84
nobody paragraph = -0.43 | nobody sentence = 0.39 | nobody split = -1.67 | not previous far own none = -0.81
not previous far own strong = -0.45 | not previous far own weak = -0.74
not previous next opening adjoining own none = -1.2 | not previous next opening adjoining own strong = -0.75
not previous next opening adjoining own weak = 0.52 | not previous next opening own none = -0.18
not previous next opening own strong = -0.12 | not previous next opening own weak = -0.14
not previous next own none = -0.15 | not previous next own strong = -0.38 | not previous next own weak = -0.36
not previous paragraph own none = -1.04 | not previous paragraph own strong = -1.09
not previous paragraph own weak = -0.47 | not previous sentence own none = -2.55
not previous sentence own strong = -0.85 | not previous sentence own weak = -1.56
not previous split own none = -1.86 | not previous split own strong = 0.46
not previous split own weak = -0.89 | object linked = -0.4 | object unlinked = -0.73
opens sentence linked = 0.75 | opens sentence unlinked = 0.93 | owner linked = -2.28 | owner unlinked = -0.67
past quotation after1R linked = -0.34 | past quotation after1R unlinked = -1.51
past quotation afterR unlinked = -1.62 | past quotation before1L linked = -0.66
past quotation before1L unlinked = -0.9 | past quotation beforeL linked = -0.58
past quotation beforeL unlinked = -0.82 | past quotation paragraph+1R linked = -0.45
past quotation paragraph+1R unlinked = -1.15 | past quotation paragraph+2R linked = -0.77
past quotation paragraph+2R unlinked = -1.78 | past quotation paragraph-1L linked = -0.83
past quotation paragraph-1L unlinked = -2.7 | past quotation paragraph-2L linked = -0.62
past quotation paragraph-2L unlinked = -3.25 | past quotation sameL linked = -0.8
past quotation sameR unlinked = -0.97 | previous entity far own weak = -0.13
previous entity next opening adjoining own strong = 1.28 | previous entity next own weak = 0.75
previous entity paragraph own strong = 1.3 | previous entity sentence own none = -0.88
previous entity sentence own strong = -1.25 | previous entity split own none = -1.22
previous mention far own strong = -1.05 | previous mention far own weak = -1.33
previous mention far paragraph C = -1.08 | previous mention next opening adjoining own strong = 0.51
previous mention next opening adjoining paragraph C = 0.26 | previous mention next opening own strong = -1.61
previous mention next opening paragraph C = -1.27 | previous mention next own strong = -2.03
previous mention next own weak = -0.14 | previous mention next sentence C = -1.72
previous mention paragraph own strong = 0.24 | previous mention sentence own none = 1.35
previous mention sentence own strong = 0.92 | previous mention split own none = 1.49
previous mention split sentence C = 1.41 | rank after1R 0 linked = -0.64 | rank after1R 0 unlinked = -2.33
rank after1R 1 linked = -0.35 | rank after1R 1 unlinked = -1.79 | rank after1R 2 unlinked = -1.74
rank after1R 3 unlinked = -1.36 | rank after1R 4 linked = -1.57 | rank after1R 4 unlinked = -2.2
rank afterR 4 unlinked = -0.91 | rank before1L 0 linked = 0.15 | rank before1L 0 unlinked = -1.56
rank before1L 1 linked = 0.45 | rank before1L 1 unlinked = -0.61 | rank before1L 2 linked = -1.09
rank before1L 2 unlinked = -1.45 | rank before1L 3 unlinked = -1.85 | rank before1L 4 linked = -0.58
rank before1L 4 unlinked = -1.12 | rank beforeL 0 unlinked = -1.59 | rank beforeL 1 unlinked = -2.17
rank beforeL 2 unlinked = -0.28 | rank beforeL 3 unlinked = -1.56 | rank beforeL 4 linked = -1.99
rank beforeL 4 unlinked = -2.1 | rank paragraph+1R 0 linked = -1 | rank paragraph+1R 0 unlinked = -0.51
rank paragraph+1R 1 linked = -1.34 | rank paragraph+1R 1 unlinked = -2.3 | rank paragraph+1R 2 linked = -0.82
rank paragraph+1R 2 unlinked = -2 | rank paragraph+1R 3 linked = -0.96 | rank paragraph+1R 3 unlinked = -1.72
rank paragraph+1R 4 linked = -1.05 | rank paragraph+1R 4 unlinked = -2.22 | rank paragraph+2R 0 linked = -0.83
rank paragraph+2R 0 unlinked = -2.01 | rank paragraph+2R 1 linked = -1.32
rank paragraph+2R 1 unlinked = -1.54 | rank paragraph+2R 2 linked = -1.09
rank paragraph+2R 2 unlinked = -1.38 | rank paragraph+2R 3 linked = -1.32
rank paragraph+2R 3 unlinked = -1.1 | rank paragraph+2R 4 linked = -1.44
rank paragraph+2R 4 unlinked = -1.53 | rank paragraph-1L 0 linked = -0.36
rank paragraph-1L 0 unlinked = -1.96 | rank paragraph-1L 1 linked = -0.2
rank paragraph-1L 1 unlinked = -2.93 | rank paragraph-1L 2 linked = -0.48
rank paragraph-1L 2 unlinked = -1.4 | rank paragraph-1L 3 linked = -0.16
rank paragraph-1L 3 unlinked = -2.51 | rank paragraph-1L 4 linked = -0.67
rank paragraph-1L 4 unlinked = -3.88 | rank paragraph-2L 0 linked = -0.6
rank paragraph-2L 0 unlinked = -2.34 | rank paragraph-2L 1 linked = 0.24
rank paragraph-2L 1 unlinked = -2.47 | rank paragraph-2L 2 linked = -0.46
rank paragraph-2L 2 unlinked = -2.23 | rank paragraph-2L 3 linked = -0.29
rank paragraph-2L 3 unlinked = -2.1 | rank paragraph-2L 4 linked = -1.66
rank paragraph-2L 4 unlinked = -1.74 | rank sameL 0 unlinked = -0.73 | rank sameL 1 linked = 0.19
rank sameL 2 linked = 0.28 | rank sameL 2 unlinked = 0.21 | rank sameL 4 linked = 0.11
rank sameL 4 unlinked = 0.25 | rank sameR 0 linked = 0.42 | rank sameR 0 unlinked = -0.67
rank sameR 1 linked = 0.22 | rank sameR 1 unlinked = -0.24 | rank sameR 2 linked = 0.32
rank sameR 2 unlinked = -1.04 | rank sameR 3 unlinked = -0.54 | rank sameR 4 unlinked = -1.17
side R paragraph C = 0.17 | side R sentence C = 1.14 | sort name group = -1.4
sort name group unlinked = -0.79 | sort name organisation = -0.76 | sort name organisation according = 0.99
sort name organisation addressee = -2.27 | sort name organisation far = -0.74
sort name organisation unlinked = -0.55 | sort name person = 0.46 | sort name person according = 0.81
sort name person addressee = -0.15 | sort name person apart = 0.67 | sort name person far = -0.44
sort name person inverted = 0.68 | sort name person participle = 0.14 | sort name person shared = 0.14
sort name person unlinked = -1.15 | sort name person words = -0.34 | sort name place = -2.36
sort name place unlinked = -1.32 | sort nominal document = -0.91 | sort nominal document addressee = -2.75
sort nominal document far = -1.51 | sort nominal document subject = 0.88
sort nominal document unlinked = -0.75 | sort nominal group = -0.27 | sort nominal group addressee = -0.49
sort nominal group by = -1.54 | sort nominal group relative = -1.4 | sort nominal group shared = 0.96
sort nominal group subject = -0.3 | sort nominal group unlinked = -1.41 | sort nominal person = -0.22
sort nominal person addressee = -2.4 | sort nominal person participle = 0.36
sort nominal person subject = 0.93 | sort nominal person unlinked = -1.04 | sort nominal thing = -2.05
sort nominal thing addressee = -2.86 | sort nominal thing apart = -1.54 | sort nominal thing colon = -2.03
sort nominal thing far = -1.14 | sort nominal thing inverted = -0.98 | sort nominal thing participle = -0.23
sort nominal thing relative = 0.28 | sort nominal thing shared = -0.69 | sort nominal thing subject = -0.63
sort nominal thing unlinked = -1.05 | sort pronoun first = -1.33 | sort pronoun first object = -0.63
sort pronoun first object unlinked = -1.45 | sort pronoun first subject = -0.86
sort pronoun first unlinked = -0.36 | sort pronoun group = -0.69 | sort pronoun group addressee = -1.5
sort pronoun group object = -2.11 | sort pronoun group object addressee = -0.73
sort pronoun group object unlinked = -1.53 | sort pronoun group subject = 0.11
sort pronoun group unlinked = -1.32 | sort pronoun person addressee = -2.71 | sort pronoun person far = -0.21
sort pronoun person object = -1.93 | sort pronoun person object addressee = -1.52
sort pronoun person object unlinked = -0.92 | sort pronoun person participle = 1.08
sort pronoun person second = -2.01 | sort pronoun person shared = 0.19 | sort pronoun person subject = 0.16
sort pronoun person unlinked = -1.21 | sort pronoun person words = 0.25 | sort pronoun thing = -1.67
sort pronoun thing addressee = -1.51 | sort pronoun thing far = -1.15 | sort pronoun thing subject = 1.16
sort pronoun thing unlinked = -1.86 | zone after1R own none = -0.88 | zone after1R own strong = -1.26
zone after1R own weak = -3.54 | zone afterR own strong = -2.76 | zone afterR own weak = -2.65
zone before1L own none = 0.18 | zone before1L own strong = -1.69 | zone before1L own weak = -1.55
zone beforeL own none = -0.48 | zone beforeL own strong = -2.76 | zone beforeL own weak = -1.64
zone paragraph+1R own none = -0.97 | zone paragraph+1R own strong = -3.42 | zone paragraph+1R own weak = -3.24
zone paragraph+2R own none = -2.91 | zone paragraph+2R own strong = -1.23 | zone paragraph+2R own weak = -2.54
zone paragraph-1L own none = -0.8 | zone paragraph-1L own strong = -1.86 | zone paragraph-1L own weak = -1.4
zone paragraph-2L own none = -1.19 | zone paragraph-2L own strong = -3.04 | zone paragraph-2L own weak = -1.32
zone sameL own none = 0.77 | zone sameL own strong = 0.38 | zone sameL own weak = 0.62
zone sameR own none = 0.34 | zone sameR own strong = 0.49
`
