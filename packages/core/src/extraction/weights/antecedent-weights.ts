/** The antecedent ranker: each feature with its weight, written by packages/cli/src/extract/fit.ts, never by hand. */
export const antecedentWeights = `
gender known name = 0.65 | gender known nominal = 0.87 | gender unknown name = -1.58
gender unknown nominal = -1.81 | inside = -0.9 | object = -1.51 | often 1 = -0.13 | often 2 = -0.4
often 3 = -0.38 | often never = -1.74 | one name group = -2.39 | one name person = 0.25
one name place = -2.81 | one nominal person = -0.71 | one rank 0 = -0.25 | one rank 1 = -0.31
one rank 3 = -0.17 | one rank 4 = -0.68 | opens sentence 0 = 2.04 | opens sentence 1 = 1.34
opens sentence 2 = 0.83 | opens sentence 3 = -0.71 | opens sentence 4 = 0.82 | owner = -0.37
sentences 0 paragraphs 0 = 0.85 | sentences 1 paragraphs 0 = 0.35 | sentences 1 paragraphs 1 = 0.22
sentences 2 paragraphs 1 = -0.18 | sentences 2 paragraphs 2 = -1.38 | sentences 3 paragraphs 0 = -0.27
sentences 3 paragraphs 1 = -0.73 | sentences 3 paragraphs 2 = -0.83 | sentences 3 paragraphs 3 = -1.89
sentences 4 paragraphs 0 = -0.56 | sentences 4 paragraphs 1 = -0.63 | sentences 4 paragraphs 2 = -1.16
sentences 4 paragraphs 3 = -1.94 | silent dialogue far = 0.53 | silent dialogue split = -0.88
silent paragraphs 0 = 0.28 | silent paragraphs 1 = -0.61 | silent paragraphs 2 = -2.19
silent paragraphs 3 = -1.51 | silent report next = -0.75 | silent report paragraph = -0.65
silent report sentence = -1.51 | silent report split = -2.25 | speaks 0 = 1.1 | speaks 1 = 1.22
speaks 3 = -0.23 | spoke earlier dialogue next = -0.48 | spoke earlier paragraphs 0 = 0.54
spoke earlier paragraphs 2 = -0.89 | spoke earlier paragraphs 3 = -1.48 | spoke earlier report far = -0.12
spoke earlier report next = 0.52 | spoke earlier report paragraph = -1.1
spoke earlier report sentence = -1.69 | spoke earlier report split = -1.89 | spoke earlier sentences 2 = 0.21
spoke earlier sentences 3 = -0.31 | spoke earlier sentences 4 = -0.82 | spoke last dialogue next = -0.1
spoke last paragraphs 0 = 0.94 | spoke last paragraphs 1 = 0.67 | spoke last paragraphs 3 = -0.49
spoke last report far = -0.27 | spoke last report next = 0.13 | spoke last report paragraph = 0.25
spoke last report sentence = 1.21 | spoke last report split = 2.15 | spoke last sentences 0 = 0.91
spoke last sentences 1 = 0.89 | spoke last sentences 2 = 0.22 | spoke last sentences 3 = 0.13
spoke last sentences 4 = -0.41 | they name person = -0.33 | they rank 4 = -0.46
`
