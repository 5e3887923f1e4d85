import type { Item } from './item-reader.ts'

/** A value that is stored as JSON text, or as the bytes that it is; its type is known to TypeScript alone. */
type Json<Value> = { readonly value?: Value }

/**
 * What an attribute holds: text, a number, bytes, one of these words, a list of texts, or what TypeScript says. A `part`
 * is text that keys are made of and nobody reads, so it is not stored once more beside them.
 */
type Kind = 'string' | 'part' | 'number' | 'bytes' | 'list' | readonly string[] | Json<unknown>

type Attributes = Record<string, { type: Kind; required?: true }>

type ValueOf<Of extends Kind> = Of extends 'string' | 'part'
  ? string
  : Of extends 'number'
    ? number
    : Of extends 'bytes'
      ? Uint8Array
      : Of extends 'list'
        ? string[]
        : Of extends readonly (infer Word)[]
          ? Word
          : Of extends Json<infer Value>
            ? Value
            : never

type RequiredNames<Of extends Attributes> = {
  [Name in keyof Of]: Of[Name] extends { required: true } ? Name : never
}[keyof Of]

/** The attributes of an item, those that it may lack among them. */
type Fields<Of extends Attributes> = {
  -readonly [Name in RequiredNames<Of>]: ValueOf<Of[Name]['type']>
} & { -readonly [Name in Exclude<keyof Of, RequiredNames<Of>>]?: ValueOf<Of[Name]['type']> | undefined }

/** What an item gives back: all but the parts of its keys. */
type Found<Of extends Attributes> = Fields<{
  [Name in keyof Of as Of[Name]['type'] extends 'part' ? never : Name]: Of[Name]
}>

/** The names of key attributes, each with what it is made of: `article#${articleId}`. */
type Keys = { pk: string; sk: string } & Partial<Record<'gsi1pk' | 'gsi1sk' | 'gsi2pk' | 'gsi2sk', string>>

/** A kind of item: its attributes and the keys made of them. */
export type Entity<Of extends Attributes> = {
  /** The item that holds these fields. A key is left out when a field that it is made of is missing. */
  item(fields: Fields<Of>): Item
  /** The fields of an item that was found under such keys. */
  fields(item: Item): Found<Of>
}

/**
 * An attribute's kind for a value of this type. No request looks into such a value, and as JSON it is written, read,
 * checked and counted in one go, where a map of maps takes a step for each of its members at every stop of its way.
 */
export function json<Value>(): Json<Value> {
  return {}
}

/** Declares a kind of item. */
export function entity<const Of extends Attributes>(name: string, attributes: Of, keys: Keys): Entity<Of> {
  const names = Object.keys(attributes)
  const parts = names.filter((one) => attributes[one]?.type === 'part')
  const stored = names.filter((one) => attributes[one]?.type !== 'part')
  const jsonNames = names.filter((one) => isJson(attributes[one]?.type))
  return {
    item(fields) {
      const given = Object.entries(fields).filter(([, value]) => value !== undefined)
      const missing = names.filter(
        (one) => attributes[one]?.required && !given.some(([known]) => known === one),
      )
      if (missing.length > 0) throw new TypeError(`The ${name} lacks ${missing.join(', ')}`)
      const values: Item = Object.fromEntries(given)
      for (const one of jsonNames) if (one in values) values[one] = jsonText(values[one])
      const made = Object.entries(keys).map(([key, template]) => [key, filled(template, values)] as const)
      for (const one of parts) delete values[one]
      return { ...values, ...Object.fromEntries(made.filter(([, key]) => key !== null)) }
    },
    fields(item) {
      // What was written by `item` is read here: the table is ours alone.
      const fields: Item = {}
      for (const one of stored) if (item[one] !== undefined) fields[one] = item[one]
      for (const one of jsonNames) if (one in fields) fields[one] = jsonValue(fields[one])
      return fields as Found<Of>
    },
  }
}

/** A key with its fields put in; null when one of them is missing. */
function filled(template: string, values: Item): string | null {
  let isWhole = true
  const key = template.replaceAll(/\$\{(\w+)\}/gu, (_, field: string) => {
    isWhole &&= values[field] !== undefined
    return String(values[field])
  })
  return isWhole ? key : null
}

function isJson(type: Kind | undefined): boolean {
  return typeof type === 'object' && !Array.isArray(type)
}

function jsonText(value: unknown): unknown {
  return value instanceof Uint8Array ? value : JSON.stringify(value)
}

/** Tables that were filled by earlier versions hold maps, which are values already. */
function jsonValue(stored: unknown): unknown {
  return typeof stored === 'string' ? JSON.parse(stored) : stored
}
