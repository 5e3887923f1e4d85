import type { Shape } from '../http/shape.ts'
import type { JsonObject } from '../json.ts'
import { isObject } from '../json.ts'
import { DEFAULT_TEMPLATE, DEFAULT_TEMPLATE_BYTES } from '../embedders/merge.ts'

const nullable = (of: Shape): Shape => ({ is: 'nullable', of })
const texts: Shape = { is: 'list', of: { is: 'text' } }

const inUnit = (what: string) => (value: string | number) =>
  Number(value) < 0 || Number(value) > 1
    ? `the value of \`${what}\` is invalid, expected a float between \`0.0\` and \`1.0\`.`
    : null

/** What the settings of chats about an index must look like. */
export const CHAT: Shape = {
  is: 'object',
  fields: {
    description: nullable({ is: 'text' }),
    documentTemplate: nullable({ is: 'text' }),
    documentTemplateMaxBytes: nullable({ is: 'integer' }),
    searchParameters: nullable({
      is: 'object',
      fields: {
        hybrid: nullable({
          is: 'object',
          required: ['embedder'],
          fields: {
            semanticRatio: { is: 'number', test: inUnit('semanticRatio') },
            embedder: { is: 'text' },
          },
        }),
        limit: nullable({ is: 'integer' }),
        sort: nullable(texts),
        distinct: nullable({ is: 'text' }),
        matchingStrategy: nullable({ is: 'choice', of: ['last', 'all', 'frequency'] }),
        attributesToSearchOn: nullable(texts),
        rankingScoreThreshold: nullable({ is: 'number', test: inUnit('rankingScoreThreshold') }),
      },
    }),
  },
}

/** The settings of chats about an index where none are made. */
export const defaultChat = (): JsonObject => ({
  description: '',
  documentTemplate: DEFAULT_TEMPLATE,
  documentTemplateMaxBytes: DEFAULT_TEMPLATE_BYTES,
  searchParameters: {},
})

/** These settings with a checked change put in: null resets one, what is not named stays. */
export function mergeChat(before: JsonObject, change: JsonObject): JsonObject {
  const out = { ...before }
  const fresh = defaultChat()
  for (const [name, value] of Object.entries(change)) {
    if (name === 'searchParameters' && isObject(value)) {
      const old = isObject(out[name]) ? out[name] : {}
      out[name] = Object.fromEntries(Object.entries({ ...old, ...value }).filter(([, one]) => one !== null))
    } else out[name] = value ?? fresh[name] ?? null
  }
  return out
}
