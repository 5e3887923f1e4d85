import { add, change, type Fault } from './planting.ts'
import { all, one } from './stack.ts'

const RIGHTS = 'each function may do what tests/infra/rights.ts says, and nothing else'
const POLICIES = 'a role has no policies but its own and the named ones of AWS'
const TRUST = 'every role trusts one service and no account'
const CALLERS = 'functions are called by the API, and otherwise by who has the right to'

/** Faults of who may do what. */
export const ROLE_FAULTS: Fault[] = [
  {
    fault: 'a role of all rights',
    promise: POLICIES,
    plant: change('Role', 'Setup', { managedPolicyArns: ['arn:aws:iam::aws:policy/AdministratorAccess'] }),
  },
  {
    fault: 'a policy attached beside',
    promise: POLICIES,
    plant: add('aws:iam/rolePolicy:RolePolicy'),
  },
  {
    fault: 'a host that reads every bucket',
    promise: 'so may each other role',
    plant: change('Role', 'SearchHost', policy({ Action: ['s3:*'], Resource: ['*'] })),
  },
  {
    fault: 'a function for everybody',
    promise: CALLERS,
    plant: (stack) => Object.assign(all(stack, 'Permission')[0]?.inputs ?? {}, { principal: '*' }),
  },
  {
    fault: 'dynamodb:*',
    promise: RIGHTS,
    plant: change('Role', 'ApiRoute', policy({ Action: ['dynamodb:*'], Resource: ['table/t'] })),
  },
  {
    fault: 'a right on everything',
    promise: RIGHTS,
    plant: change('Role', 'Indexer', policy({ Action: ['sqs:SendMessage'], Resource: ['*'] })),
  },
  {
    fault: 'a queue nothing can be sent to',
    promise: RIGHTS,
    plant: change('Role', 'Indexer', policy({ Action: ['dynamodb:Query'], Resource: ['table/t'] })),
  },
  {
    fault: 'an API that can make itself a key',
    promise: RIGHTS,
    plant: (stack) => {
      const { inputs } = one(stack, 'Role', 'ApiRoute')
      inputs['inlinePolicies'] = JSON.parse(JSON.stringify(inputs['inlinePolicies']).replace('quota#*', '*'))
    },
  },
  {
    fault: 'a role that trusts the account',
    promise: TRUST,
    plant: change('Role', 'Setup', {
      assumeRolePolicy: JSON.stringify({
        Statement: [{ Principal: { AWS: 'arn:aws:iam::123456789012:root' } }],
      }),
    }),
  },
]

function policy(...statements: object[]) {
  return {
    inlinePolicies: [
      {
        name: 'inline',
        policy: JSON.stringify({ Statement: statements.map((it) => ({ Effect: 'Allow', ...it })) }),
      },
    ],
  }
}
