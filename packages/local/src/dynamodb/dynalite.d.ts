// dynalite ships no types; this declares the little that is taken from it: request validation with DynamoDB's own
// error texts, the parsers behind it, and the parts of its item store that are plain functions.

declare module 'dynalite/validations/index.js' {
  interface RequestTypes {
    [parameter: string]: unknown
  }
  const validations: {
    checkTypes(data: object, types: RequestTypes): { [name: string]: unknown }
    checkValidations(
      data: object,
      types: RequestTypes,
      custom: ((data: never, store: never) => string | undefined) | undefined,
      store: { options: { maxItemSize: number } },
    ): void
    validateAttributeValue(value: object): string | undefined
  }
  export default validations
}

declare module 'dynalite/validations/*' {
  const operation: {
    types: { [parameter: string]: unknown }
    custom?: (data: never, store: never) => string | undefined
  }
  export default operation
}

declare module 'dynalite/db/index.js' {
  const db: {
    toLexiStr(value: string, type: string): string
    validateKey(key: object, table: object): Error | undefined | null
    validateKeyPiece(key: object, attribute: string, type: string, isHash: boolean): Error | undefined | null
    validateItem(item: object, table: object): Error | undefined | null
    validateUpdates(updates: unknown, expression: unknown, table: object): Error | undefined | null
    validateKeyPaths(nestedPaths: unknown, table: object): Error | undefined | null
    matchesFilter(item: object, filter: unknown, conditionalOperator: unknown): boolean
    compare(comparison: string, value: unknown, operands: unknown): boolean
    mapPaths(paths: unknown, item: object): import('./types.ts').Item
  }
  export default db
}
