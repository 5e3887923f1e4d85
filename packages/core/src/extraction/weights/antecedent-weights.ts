/** The antecedent ranker: each feature with its weight, written by packages/cli/src/extract/fit.ts, never by hand. */
export const antecedentWeights = `
gender known name = 0.65 | gender known nominal = 1.08 | gender unknown name = -1.5
gender unknown nominal = -1.94 | inside = -0.92 | object = -1.51 | often 1 = -0.11 | often 2 = -0.35
often 3 = -0.4 | often never = -1.65 | one name group = -2.52 | one name person = 0.28
one name place = -2.94 | one nominal definite 1 = -0.67 | one nominal definite 2 = -2.12
one nominal indefinite 1 = -0.21 | one nominal indefinite 2 = 0.37 | one nominal person = -0.63
one rank 0 = -0.13 | one rank 1 = -0.33 | one rank 2 = 0.37 | one rank 3 = -0.28 | one rank 4 = -1.01
opens sentence 0 = 2.18 | opens sentence 1 = 1.38 | opens sentence 2 = 0.88 | opens sentence 3 = -0.85
opens sentence 4 = 0.79 | owner = -0.35 | sentences 0 paragraphs 0 = 0.77 | sentences 1 paragraphs 0 = 0.42
sentences 2 paragraphs 2 = -1.47 | sentences 3 paragraphs 0 = -0.56 | sentences 3 paragraphs 1 = -0.84
sentences 3 paragraphs 2 = -0.69 | sentences 3 paragraphs 3 = -2.05 | sentences 4 paragraphs 0 = -0.75
sentences 4 paragraphs 1 = -0.69 | sentences 4 paragraphs 2 = -1.2 | sentences 4 paragraphs 3 = -1.7
silent dialogue split = -0.88 | silent paragraphs 0 = 0.2 | silent paragraphs 1 = -0.67
silent paragraphs 2 = -2.21 | silent paragraphs 3 = -1.33 | silent report next = -0.83
silent report paragraph = -0.61 | silent report sentence = -1.52 | silent report split = -2.26
speaks 0 = 1.36 | speaks 1 = 1.36 | speaks 4 = -0.23 | spoke earlier dialogue next = -0.44
spoke earlier paragraphs 0 = 0.39 | spoke earlier paragraphs 2 = -0.7 | spoke earlier paragraphs 3 = -1.39
spoke earlier report far = -0.12 | spoke earlier report next = 0.64 | spoke earlier report paragraph = -1.14
spoke earlier report sentence = -1.7 | spoke earlier report split = -1.8 | spoke earlier sentences 2 = 0.13
spoke earlier sentences 4 = -0.87 | spoke last paragraphs 0 = 1.01 | spoke last paragraphs 1 = 0.59
spoke last paragraphs 2 = -0.14 | spoke last paragraphs 3 = -0.38 | spoke last report far = -0.2
spoke last report next = 0.22 | spoke last report paragraph = 0.23 | spoke last report sentence = 1.22
spoke last report split = 2.11 | spoke last sentences 0 = 0.89 | spoke last sentences 1 = 0.81
spoke last sentences 2 = 0.22 | spoke last sentences 3 = 0.16 | spoke last sentences 4 = -0.42
they name person = -0.31 | they nominal group = -1.45 | they rank 4 = -0.41
`
