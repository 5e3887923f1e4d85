/** The antecedent ranker: each feature with its weight, written by packages/cli/src/extract/fit.ts, never by hand. */
export const antecedentWeights = `
gender known name = 0.67 | gender known nominal = 0.91 | gender unknown name = -1.61
gender unknown nominal = -1.83 | inside = -0.9 | object = -1.42 | often 1 = -0.22 | often 2 = -0.42
often 3 = -0.43 | one name group = -2.41 | one name person = 0.27 | one name place = -2.79
one nominal person = -0.75 | one rank 0 = -0.26 | one rank 1 = -0.28 | one rank 3 = -0.17 | one rank 4 = -0.63
opens sentence 0 = 2.03 | opens sentence 1 = 1.3 | opens sentence 2 = 0.8 | opens sentence 3 = -0.68
opens sentence 4 = 0.46 | owner = -0.34 | sentences 0 paragraphs 0 = 0.8 | sentences 1 paragraphs 0 = 0.35
sentences 1 paragraphs 1 = 0.23 | sentences 2 paragraphs 0 = 0.13 | sentences 2 paragraphs 1 = -0.16
sentences 2 paragraphs 2 = -1.4 | sentences 3 paragraphs 0 = -0.14 | sentences 3 paragraphs 1 = -0.7
sentences 3 paragraphs 2 = -0.8 | sentences 3 paragraphs 3 = -1.91 | sentences 4 paragraphs 1 = -0.75
sentences 4 paragraphs 2 = -1.04 | sentences 4 paragraphs 3 = -1.83 | silent dialogue next = 0.18
silent dialogue split = -0.82 | silent paragraphs 0 = 0.41 | silent paragraphs 1 = -0.59
silent paragraphs 2 = -2.19 | silent paragraphs 3 = -1.53 | silent report next = -0.71
silent report paragraph = -0.66 | silent report sentence = -1.23 | silent report split = -2.31
speaks 0 = 1.06 | speaks 1 = 1.17 | speaks 3 = -0.22 | spoke earlier paragraphs 0 = 0.24
spoke earlier paragraphs 2 = -0.83 | spoke earlier paragraphs 3 = -1.09 | spoke earlier report far = -0.17
spoke earlier report next = 0.49 | spoke earlier report paragraph = -1.04
spoke earlier report sentence = -1.65 | spoke earlier report split = -1.84 | spoke earlier sentences 2 = 0.24
spoke earlier sentences 3 = -0.3 | spoke earlier sentences 4 = -1.38 | spoke last paragraphs 0 = 0.99
spoke last paragraphs 1 = 0.65 | spoke last paragraphs 3 = -0.47 | spoke last report far = -0.28
spoke last report paragraph = 0.24 | spoke last report sentence = 1.03 | spoke last report split = 2.15
spoke last sentences 0 = 1 | spoke last sentences 1 = 0.94 | spoke last sentences 2 = 0.25
spoke last sentences 3 = 0.14 | spoke last sentences 4 = -0.51
`
