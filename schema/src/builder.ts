import type { ObjectRef } from '@pothos/core'
import { createBuilder } from '#building'
import { audited } from './audit/audited-mutations.ts'
import type { Context } from './context.ts'
import { withCodes } from './errors/code-errors.ts'

type Options = {
  Context: Context
  DefaultFieldNullability: false
  Scalars: {
    DateTime: { Input: string; Output: string }
    ID: { Input: string; Output: string }
  }
}
type Types = PothosSchemaTypes.ExtendDefaultTypes<Options>

/** An object type of this schema whose parent value is a `Shape`. */
export type TypeOf<Shape> = ObjectRef<Types, Shape>

const made = createBuilder((type, field, resolve) => {
  const coded = withCodes(resolve)
  return type === 'Mutation' ? audited(field, coded) : coded
})

/**
 * Every type and field of the API is made with this builder; a field is non-null unless it says otherwise. It is
 * Pothos's to those who write the schema and to the compiler, and `building/` at run time.
 */
export const builder = made as unknown as Pick<PothosSchemaTypes.SchemaBuilder<Types>, keyof typeof made>

builder.queryType({ description: 'Everything that can be read. Reads need no key.' })
builder.mutationType({
  description:
    'Everything that can be changed. Each needs an editor’s key in `x-api-key` or `Authorization: Bearer`. What ' +
    'an editor can mend comes back as a type of the `UserError` interface; null only together with an error.',
})
