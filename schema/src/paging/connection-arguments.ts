import { builder } from '../builder.ts'
import { DEFAULT_PAGE_SIZE, LARGEST_PAGE_SIZE } from '../limits.ts'

const SIZE = `0 to ${LARGEST_PAGE_SIZE}, ${DEFAULT_PAGE_SIZE} when neither \`first\` nor \`last\` is given`

/** The arguments of a list that can be walked from either end. */
export const connectionArguments = builder.args((t) => ({
  first: t.int({ description: `How many items from the start, or behind \`after\`: ${SIZE}.` }),
  after: t.string({ description: 'A cursor of this list: the page begins behind it.' }),
  last: t.int({ description: `How many items from the end, or ahead of \`before\`: ${SIZE}.` }),
  before: t.string({ description: 'A cursor of this list: the page ends ahead of it.' }),
}))
