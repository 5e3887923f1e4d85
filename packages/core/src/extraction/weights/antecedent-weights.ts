/** The antecedent ranker: each feature with its weight, written by packages/cli/src/extract/fit.ts, never by hand. */
export const antecedentWeights = `
gender known name = 0.53 | gender known nominal = 0.87 | gender unknown name = -1.92
gender unknown nominal = -0.85 | inside = -0.83 | object = -1.44 | often 1 = 0.44 | often 3 = -0.18
often never = -4.36 | one name group = -3.02 | one name place = -3.13 | one rank 1 = -0.34
one rank 3 = -0.38 | one rank 4 = -0.78 | opens sentence 0 = 2.11 | opens sentence 1 = 1.48
opens sentence 2 = 0.98 | opens sentence 3 = -0.55 | opens sentence 4 = 0.58 | owner = -0.26
sentences 0 paragraphs 0 = 0.95 | sentences 1 paragraphs 0 = 0.22 | sentences 1 paragraphs 1 = 0.36
sentences 2 paragraphs 1 = -0.24 | sentences 2 paragraphs 2 = -1.34 | sentences 3 paragraphs 1 = -0.53
sentences 3 paragraphs 2 = -0.55 | sentences 3 paragraphs 3 = -1.53 | sentences 4 paragraphs 1 = -1.06
sentences 4 paragraphs 2 = -1.12 | sentences 4 paragraphs 3 = -1.86 | silent paragraphs 0 = 0.16
silent paragraphs 1 = -0.49 | silent paragraphs 2 = -2.19 | silent paragraphs 3 = -2.21 | speaks 0 = 1.08
speaks 1 = 1.35 | speaks 2 = 0.23 | spoke last paragraphs 0 = 1.38 | spoke last paragraphs 1 = 0.7
spoke last paragraphs 3 = 0.1 | spoke last sentences 0 = 0.96 | spoke last sentences 1 = 1.02
spoke last sentences 2 = 0.38 | spoke last sentences 3 = 0.47 | spoke last sentences 4 = -0.26
`
