/** The antecedent ranker: each feature with its weight, written by packages/cli/src/extract/fit.ts, never by hand. */
export const antecedentWeights = `
gender known name = 0.59 | gender known nominal = 1.06 | gender unknown name = -1.58
gender unknown nominal = -1.63 | inside = -1.1 | object = -1.39 | often 2 = -0.42 | often 3 = -0.35
often never = -1.71 | one name group = -2.66 | one name person = 0.19 | one name place = -3.07
one nominal definite 1 = -0.68 | one nominal definite 2 = -1.7 | one nominal indefinite 2 = 0.13
one nominal person = -0.43 | one rank 0 = -0.33 | one rank 1 = -0.23 | one rank 2 = 0.37 | one rank 3 = -0.24
one rank 4 = -0.9 | opens sentence -4 = -0.58 | opens sentence 0 = 2.09 | opens sentence 1 = 0.92
opens sentence 2 = 0.84 | opens sentence 3 = -0.25 | opens sentence 4 = 1.01 | owner = -0.25
sentences 0 paragraphs 0 = 0.76 | sentences 1 paragraphs 0 = 0.45 | sentences 1 paragraphs 1 = 0.3
sentences 2 paragraphs 0 = -0.11 | sentences 2 paragraphs 2 = -1.56 | sentences 3 paragraphs 0 = -0.39
sentences 3 paragraphs 1 = -0.65 | sentences 3 paragraphs 2 = -0.86 | sentences 3 paragraphs 3 = -2.17
sentences 4 paragraphs 0 = -0.49 | sentences 4 paragraphs 1 = -0.89 | sentences 4 paragraphs 2 = -0.91
sentences 4 paragraphs 3 = -1.77 | silent dialogue far = 0.25 | silent dialogue next = -0.13
silent dialogue split = -0.86 | silent paragraphs 0 = 0.52 | silent paragraphs 1 = -0.74
silent paragraphs 2 = -2.13 | silent paragraphs 3 = -1.56 | silent report next = -0.45
silent report paragraph = -0.73 | silent report sentence = -1.81 | silent report split = -1.6
speaks 0 = 1.23 | speaks 1 = 1.37 | speaks 2 = 0.42 | speaks 3 = 0.18 | speaks 4 = -0.18
spoke earlier dialogue next = 0.28 | spoke earlier paragraphs 0 = 0.17 | spoke earlier paragraphs 2 = -0.73
spoke earlier paragraphs 3 = -1.45 | spoke earlier report next = 0.22 | spoke earlier report paragraph = -1.18
spoke earlier report sentence = -1.84 | spoke earlier report split = -2.2 | spoke earlier sentences 1 = -0.32
spoke earlier sentences 2 = 0.13 | spoke earlier sentences 3 = 0.17 | spoke earlier sentences 4 = -0.67
spoke last dialogue next = -0.31 | spoke last paragraphs 0 = 0.65 | spoke last paragraphs 1 = 0.88
spoke last paragraphs 2 = -0.19 | spoke last paragraphs 3 = -0.37 | spoke last report far = -0.28
spoke last report paragraph = 0.37 | spoke last report sentence = 1.57 | spoke last report split = 1.94
spoke last sentences 0 = 1.46 | spoke last sentences 1 = 0.44 | spoke last sentences 2 = 0.45
spoke last sentences 4 = -0.44 | they name organisation = -1.33 | they name person = -0.1
they nominal group = -1.55 | they rank 4 = -0.18
`
