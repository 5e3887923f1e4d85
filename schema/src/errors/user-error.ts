import { builder } from '../builder.ts'
import { listOf } from '../list-size.ts'

/** The codes of failures that come back as types of a mutation's result. */
export type UserErrorCode = 'INVALID_INPUT' | 'NOT_FOUND' | 'CONFLICT'

/** An expected failure as a mutation answers it. */
export type UserErrorValue = { code: UserErrorCode; message: string; path: string[] }

const TYPE_NAMES = { INVALID_INPUT: 'InvalidInput', NOT_FOUND: 'NotFound', CONFLICT: 'Conflict' } as const

const UserErrorCodeType = builder.enumType('UserErrorCode', {
  description: 'What sort of failure it is.',
  values: {
    INVALID_INPUT: { description: 'The input cannot be used; correct it and send it again.' },
    NOT_FOUND: { description: 'The input refers to something that does not exist, or no longer does.' },
    CONFLICT: { description: 'The change contradicts what is stored; read it again, then decide.' },
  } satisfies Record<UserErrorCode, { description: string }>,
})

/** What an editor can mend. */
export const UserError = builder.interfaceRef<UserErrorValue>('UserError').implement({
  description: 'A failure that whoever sent the input can mend.',
  resolveType: ({ code }) => TYPE_NAMES[code],
  fields: (t) => ({
    code: t.expose('code', { type: UserErrorCodeType, description: 'Stable, for programs.' }),
    message: t.exposeString('message', {
      description: 'For a person: what was wrong, where, and what would be right.',
    }),
    path: t.exposeStringList('path', {
      extensions: listOf(5),
      description: 'Where in the arguments, from the outside in: `["input", "body", "text"]`.',
    }),
  }),
})

/** The input cannot be used. */
export const InvalidInput = builder.objectRef<UserErrorValue>(TYPE_NAMES.INVALID_INPUT).implement({
  description: 'The input cannot be used.',
  interfaces: [UserError],
})

/** The input refers to something that does not exist. */
export const NotFound = builder.objectRef<UserErrorValue>(TYPE_NAMES.NOT_FOUND).implement({
  description: 'The input refers to something that does not exist.',
  interfaces: [UserError],
})

/** The change contradicts what is stored. */
export const Conflict = builder.objectRef<UserErrorValue>(TYPE_NAMES.CONFLICT).implement({
  description: 'The change contradicts what is stored, or another writer was faster.',
  interfaces: [UserError],
})
