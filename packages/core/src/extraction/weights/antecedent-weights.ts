/** The antecedent ranker: each feature with its weight, written by packages/cli/src/extract/fit.ts, never by hand. */
export const antecedentWeights = `
gender known name = 0.64 | gender known nominal = 0.87 | gender unknown name = -1.56
gender unknown nominal = -1.82 | inside = -0.91 | object = -1.52 | often 1 = -0.15 | often 2 = -0.36
often 3 = -0.38 | often never = -1.77 | one name group = -2.4 | one name person = 0.25
one name place = -2.83 | one nominal person = -0.71 | one rank 0 = -0.23 | one rank 1 = -0.32
one rank 3 = -0.17 | one rank 4 = -0.67 | opens sentence 0 = 2.05 | opens sentence 1 = 1.35
opens sentence 2 = 0.82 | opens sentence 3 = -0.72 | opens sentence 4 = 0.83 | owner = -0.38
sentences 0 paragraphs 0 = 0.86 | sentences 1 paragraphs 0 = 0.34 | sentences 1 paragraphs 1 = 0.2
sentences 2 paragraphs 1 = -0.19 | sentences 2 paragraphs 2 = -1.4 | sentences 3 paragraphs 0 = -0.52
sentences 3 paragraphs 1 = -0.75 | sentences 3 paragraphs 2 = -0.85 | sentences 3 paragraphs 3 = -1.9
sentences 4 paragraphs 0 = -0.81 | sentences 4 paragraphs 1 = -0.78 | sentences 4 paragraphs 2 = -1.15
sentences 4 paragraphs 3 = -1.93 | silent dialogue far = 0.52 | silent dialogue split = -0.88
silent paragraphs 0 = 0.23 | silent paragraphs 1 = -0.62 | silent paragraphs 2 = -2.2
silent paragraphs 3 = -1.5 | silent report next = -0.81 | silent report paragraph = -0.65
silent report sentence = -1.48 | silent report split = -2.27 | speaks 0 = 1.1 | speaks 1 = 1.21
speaks 3 = -0.24 | speaks 4 = -0.13 | spoke earlier dialogue next = -0.49 | spoke earlier paragraphs 0 = 0.51
spoke earlier paragraphs 2 = -0.89 | spoke earlier paragraphs 3 = -1.48 | spoke earlier report far = -0.13
spoke earlier report next = 0.51 | spoke earlier report paragraph = -1.13
spoke earlier report sentence = -1.7 | spoke earlier report split = -1.89 | spoke earlier sentences 2 = 0.19
spoke earlier sentences 3 = -0.31 | spoke earlier sentences 4 = -0.82 | spoke last paragraphs 0 = 0.92
spoke last paragraphs 1 = 0.59 | spoke last paragraphs 2 = -0.1 | spoke last paragraphs 3 = -0.47
spoke last report far = -0.24 | spoke last report next = 0.22 | spoke last report paragraph = 0.27
spoke last report sentence = 1.19 | spoke last report split = 2.16 | spoke last sentences 0 = 0.89
spoke last sentences 1 = 0.87 | spoke last sentences 2 = 0.2 | spoke last sentences 3 = 0.12
spoke last sentences 4 = -0.51 | they name person = -0.32 | they nominal group = -1.48 | they rank 4 = -0.42
`
