import SchemaBuilder from '@pothos/core'
import type { ObjectRef } from '@pothos/core'
import type { Context } from './context.ts'

type Options = {
  Context: Context
  DefaultFieldNullability: false
  Scalars: {
    DateTime: { Input: string; Output: string }
    ID: { Input: string; Output: string }
  }
}

/** Every type and field of the API is made with this builder; a field is non-null unless it says otherwise. */
export const builder = new SchemaBuilder<Options>({ defaultFieldNullability: false })

/** An object type of this schema whose parent value is a `Shape`. */
export type TypeOf<Shape> = ObjectRef<PothosSchemaTypes.ExtendDefaultTypes<Options>, Shape>

builder.queryType({ description: 'Everything that can be read. Reads need no key.' })
builder.mutationType({
  description:
    'Everything that can be changed. Each needs an editor’s key in `x-api-key` or `Authorization: Bearer`. What ' +
    'an editor can mend comes back as a type of the `UserError` interface; null only together with an error.',
})
