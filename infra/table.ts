import definition from '../packages/core/src/dynamo/table.json' with { type: 'json' }
import { production } from './settings.ts'

// Linking the table grants this instead of `dynamodb:*`. A transaction needs no right of its own, but its parts'; nothing
// is updated in place.
sst.Linkable.wrap(sst.aws.Dynamo, (linked) => ({
  properties: { name: linked.name },
  include: [
    sst.aws.permission({
      actions: [
        'dynamodb:BatchGetItem',
        'dynamodb:ConditionCheckItem',
        'dynamodb:DeleteItem',
        'dynamodb:PutItem',
        'dynamodb:Query',
      ],
      resources: [linked.arn],
    }),
    sst.aws.permission({ actions: ['dynamodb:Query'], resources: [$interpolate`${linked.arn}/index/*`] }),
  ],
}))

/** The table, as `table.json` defines it for the laptop too; restorable to any second of 35 days. */
export const table = new sst.aws.Dynamo('Table', {
  fields: Object.fromEntries(
    definition.AttributeDefinitions.map((it) => [it.AttributeName, 'string' as const]),
  ),
  primaryIndex: keysOf(definition.KeySchema),
  globalIndexes: Object.fromEntries(
    definition.GlobalSecondaryIndexes.map((index) => [
      index.IndexName,
      { ...keysOf(index.KeySchema), projection: 'keys-only' as const },
    ]),
  ),
  stream: 'new-and-old-images',
  ttl: definition.TimeToLiveSpecification.AttributeName,
  deletionProtection: production,
  transform: {
    table: (args) => {
      args.pointInTimeRecovery = { enabled: true }
    },
  },
})

function keysOf(schema: { AttributeName: string; KeyType: string }[]) {
  const named = (type: string) => schema.find((key) => key.KeyType === type)?.AttributeName ?? ''
  return { hashKey: named('HASH'), rangeKey: named('RANGE') }
}
