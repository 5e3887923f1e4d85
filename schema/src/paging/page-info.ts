import { builder } from '../builder.ts'

/** What Relay's `PageInfo` answers from. */
export type PageInfoValue = {
  hasNextPage: boolean
  hasPreviousPage: boolean
  startCursor: string | null
  endCursor: string | null
}

/** Relay's `PageInfo`. */
export const PageInfo = builder.objectRef<PageInfoValue>('PageInfo').implement({
  description: 'Where a page begins and ends in its list, by the Relay spec.',
  fields: (t) => ({
    hasNextPage: t.exposeBoolean('hasNextPage', { description: 'Whether items follow this page.' }),
    hasPreviousPage: t.exposeBoolean('hasPreviousPage', { description: 'Whether items precede this page.' }),
    startCursor: t.exposeString('startCursor', {
      description: 'The cursor of the first item, to pass as `before`; null for an empty page.',
      nullable: true,
    }),
    endCursor: t.exposeString('endCursor', {
      description: 'The cursor of the last item, to pass as `after`; null for an empty page.',
      nullable: true,
    }),
  }),
})
