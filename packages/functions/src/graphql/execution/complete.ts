import {
  defaultFieldResolver,
  getArgumentValues,
  GraphQLError,
  isObjectType,
  type GraphQLResolveInfo,
} from 'graphql'
import type { Arguments, PlannedField, PlannedFields, Selection, Shape } from './plan.ts'
import { fail, put, wait, type Place, type Run } from './run.ts'

type Of<Kind extends Shape['kind']> = Extract<Shape, { kind: Kind }>

/** An object of the answer, still empty. One without a prototype is slow, so it is made only where it must be. */
export function newObject({ isBare }: PlannedFields): Record<string, unknown> {
  return isBare ? Object.create(null) : {}
}

/**
 * Asks a value for the fields of a selection, and puts them into the holder. Answers false when an error has made the
 * object itself null: what stands behind it is not asked any more.
 */
export function fillFields(
  run: Run,
  { planned, type }: Selection,
  source: unknown,
  holder: Record<string, unknown>,
  prev: Place | undefined,
): boolean {
  for (const field of planned().fields)
    if (!fillField(run, field, source, holder, type.name, prev)) return false
  return true
}

function fillField(
  run: Run,
  field: PlannedField,
  source: unknown,
  holder: Record<string, unknown>,
  typename: string,
  prev: Place | undefined,
): boolean {
  const { key, property, shape } = field
  // Made only for what may fail or goes deeper: most fields are plain properties.
  let place: Place | undefined
  try {
    let value = property === null ? undefined : propertyOf(source, property)
    if (property !== null && takePlain(field, value, holder)) return true
    place = { prev, key, typename, holder, isNullable: shape.isNullable, isNulled: false }
    if (property === null) value = ask(run, field, source, place)
    else if (typeof value === 'function') value = call(run, field, value, source, place)
    if (!isPromise(value)) return complete(run, shape, value, field, place)
    waitToComplete(run, shape, value, field, place)
    return true
  } catch (error) {
    place ??= { prev, key, typename, holder, isNullable: shape.isNullable, isNulled: false }
    return fail(run, place, field, error)
  }
}

/** The most frequent case by far, a leaf that is there; false where it is anything else. */
function takePlain({ key, shape }: PlannedField, value: unknown, holder: Record<string, unknown>): boolean {
  if (value === null && shape.isNullable) {
    holder[key] = null
    return true
  }
  if (shape.kind !== 'leaf') return false
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return false
  const serialized: unknown = shape.type.serialize(value)
  if (serialized === undefined || serialized === null) return false
  holder[key] = serialized
  return true
}

/** Asks a resolver. */
function ask(run: Run, planned: PlannedField, source: unknown, place: Place): unknown {
  const args = planned.constants ?? argumentsOf(run, planned)
  const { resolve = defaultFieldResolver } = planned.field
  return resolve(source, args, run.context, infoOf(run, planned, place))
}

function propertyOf(source: unknown, name: string): unknown {
  return isRecord(source) ? source[name] : undefined
}

/** A method is called with the arguments of its field. */
function call(run: Run, field: PlannedField, method: Function, source: unknown, place: Place): unknown {
  return Reflect.apply(method, source, [field.constants, run.context, infoOf(run, field, place)])
}

function argumentsOf(run: Run, planned: PlannedField): Arguments {
  const known = run.given.get(planned)
  if (known) return known
  const [node] = planned.nodes
  const args = node ? getArgumentValues(planned.field, node, run.variables) : {}
  run.given.set(planned, args)
  return args
}

function infoOf(run: Run, { field, nodes, parent }: PlannedField, path: Place): GraphQLResolveInfo {
  return {
    fieldName: field.name,
    fieldNodes: nodes,
    returnType: field.type,
    parentType: parent,
    path,
    schema: run.schema,
    fragments: run.fragments,
    rootValue: undefined,
    operation: run.operation,
    variableValues: run.variables,
  }
}

/** Leaves the place to a value that is not there yet. */
function waitToComplete(
  run: Run,
  shape: Shape,
  value: PromiseLike<unknown>,
  field: PlannedField,
  place: Place,
): void {
  // Fields stand in the order of the document, whichever comes first.
  put(place, undefined)
  wait(run, place, field, value, (found) => complete(run, shape, found, field, place))
}

/** Puts a value into its place as its type wants it; false when that is null by an error, and so is what is around it. */
function complete(run: Run, shape: Shape, value: unknown, field: PlannedField, place: Place): boolean {
  if (value instanceof Error) throw value
  if (value === null || value === undefined) {
    if (!shape.isNullable)
      throw new Error(`Cannot return null for non-nullable field ${field.parent.name}.${field.field.name}.`)
    put(place, null)
    return true
  }
  if (shape.kind === 'leaf') return completeLeaf(shape, value, place)
  if (shape.kind === 'list') return completeList(run, shape, value, field, place)
  if (shape.kind === 'object') return completeObject(run, shape.selection, value, place)
  return completeAbstract(run, shape, value, field, place)
}

function completeLeaf({ type }: Of<'leaf'>, value: unknown, place: Place): boolean {
  const serialized: unknown = type.serialize(value)
  if (serialized === undefined || serialized === null)
    throw new Error(`A value of ${type.name} was serialized to nothing.`)
  put(place, serialized)
  return true
}

function completeObject(run: Run, selection: Selection, value: unknown, place: Place): boolean {
  const object = newObject(selection.planned())
  put(place, object)
  return fillFields(run, selection, value, object, place) || place.isNullable
}

function completeList(
  run: Run,
  shape: Of<'list'>,
  value: unknown,
  field: PlannedField,
  place: Place,
): boolean {
  if (!isIterable(value))
    throw new GraphQLError(
      `Expected Iterable, but did not find one for field "${field.parent.name}.${field.field.name}".`,
    )
  const { item } = shape
  const list: unknown[] = []
  put(place, list)
  let key = 0
  for (const one of value) {
    const { isNullable } = item
    const at: Place = { prev: place, key, typename: undefined, holder: list, isNullable, isNulled: false }
    if (!completeItem(run, item, one, field, at)) return place.isNullable
    key++
  }
  return true
}

function completeItem(run: Run, shape: Shape, value: unknown, field: PlannedField, place: Place): boolean {
  try {
    if (!isPromise(value)) return complete(run, shape, value, field, place)
    waitToComplete(run, shape, value, field, place)
    return true
  } catch (error) {
    return fail(run, place, field, error)
  }
}

function completeAbstract(
  run: Run,
  shape: Of<'abstract'>,
  value: unknown,
  field: PlannedField,
  place: Place,
): boolean {
  const { type, selectionOf } = shape
  const name: unknown = type.resolveType?.(value, run.context, infoOf(run, field, place), type)
  const found = typeof name === 'string' ? run.schema.getType(name) : undefined
  if (!isObjectType(found) || !run.schema.isSubType(type, found))
    throw new GraphQLError(
      `Abstract type "${type.name}" must resolve to an Object type at runtime for field ` +
        `"${field.parent.name}.${field.field.name}". Either the "${type.name}" type should provide a "resolveType" ` +
        'function or each possible type should provide an "isTypeOf" function.',
      { nodes: field.nodes },
    )
  return completeObject(run, selectionOf(found), value, place)
}

function isPromise(value: unknown): value is PromiseLike<unknown> {
  return isRecord(value) && typeof value['then'] === 'function'
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function isIterable(value: unknown): value is Iterable<unknown> {
  return isRecord(value) && typeof Reflect.get(value, Symbol.iterator) === 'function'
}
