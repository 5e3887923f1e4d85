import {
  execute,
  Kind,
  OperationTypeNode,
  visit,
  type DocumentNode,
  type ExecutionResult,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql'
import { fillFields, newObject } from './complete.ts'
import { planSelection, type Selection } from './plan.ts'
import { finish, type Run } from './run.ts'

type Variables = Readonly<Record<string, unknown>>

/** Variables as they were sent, and as graphql has coerced them. */
export type GivenVariables = { sent: Variables; coerced: Variables }

/** Executes one operation; what it answers is what graphql's own executor would. */
export type PreparedOperation = (
  variables: GivenVariables,
  context: unknown,
) => ExecutionResult | Promise<ExecutionResult>

/** Plans that are kept for one operation: one for each combination of its conditions that has been asked for. */
const MOST_PLANS = 16

/**
 * Prepares an operation of a valid document: its selections are collected, its fields looked up and its constant
 * arguments coerced once, and not for each object of each request. Mutations, which are executed one after the other
 * and seldom, are left to graphql. The schema's abstract types name the type of a value at once, and without `isTypeOf`.
 */
export function prepareOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): PreparedOperation {
  const asGraphql: PreparedOperation = ({ sent }, contextValue) => {
    const operationName = operation.name?.value ?? null
    return execute({ schema, document, operationName, variableValues: sent, contextValue })
  }
  if (operation.operation !== OperationTypeNode.QUERY) return asGraphql
  const fragments = fragmentsOf(document)
  const conditions = conditionsOf(document)
  const plans = new Map<string, Selection>()

  function planFor(variables: Variables): Selection {
    const key = conditions.map((name) => (variables[name] === true ? 1 : 0)).join('')
    const known = plans.get(key)
    if (known) return known
    if (plans.size === MOST_PLANS) plans.clear()
    const planned = planSelection({ schema, fragments, variables }, rootOf(schema), [operation.selectionSet])
    plans.set(key, planned)
    return planned
  }

  return (variables, context) => {
    const { coerced } = variables
    // A condition that is null is an error at each place that it stands at.
    if (conditions.some((name) => typeof coerced[name] !== 'boolean')) return asGraphql(variables, context)
    return runPlan({ schema, fragments, operation, context, variables: coerced }, planFor(coerced))
  }
}

function runPlan(
  given: Pick<Run, 'schema' | 'fragments' | 'operation' | 'context' | 'variables'>,
  plan: Selection,
): Promise<ExecutionResult> {
  const { promise, resolve } = Promise.withResolvers<ExecutionResult>()
  const data = newObject(plan.planned())
  const run: Run = {
    ...given,
    given: new Map(),
    data,
    isNulled: false,
    errors: [],
    pending: 0,
    resolve,
  }
  fillFields(run, plan, undefined, data, undefined)
  if (run.pending === 0) finish(run)
  return promise
}

function rootOf(schema: GraphQLSchema): GraphQLObjectType {
  const root = schema.getQueryType()
  if (root) return root
  throw new Error('The schema has no queries')
}

function fragmentsOf({ definitions }: DocumentNode): Record<string, FragmentDefinitionNode> {
  const fragments: Record<string, FragmentDefinitionNode> = {}
  for (const it of definitions) if (it.kind === Kind.FRAGMENT_DEFINITION) fragments[it.name.value] = it
  return fragments
}

/** The variables that `@skip` and `@include` hang on. */
function conditionsOf(document: DocumentNode): string[] {
  const names = new Set<string>()
  visit(document, {
    Directive({ arguments: given = [] }) {
      for (const { value } of given) if (value.kind === Kind.VARIABLE) names.add(value.name.value)
    },
  })
  return [...names]
}
