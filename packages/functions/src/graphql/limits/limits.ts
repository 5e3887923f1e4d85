/** What one document may ask for. Every operation of an app that pages sensibly stays far below. */
export const LIMITS = {
  /** UTF-16 units of the document; long texts belong in variables. */
  characters: 20_000,
  tokens: 2_000,
  /** Fields inside each other; those of introspection have a bound of their own in GraphQL's rules. */
  depth: 12,
  aliases: 30,
  /** In the largest operation with what it spreads, and in the whole document wherever they stand; and at one place. */
  directives: 30,
  directivesAtOnePlace: 4,
  /** How often one selection may name the same field. */
  repeats: 10,
  /** Articles, quotes, speakers and pages that the answer may hold, by the size that each list is described with. */
  cost: 10_000,
} as const

/** A limit's name, as the error's `extensions.limit.name` tells it. */
export type LimitName = keyof typeof LIMITS

/** What was counted, and what a client can do about it; `#` stands for the number. */
export const LIMIT_MESSAGES: Record<LimitName, readonly [counted: string, advice: string]> = {
  characters: ['is # characters long', 'send texts as variables'],
  tokens: ['has # tokens', 'send values as variables, or ask in several documents'],
  depth: ['is # fields deep', 'ask for what is deeper with a query of its own'],
  aliases: ['has # aliases', 'ask for many nodes with `nodes(ids:)`, or in several documents'],
  directives: ['has # directives', 'leave some out'],
  directivesAtOnePlace: ['has # directives at one place', 'leave some out'],
  repeats: ['names one field # times in a selection', 'name it once'],
  cost: [
    'may touch # articles, quotes, speakers and lists',
    'ask for smaller pages with `first` or `last`, or for fewer lists inside lists',
  ],
}
