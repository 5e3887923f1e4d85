import { z } from 'zod'

const words = (example: string) => z.string(`must be text, such as ${example}`).min(1, 'must not be empty')

/** The input of the mutation `ingestArticle`, as far as it can be judged without the API. */
export const articleInput = z.strictObject(
  {
    url: z.string('must be text, such as "https://courier.example/seals"').nullish(),
    headline: words('"Harbour seals learn to queue"'),
    byline: z.string('must be text, such as "A. Writer"').nullish(),
    source: words('"The Corvane Courier"'),
    publishedAt: z.iso.datetime({
      offset: true,
      error: 'must be a date with a time and an offset, such as "2026-05-01T08:00:00-04:00"',
    }),
    language: words('"en"').optional(),
    body: z.union(
      [z.strictObject({ text: z.string() }), z.strictObject({ html: z.string() })],
      'must hold one of the two: {"text": "…"} or {"html": "…"}',
    ),
  },
  {
    error: (issue) =>
      issue.code === 'invalid_type' ? 'must be an object like {"headline": …, "body": …}' : undefined,
  },
)

export type ArticleInput = z.infer<typeof articleInput>

/** What is wrong with an input; `field` is its outermost name, or null where the whole is wrong. */
export type InputProblem = { field: string | null; message: string }

/** Checks what came from a file: the input, or the first thing that is wrong with it. */
export function readInput(value: unknown): { input: ArticleInput } | { problem: InputProblem } {
  const result = articleInput.safeParse(value)
  if (result.success) return { input: result.data }
  const [issue] = result.error.issues
  if (issue?.code === 'unrecognized_keys') {
    const known = Object.keys(articleInput.shape).join(', ')
    return {
      problem: { field: issue.keys[0] ?? null, message: `is no field of an article; there are ${known}` },
    }
  }
  const field = issue?.path[0]
  return {
    problem: { field: field === undefined ? null : String(field), message: issue?.message ?? 'is wrong' },
  }
}
