import type { Shape } from '../http/shape.ts'
import type { JsonObject } from '../json.ts'
import { textOf } from '../json.ts'
import { SOURCES } from './fields.ts'

const nullable = (of: Shape): Shape => ({ is: 'nullable', of })
const text = nullable({ is: 'text' })
const any: Shape = { is: 'any' }
const fragments = nullable({
  is: 'map',
  of: nullable({ is: 'object', required: ['value'], fields: { value: any } }),
})

function spread({ mean, sigma }: JsonObject): string | null {
  if (Number(mean) < 0 || Number(mean) > 1)
    return `the distribution mean must be in the range [0, 1], got ${textOf(mean)}`
  if (Number(sigma) <= 0 || Number(sigma) > 1)
    return `the distribution sigma must be in the range ]0, 1], got ${textOf(sigma)}`
  return null
}

const source = { source: nullable({ is: 'choice', of: SOURCES }) }
const model = {
  model: text,
  revision: text,
  pooling: nullable({ is: 'choice', of: ['useModel', 'forceCls', 'forceMean'] }),
  apiKey: text,
  dimensions: nullable({ is: 'integer' }),
}
const binaryQuantized = { binaryQuantized: nullable({ is: 'boolean' }) }
const request = {
  documentTemplate: text,
  documentTemplateMaxBytes: nullable({ is: 'integer' }),
  url: text,
  indexingFragments: fragments,
  searchFragments: fragments,
  request: any,
  response: any,
  headers: nullable({ is: 'map', of: { is: 'text' } }),
}
const distribution = {
  distribution: nullable({
    is: 'object',
    required: ['mean', 'sigma'],
    fields: { mean: { is: 'number' }, sigma: { is: 'number' } },
    test: spread,
  }),
} satisfies Record<string, Shape>

const half: Shape = nullable({
  is: 'object',
  fields: {
    ...source,
    ...model,
    ...request,
    ...distribution,
    ...binaryQuantized,
    searchEmbedder: any,
    indexingEmbedder: any,
  },
})

/** What embedders by name must look like. */
export const EMBEDDERS: Shape = {
  is: 'map',
  of: nullable({
    is: 'object',
    fields: {
      ...source,
      ...model,
      ...binaryQuantized,
      ...request,
      searchEmbedder: half,
      indexingEmbedder: half,
      ...distribution,
    },
  }),
}
