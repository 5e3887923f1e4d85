/** A safeguard taken away: `safe` stands in the file once, and `unsafe` takes its place. */
export type Mutant = { safeguard: string; file: string; safe: string; unsafe: string }

export const MUTANTS: readonly Mutant[] = [
  {
    safeguard: 'records are done in their order: what failed is given again before what comes after it',
    file: 'packages/functions/src/indexer.ts',
    safe: 'event.Records[0]?.dynamodb?.SequenceNumber',
    unsafe: 'event.Records.at(-1)?.dynamodb?.SequenceNumber',
  },
  {
    safeguard: 'tasks are awaited: that a payload was accepted is no success',
    file: 'packages/core/src/meilisearch/send-documents.ts',
    safe: "const refusal = 'task' in sent ? await failureOf(destination, sent.task) : sent.refusal",
    unsafe: "const refusal = 'task' in sent ? null : sent.refusal",
  },
  {
    safeguard: 'versions are compared: who has written looks at the table again',
    file: 'packages/core/src/indexing/settle.ts',
    safe: '    if (await witness.hasChanged()) continue\n    if (refused',
    unsafe: '    if (refused',
  },
]
