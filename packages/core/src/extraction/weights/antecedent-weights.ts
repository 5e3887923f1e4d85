/** The antecedent ranker: each feature with its weight, written by packages/cli/src/extract/fit.ts, never by hand. */
export const antecedentWeights = `
gender known name = 0.65 | gender known nominal = 0.88 | gender unknown name = -1.57
gender unknown nominal = -1.84 | inside = -0.91 | object = -1.5 | often 1 = -0.13 | often 2 = -0.39
often 3 = -0.38 | often never = -1.73 | one name group = -2.4 | one name person = 0.25
one name place = -2.82 | one nominal person = -0.72 | one rank 0 = -0.24 | one rank 1 = -0.33
one rank 3 = -0.17 | one rank 4 = -0.68 | opens sentence 0 = 2.05 | opens sentence 1 = 1.33
opens sentence 2 = 0.83 | opens sentence 3 = -0.71 | opens sentence 4 = 0.81 | owner = -0.37
sentences 0 paragraphs 0 = 0.85 | sentences 1 paragraphs 0 = 0.34 | sentences 1 paragraphs 1 = 0.22
sentences 2 paragraphs 1 = -0.19 | sentences 2 paragraphs 2 = -1.38 | sentences 3 paragraphs 0 = -0.26
sentences 3 paragraphs 1 = -0.74 | sentences 3 paragraphs 2 = -0.84 | sentences 3 paragraphs 3 = -1.88
sentences 4 paragraphs 0 = -0.56 | sentences 4 paragraphs 1 = -0.59 | sentences 4 paragraphs 2 = -1.17
sentences 4 paragraphs 3 = -1.95 | silent dialogue far = 0.53 | silent dialogue split = -0.87
silent paragraphs 0 = 0.28 | silent paragraphs 1 = -0.61 | silent paragraphs 2 = -2.19
silent paragraphs 3 = -1.5 | silent report next = -0.75 | silent report paragraph = -0.65
silent report sentence = -1.51 | silent report split = -2.25 | speaks 0 = 1.1 | speaks 1 = 1.22
speaks 3 = -0.23 | spoke earlier dialogue next = -0.47 | spoke earlier paragraphs 0 = 0.54
spoke earlier paragraphs 2 = -0.89 | spoke earlier paragraphs 3 = -1.48 | spoke earlier report far = -0.12
spoke earlier report next = 0.52 | spoke earlier report paragraph = -1.11
spoke earlier report sentence = -1.69 | spoke earlier report split = -1.89 | spoke earlier sentences 2 = 0.22
spoke earlier sentences 3 = -0.32 | spoke earlier sentences 4 = -0.83 | spoke last dialogue next = -0.1
spoke last paragraphs 0 = 0.94 | spoke last paragraphs 1 = 0.69 | spoke last paragraphs 3 = -0.5
spoke last report far = -0.28 | spoke last report next = 0.14 | spoke last report paragraph = 0.26
spoke last report sentence = 1.2 | spoke last report split = 2.15 | spoke last sentences 0 = 0.91
spoke last sentences 1 = 0.88 | spoke last sentences 2 = 0.22 | spoke last sentences 3 = 0.13
spoke last sentences 4 = -0.39 | they name person = -0.33 | they rank 4 = -0.46
`
