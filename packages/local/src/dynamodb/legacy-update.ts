import { validationError } from './errors.ts'
import { applyUpdate, type Update } from './update-expression.ts'
import type { AttributeValue, Item } from './types.ts'

/** The parameter AttributeUpdates of 2012. */
export type AttributeUpdates = { [attribute: string]: { Action?: string; Value?: AttributeValue } }

/** The item after the old-style updates. Throws a ValidationException when a value's type does not fit the action. */
export function applyAttributeUpdates(before: Item, updates: AttributeUpdates): Item {
  try {
    return applyUpdate(before, {
      sections: Object.entries(updates).map(toClause),
      paths: [],
      nestedPaths: {},
    })
  } catch (error) {
    throw validationError('Type mismatch for attribute to update', { cause: error })
  }

  function toClause([name, { Action, Value }]: [
    string,
    AttributeUpdates[string],
  ]): Update['sections'][number] {
    const path = [name]
    if (Value === undefined) return { type: 'remove', path }
    if (Action === 'DELETE') return { type: 'delete', path, val: Value }
    if (Action !== 'ADD') return { type: 'set', path, val: Value }
    if (Value.L && before[name]?.L) return { type: 'set', path, val: { L: [...before[name].L, ...Value.L] } }
    return { type: 'add', path, val: Value }
  }
}
