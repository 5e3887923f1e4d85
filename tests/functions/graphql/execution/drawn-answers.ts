import { createHash } from 'node:crypto'
import {
  buildSchema,
  getNamedType,
  isEnumType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  printSchema,
  responsePathAsArray,
  type GraphQLFieldResolver,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql'

/** What may happen to a value, with how many of a thousand it does. */
export type Mishaps = { promise: number; failure: number; nothing: number; misfit: number }

/**
 * What a run draws by, as its context: `failing` is a place where something fails in any case, and `places` takes down
 * those that were asked for.
 */
export type Drawing = { seed: number; mishaps: Mishaps; failing?: string | undefined; places: Set<string> }

type Chance = (what: string, most: number) => number

/**
 * A schema of the same types whose fields answer anything that their types allow, and what they do not: the same for
 * the same place, arguments and seed. A part of the leaves are properties, as most are in the real one.
 */
export function schemaOfDrawnAnswers(schema: GraphQLSchema): GraphQLSchema {
  const drawn = buildSchema(printSchema(schema))
  for (const type of Object.values(drawn.getTypeMap())) {
    if (type.name.startsWith('__')) continue
    if (isInterfaceType(type) || isUnionType(type))
      type.resolveType = (value: unknown) => Object(value)['typename'] as string
    if (isObjectType(type))
      for (const field of Object.values(type.getFields()))
        if (!isLeafType(getNamedType(field.type)) || field.name.length % 3 === 0)
          field.resolve = resolverOf(drawn)
  }
  return drawn
}

function resolverOf(schema: GraphQLSchema): GraphQLFieldResolver<unknown, Drawing> {
  return (_, args, drawing, { path, returnType }) => {
    const place = `${drawing.seed} ${responsePathAsArray(path).join('.')} ${JSON.stringify(args)}`
    return valueOf(schema, returnType, place, drawing)
  }
}

/** A value for a type, with the mishaps of its place. */
function valueOf(schema: GraphQLSchema, type: GraphQLOutputType, place: string, drawing: Drawing): unknown {
  const chance: Chance = (what, most) =>
    createHash('sha1').update(`${place} ${what}`).digest().readUInt32BE() % most
  const fails = place === drawing.failing
  drawing.places.add(place)
  const happens = (what: keyof Mishaps) =>
    chance(what, 1000) < drawing.mishaps[what] ||
    (fails && what === (['failure', 'nothing', 'misfit'] as const)[chance('kind', 3)])
  const value = (): unknown => {
    if (happens('failure')) {
      const failure = new Error(`Nothing at ${place}`)
      if (chance('thrown', 2) === 0) return failure
      throw failure
    }
    if (happens('nothing')) return chance('undefined', 2) === 0 ? null : undefined
    return happens('misfit') ? Symbol('misfit') : fitting(schema, type, place, drawing, chance)
  }
  return happens('promise') ? later(value, chance('turns', 4)) : value()
}

async function later(value: () => unknown, turns: number): Promise<unknown> {
  for (let turn = 0; turn < turns; turn++) await Promise.resolve()
  return value()
}

function fitting(
  schema: GraphQLSchema,
  type: GraphQLOutputType,
  place: string,
  drawing: Drawing,
  chance: Chance,
): unknown {
  if (isNonNullType(type)) return fitting(schema, type.ofType, place, drawing, chance)
  if (isListType(type)) {
    const items = Array.from({ length: chance('length', 4) }, (_, at) => {
      try {
        return valueOf(schema, type.ofType, `${place} ${at}`, drawing)
      } catch (error) {
        return error
      }
    })
    return chance('set', 8) === 0 ? new Set(items) : items
  }
  if (isEnumType(type)) return type.getValues()[chance('value', type.getValues().length)]?.value
  if (type.name === 'Int') return chance('number', 100)
  if (type.name === 'Float') return chance('number', 100) / 8
  if (type.name === 'Boolean') return chance('boolean', 2) === 0
  if (isLeafType(type)) return `of ${place}`
  const possible = isObjectType(type) ? [type] : schema.getPossibleTypes(type)
  const one = possible[chance('type', possible.length)]
  const object: Record<string, unknown> = { typename: one?.name }
  for (const { name, type: of } of Object.values(one?.getFields() ?? {})) {
    if (!isLeafType(getNamedType(of))) continue
    // A getter fails where it is read; a method is called with the field's arguments.
    const read = () => valueOf(schema, of, `${place} ${name}`, drawing)
    if (chance(`${name} is a method`, 6) === 0) object[name] = read
    else Object.defineProperty(object, name, { get: read, enumerable: true })
  }
  return object
}
