import { expect } from 'vitest'
import { OTHER_RIGHTS, POLICIES_OF_AWS, RIGHTS } from './rights.ts'
import { all, statementsOf } from './stack.ts'
import type { Resource, Statement } from './stack.ts'

/** Who may do what in a stage; each throws where that is not kept. */
export const ROLE_PROMISES: Record<string, (stack: Resource[], production: boolean) => void> = {
  'each function may do what tests/infra/rights.ts says, and nothing else'(stack) {
    const roles = all(stack, 'Role').filter((it) => serviceOf(it) === 'lambda')
    expect(roles.map(nounOf).toSorted()).toEqual(Object.keys(RIGHTS).toSorted())
    for (const role of roles) expect(rightsOf(role), role.name).toEqual(RIGHTS[nounOf(role)])
  },

  'so may each other role'(stack, production) {
    const roles = all(stack, 'Role').filter((it) => serviceOf(it) !== 'lambda')
    const known = Object.keys(OTHER_RIGHTS).filter((noun) => production || noun !== 'searchsnapshots')
    expect(roles.map(nounOf).toSorted()).toEqual(known)
    for (const role of roles) expect(rightsOf(role), role.name).toEqual(OTHER_RIGHTS[nounOf(role)])
  },

  'a role has no policies but its own and the named ones of AWS'(stack) {
    for (const role of all(stack, 'Role')) {
      const managed = (role.inputs['managedPolicyArns'] ?? []) as string[]
      const names = managed.map((arn) => arn.replace('arn:aws:iam::aws:policy/service-role/', ''))
      expect(names, role.name).toEqual(POLICIES_OF_AWS[serviceOf(role) ?? ''])
    }
    for (const kind of ['Policy', 'PolicyAttachment', 'RolePolicy', 'RolePolicyAttachment'])
      expect(
        all(stack, kind).filter(({ type }) => type.startsWith('aws:iam')),
        kind,
      ).toEqual([])
  },

  'every role trusts one service and no account'(stack) {
    for (const role of all(stack, 'Role')) {
      const trusted = trustOf(role).map(({ Principal }) => Principal)
      const service = expect.stringMatching(/^(?:lambda|ec2|dlm|scheduler)\.amazonaws\.com$/u)
      expect(trusted, role.name).toEqual([{ Service: service }])
    }
  },

  'functions are called by the API, and otherwise by who has the right to'(stack) {
    for (const { name, inputs } of all(stack, 'Permission'))
      expect(inputs, name).toMatchObject({
        principal: 'apigateway.amazonaws.com',
        sourceArn: expect.stringMatching(/:execute-api:|ApiApi/u),
      })
    expect(all(stack, 'FunctionUrl')).toEqual([])
  },
}

function trustOf({ inputs }: Resource): Statement[] {
  const policy = inputs['assumeRolePolicy']
  const { Statement } = (typeof policy === 'string' ? JSON.parse(policy) : policy) as {
    Statement: Statement[]
  }
  return Statement
}

/** The service that a role trusts first, such as `lambda`. */
function serviceOf(role: Resource): string | undefined {
  const services = String(trustOf(role)[0]?.Principal?.['Service'])
  // A role that trusts the account instead is still looked at, as a function's.
  return services.endsWith('.amazonaws.com') ? services.split('.')[0] : 'lambda'
}

function nounOf({ name }: Resource): string {
  if (name.startsWith('ApiRoute')) return 'graphql'
  return name
    .replace(/^TableSubscriber|^Search(?=Keys)|Keeper(?=Role)|(?:Function)?Role$/gu, '')
    .toLowerCase()
}

function rightsOf(role: Resource): Record<string, string[]> {
  const rights: Record<string, string[]> = {}
  for (const { Effect, Action, Resource: on, Condition } of statementsOf(role)) {
    expect(Effect, role.name).toBe('Allow')
    for (const arn of on) {
      const where = [shortened(arn), ...boundsOf(Condition)].join(' ')
      rights[where] = [...(rights[where] ?? []), ...Action].toSorted()
    }
  }
  return rights
}

/** What a statement is bound to: partitions, or a namespace. A condition of any other kind would not be understood here. */
function boundsOf(condition: Statement['Condition']): string[] {
  if (!condition) return []
  const { 'cloudwatch:namespace': namespaces } = condition['StringEquals'] ?? {}
  if (namespaces) {
    expect(condition).toEqual({ StringEquals: { 'cloudwatch:namespace': namespaces } })
    return namespaces.map((one) => one.replace(/^Verbatim\/[\w-]+$/u, 'Verbatim/*'))
  }
  const { 'dynamodb:LeadingKeys': partitions = [] } = condition['ForAllValues:StringLike'] ?? {}
  expect(condition).toEqual({ 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': partitions } })
  return partitions
}

/** An ARN without what is random in it: `table/*` for `arn:aws:dynamodb:…:table/verbatim-production-TableTable-abc`. */
function shortened(arn: string): string {
  return arn
    .replace(/^arn:aws:[^:]*:[^:]*:[^:]*:/u, '')
    .replace(/^table\/[^/]*-AccessTable-[^/]+/u, 'access')
    .replace(/^table\/[^/]+/u, 'table/*')
    .replace(/\/stream\/.+/u, '/stream/*')
    .replace(/^[^/]*-searchprogrambucket-[^/]+\/[^/]+\//u, 'program/')
    .replace(/^parameter\/verbatim\/[^/]+/u, 'parameter/verbatim/*')
    .replace(/^function:verbatim-\w+-/u, 'function:verbatim-*-')
    .replace(/^verbatim-[a-z]+-(\w+?)(?:Queue)?-[a-z]+$/u, '$1*')
}
