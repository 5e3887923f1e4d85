/** Any JSON value. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

/** A JSON object. */
export type JsonObject = { [key: string]: Json }

/** Whether a value is a JSON object: neither null nor an array. */
export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A string as it is, anything else as JSON text. */
export const textOf = (value: Json | undefined): string =>
  typeof value === 'string' ? value : JSON.stringify(value ?? null)

/** The value of JSON text; throws a SyntaxError. */
export function parseJson(text: string): Json {
  const value: Json = JSON.parse(text)
  return value
}

/** The value of JSON text that is known to hold an object. */
export function parseObject(text: string): JsonObject {
  const value = parseJson(text)
  if (!isObject(value)) throw new TypeError('A stored document is not a JSON object.')
  return value
}
