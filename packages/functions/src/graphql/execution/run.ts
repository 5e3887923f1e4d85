import {
  GraphQLError,
  locatedError,
  responsePathAsArray,
  type ExecutionResult,
  type OperationDefinitionNode,
} from 'graphql'
import type { Selecting } from './collect-fields.ts'
import type { Arguments, PlannedField } from './plan.ts'

/** An object or a list of the answer, which is filled as values come in. */
export type Holder = Record<string, unknown> | unknown[]

/** A place in the answer, and where what is found for it goes; also what graphql calls a `Path`. */
export type Place = {
  prev: Place | undefined
  key: string | number
  typename: string | undefined
  holder: Holder
  isNullable: boolean
  /** An error has made it null, so nothing of what is below shows. */
  isNulled: boolean
}

/** One execution of an operation: what resolvers are given, and how far it is. */
export type Run = Selecting & {
  operation: OperationDefinitionNode
  context: unknown
  /** Arguments that hang on variables: the same for each object that a field is asked of. */
  given: Map<PlannedField, Arguments>
  data: Record<string, unknown>
  isNulled: boolean
  errors: GraphQLError[]
  /** What is still waited for. */
  pending: number
  resolve: (result: ExecutionResult) => void
}

/** Puts a value into its place. */
export function put({ holder, key }: Place, value: unknown): void {
  if (Array.isArray(holder)) holder[Number(key)] = value
  else holder[key] = value
}

/**
 * Writes an error down and makes the nearest place null that may be. Answers whether this place is the one, so that
 * what stands beside it goes on. What lies in a part that is null already is not told, as graphql has it.
 */
export function fail(run: Run, place: Place, { nodes }: PlannedField, thrown: unknown): boolean {
  if (isHidden(run, place)) return place.isNullable
  run.errors.push(locatedError(thrown, nodes, responsePathAsArray(place)))
  let nulled: Place | undefined = place
  while (nulled && !nulled.isNullable) nulled = nulled.prev
  if (nulled) {
    nulled.isNulled = true
    put(nulled, null)
  } else run.isNulled = true
  return place.isNullable
}

function isHidden(run: Run, place: Place): boolean {
  if (run.isNulled) return true
  for (let at: Place | undefined = place; at; at = at.prev) if (at.isNulled) return true
  return false
}

/**
 * Waits for a promise and takes what it gives; what fails then fails at this place. By callbacks, for an async function
 * makes another promise, and each speaker of a page is waited for by itself.
 */
export function wait(
  run: Run,
  place: Place,
  field: PlannedField,
  promise: PromiseLike<unknown>,
  take: (value: unknown) => unknown,
): void {
  run.pending++
  const end = () => {
    if (--run.pending === 0) finish(run)
  }
  const failed = (error: unknown) => {
    fail(run, place, field, error)
    end()
  }
  const came = (value: unknown) => {
    try {
      take(value)
    } catch (error) {
      return failed(error)
    }
    end()
  }
  // A promise is taken as it is; another thenable may call back at once, or twice.
  Promise.resolve(promise).then(came, failed)
}

/** Nothing is waited for any more, so the answer is whole. */
export function finish(run: Run): void {
  const data = run.isNulled ? null : run.data
  run.resolve(run.errors.length > 0 ? { errors: run.errors, data } : { data })
}
