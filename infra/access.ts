import definition from '../packages/core/src/dynamo/access-table.json' with { type: 'json' }
import { functionName } from './function-name.ts'
import { nearSearch } from './search/search.ts'
import { production } from './settings.ts'

/**
 * Who may do what, how much of it they have done, and who has changed what. It has no stream: counters would wake the
 * indexer for nothing.
 */
export const accessTable = new sst.aws.Dynamo('Access', {
  fields: { pk: 'string', sk: 'string' },
  primaryIndex: { hashKey: 'pk', rangeKey: 'sk' },
  ttl: definition.TimeToLiveSpecification.AttributeName,
  deletionProtection: production,
  transform: {
    table: (args) => {
      args.pointInTimeRecovery = { enabled: true }
    },
  },
})

/** Addresses are hashed with it; who reads the table cannot try them all without it. */
const pepper = new random.RandomPassword('AccessPepper', { length: 32, special: false }).result

/**
 * For the API: it reads keys, and writes quotas and the audit trail. So nobody who makes the public function do their
 * will can make themselves a key.
 */
export const accessOfApi = accessLink([
  allow(['dynamodb:GetItem'], ['keys']),
  allow(['dynamodb:PutItem', 'dynamodb:UpdateItem'], ['quota#*', 'audit#*']),
])

/** For the function that makes keys and reads the audit trail. */
const accessOfOperators = accessLink([
  allow(['dynamodb:PutItem', 'dynamodb:UpdateItem'], ['keys']),
  allow(['dynamodb:Query'], ['keys', 'audit#*']),
])

/** Makes, lists and revokes people's keys, and reads the audit trail; invoked by name alone. */
export const access = new sst.aws.Function('AccessKeeper', {
  name: functionName('access'),
  description: 'Makes, lists and revokes API keys, and reads the audit trail',
  handler: 'packages/functions/src/access.handler',
  link: [accessOfOperators],
  memory: '256 MB',
  timeout: '1 minute',
  ...nearSearch,
})

/** A link named `Access`; two `sst.Linkable`s cannot share a name, see search/link.ts. */
function accessLink(include: ReturnType<typeof allow>[]) {
  return {
    urn: 'sst:sst:Linkable::Access',
    getSSTLink: () => ({
      properties: { name: accessTable.name, pepper: $util.secret(pepper) },
      include,
    }),
  }
}

/** Actions on items of these partitions only. */
function allow(actions: string[], partitions: string[]) {
  return sst.aws.permission({
    actions,
    resources: [accessTable.arn],
    conditions: [{ test: 'ForAllValues:StringLike', variable: 'dynamodb:LeadingKeys', values: partitions }],
  })
}
