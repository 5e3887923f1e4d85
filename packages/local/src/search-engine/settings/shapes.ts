import type { Shape } from '../http/shape.ts'
import type { JsonObject } from '../json.ts'
import { CHAT } from './chat.ts'
import { EMBEDDERS } from '../embedders/shape.ts'
import { LOCALES } from './locales.ts'
import { checkRankingRule } from './ranking-rules.ts'

/** One setting: its name, its path in an address, what it must look like, and the method that changes it. */
export interface SettingSpec {
  name: string
  path: string
  code: string
  shape: Shape
  method: 'PUT' | 'PATCH'
}

const texts: Shape = { is: 'list', of: { is: 'text' } }
const nullable = (of: Shape): Shape => ({ is: 'nullable', of })

const filterable: Shape = {
  is: 'list',
  of: {
    is: 'either',
    text: { is: 'text' },
    object: {
      is: 'object',
      required: ['attributePatterns'],
      fields: {
        attributePatterns: texts,
        features: {
          is: 'object',
          fields: {
            facetSearch: { is: 'boolean' },
            filter: { is: 'object', fields: { equality: { is: 'boolean' }, comparison: { is: 'boolean' } } },
          },
        },
      },
    },
  },
}

const typoTolerance: Shape = {
  is: 'object',
  fields: {
    enabled: nullable({ is: 'boolean' }),
    minWordSizeForTypos: nullable({
      is: 'object',
      test: ordered,
      fields: {
        oneTypo: nullable({ is: 'integer', test: byteSize }),
        twoTypos: nullable({ is: 'integer', test: byteSize }),
      },
    }),
    disableOnWords: nullable(texts),
    disableOnAttributes: nullable(texts),
    disableOnNumbers: nullable({ is: 'boolean' }),
  },
}

function ordered({ oneTypo, twoTypos }: JsonObject): string | null {
  if (typeof oneTypo !== 'number' || typeof twoTypos !== 'number' || oneTypo <= twoTypos) return null
  return `\`minWordSizeForTypos\` setting is invalid. \`oneTypo\` and \`twoTypos\` fields should be between \`0\` and \`255\`, and \`twoTypos\` should be greater or equals to \`oneTypo\` but found \`oneTypo: ${oneTypo}\` and twoTypos: ${twoTypos}\`.`
}

function byteSize(value: string | number): string | null {
  return Number(value) > 255
    ? `value: \`${value}\` is too large to be deserialized, maximum value authorized is \`255\``
    : null
}

const nonZero = (value: string | number): string | null =>
  value === 0
    ? 'a non-zero integer value lower than `18446744073709551615` was expected, but found a zero'
    : null

const localized: Shape = {
  is: 'list',
  of: {
    is: 'object',
    required: ['attributePatterns', 'locales'],
    fields: { attributePatterns: texts, locales: { is: 'list', of: { is: 'choice', of: LOCALES } } },
  },
}

const put = (name: string, shape: Shape): SettingSpec => spec(name, shape, 'PUT')
const patch = (name: string, shape: Shape): SettingSpec => spec(name, shape, 'PATCH')

function spec(name: string, shape: Shape, method: 'PUT' | 'PATCH'): SettingSpec {
  const path = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
  return { name, path, code: `invalid_settings_${path.replaceAll('-', '_')}`, shape, method }
}

/** All settings, in the order in which messages list them. */
export const SETTINGS: readonly SettingSpec[] = [
  put('displayedAttributes', texts),
  put('searchableAttributes', texts),
  put('filterableAttributes', filterable),
  put('sortableAttributes', texts),
  put('foreignKeys', {
    is: 'list',
    of: {
      is: 'object',
      required: ['foreignIndexUid', 'fieldName'],
      fields: { foreignIndexUid: { is: 'text' }, fieldName: { is: 'text' } },
    },
  }),
  put('rankingRules', { is: 'list', of: { is: 'text', test: checkRankingRule } }),
  put('stopWords', texts),
  put('nonSeparatorTokens', texts),
  put('separatorTokens', texts),
  put('dictionary', texts),
  put('synonyms', { is: 'map', of: texts }),
  put('distinctAttribute', { is: 'text' }),
  put('proximityPrecision', { is: 'choice', of: ['byWord', 'byAttribute'] }),
  patch('typoTolerance', typoTolerance),
  patch('faceting', {
    is: 'object',
    fields: {
      maxValuesPerFacet: nullable({ is: 'integer' }),
      sortFacetValuesBy: nullable({ is: 'map', of: { is: 'choice', of: ['alpha', 'count'] } }),
    },
  }),
  patch('pagination', { is: 'object', fields: { maxTotalHits: nullable({ is: 'integer', test: nonZero }) } }),
  patch('embedders', EMBEDDERS),
  put('searchCutoffMs', { is: 'integer' }),
  put('localizedAttributes', localized),
  put('facetSearch', { is: 'boolean' }),
  put('prefixSearch', { is: 'choice', of: ['indexingTime', 'disabled'] }),
  { ...patch('chat', CHAT), code: 'invalid_settings_index_chat' },
]
