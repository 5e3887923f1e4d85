import SchemaBuilder from '@pothos/core'

/** Pothos itself, in the place of ours for a test (`--conditions=pothos`). It wraps no resolver. */
export const createBuilder = () =>
  new SchemaBuilder<{ DefaultFieldNullability: false }>({ defaultFieldNullability: false })
