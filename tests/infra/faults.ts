import { ALARMS as ALARM_TABLE } from './alarm-promises.ts'
import { one } from './stack.ts'
import type { Resource } from './stack.ts'

/** A fault that a careless change could bring, and the promise that has to notice it. */
type Fault = { fault: string; promise: string; plant: (stack: Resource[], production: boolean) => void }

/** Changes inputs of the one resource of this kind and name. */
function change(kind: string, name: string, inputs: Record<string, unknown>) {
  return (stack: Resource[]) => void Object.assign(one(stack, kind, name).inputs, inputs)
}

function remove(name: string) {
  return (stack: Resource[]) => {
    stack.splice(
      stack.findIndex((it) => it.name === name),
      1,
    )
  }
}

function policy(...statements: object[]) {
  return { inlinePolicies: [{ name: 'inline', policy: JSON.stringify({ Statement: statements }) }] }
}

const PRIVATE = 'the search host is private, and functions alone reach it'
const ENCRYPTED = 'the index lies on an encrypted volume of its own, with snapshots'
const STREAM = 'the stream is read from its beginning, and what fails for ever is kept'
const RIGHTS = 'each function may do what tests/infra/rights.ts says, and nothing else'
const RESTORED = 'the tables can be restored, and production cannot lose them'
const TRUST = 'every role trusts one service and no account'
const SECRETS = 'no environment variable and no output holds a secret'
const ALARMS = 'each alarm is there and reaches the topic'
const WATCHED = 'each alarm watches a metric that somebody publishes'
const BUDGET = 'the budget reaches the topic, which lets it and the alarms speak'

export const FAULTS: Fault[] = [
  {
    fault: 'a kind of item that the filter keeps back',
    promise: 'the indexer is given every kind of item that it follows',
    plant: change('EventSourceMapping', '', {
      filterCriteria: { filters: [{ pattern: '{"dynamodb":{"Keys":{"sk":{"S":["article"]}}}}' }] },
    }),
  },
  {
    fault: 'a public address',
    promise: PRIVATE,
    plant: change('Instance', 'SearchHost', { associatePublicIpAddress: true }),
  },
  {
    fault: 'a public subnet',
    promise: PRIVATE,
    plant: change('Instance', 'SearchHost', { subnetId: 'VpcPublicSubnet1-id' }),
  },
  {
    fault: 'a port open to the world',
    promise: PRIVATE,
    plant: change('SecurityGroupIngressRule', 'SearchFromFunctions', { cidrIpv4: '0.0.0.0/0' }),
  },
  { fault: 'an SSH key', promise: PRIVATE, plant: change('Instance', 'SearchHost', { keyName: 'mine' }) },
  {
    fault: 'an unencrypted volume',
    promise: ENCRYPTED,
    plant: change('Volume', 'SearchVolume', { encrypted: false }),
  },
  {
    fault: 'a volume without snapshots',
    promise: ENCRYPTED,
    plant: change('Volume', 'SearchVolume', { tags: {} }),
  },
  {
    fault: 'a stream without a failure queue',
    promise: STREAM,
    plant: change('EventSourceMapping', '', { destinationConfig: {} }),
  },
  {
    fault: 'a stream read from its end',
    promise: STREAM,
    plant: change('EventSourceMapping', '', { startingPosition: 'LATEST' }),
  },
  {
    fault: 'a batch that fails as a whole',
    promise: STREAM,
    plant: change('EventSourceMapping', '', { functionResponseTypes: [] }),
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
    fault: 'an access table with a stream',
    promise: 'the access table is the one of access-table.json, and wakes no indexer',
    plant: change('Table', 'AccessTable', { streamEnabled: true }),
  },
  {
    fault: 'an access table that cannot be restored',
    promise: RESTORED,
    plant: change('Table', 'AccessTable', { pointInTimeRecovery: { enabled: false } }),
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
  {
    fault: 'no point-in-time recovery',
    promise: RESTORED,
    plant: change('Table', 'TableTable', { pointInTimeRecovery: { enabled: false } }),
  },
  {
    fault: 'deletion protection the wrong way round',
    promise: RESTORED,
    plant: (stack, production) =>
      change('Table', 'TableTable', { deletionProtectionEnabled: !production })(stack),
  },
  {
    fault: 'a stream of new images only',
    promise: 'the table is the one of table.json',
    plant: change('Table', 'TableTable', { streamViewType: 'NEW_IMAGE' }),
  },
  {
    fault: 'a key in an environment variable',
    promise: SECRETS,
    plant: change('Function', 'ApiRoute', { environment: { variables: { MEILI_KEY: 'k' } } }),
  },
  {
    fault: 'a master key in a boot script',
    promise: SECRETS,
    plant: change('Instance', 'SearchHost', { userData: 'export MEILI_MASTER_KEY=made-up-master-key' }),
  },
  {
    fault: 'a master key in the clear',
    promise: SECRETS,
    plant: change('Parameter', '', { type: 'String' }),
  },
  {
    fault: 'a function under another name',
    promise: 'commands find the functions that they run',
    plant: change('Function', 'Maintenance', { name: 'verbatim-production-MaintenanceFunction-abc' }),
  },
  {
    fault: 'a night without a look',
    promise: 'drift is looked for and mended each night',
    plant: remove('NightlyVerifySchedule'),
  },
  ...Object.keys(ALARM_TABLE).map((name) => ({
    fault: `no alarm ${name}`,
    promise: ALARMS,
    plant: remove(name),
  })),
  {
    fault: 'an alarm on the drift of another stage',
    promise: WATCHED,
    plant: change('MetricAlarm', 'IndexDrift', { namespace: 'Verbatim' }),
  },
  {
    fault: 'an alarm on a function of another name',
    promise: WATCHED,
    plant: change('MetricAlarm', 'IndexerLag', { dimensions: { FunctionName: 'indexer' } }),
  },
  {
    fault: 'an alarm on a metric that AWS does not know',
    promise: WATCHED,
    plant: change('MetricAlarm', 'ApiErrors', { metricName: '5XXError' }),
  },
  {
    fault: 'a host that no longer reports its disk',
    promise: WATCHED,
    plant: change('Instance', 'SearchHost', { userData: '#!/bin/bash' }),
  },
  {
    fault: 'a budget that tells nobody',
    promise: BUDGET,
    plant: change('Budget', 'Budget', { notifications: [] }),
  },
  {
    fault: 'a topic that the budget may not speak on',
    promise: BUDGET,
    plant: change('TopicPolicy', 'AlarmsPolicy', { policy: '{"Statement":[]}' }),
  },
  {
    fault: 'an alarm nobody hears',
    promise: ALARMS,
    plant: change('MetricAlarm', 'IndexerLag', { alarmActions: [] }),
  },
  {
    fault: 'another runtime',
    promise: 'every function runs on arm64 with Node 24, for a bounded time',
    plant: change('Function', 'Indexer', { runtime: 'nodejs22.x' }),
  },
  {
    fault: 'a program that is not checked',
    promise: 'the host runs no program whose checksum it has not compared',
    plant: change('Instance', 'SearchHost', { userData: '#!/bin/bash' }),
  },
  {
    fault: 'a path that nobody knows of',
    promise: 'the API has its three paths, and nothing else',
    plant: change('Route', 'ApiRouteOfxubv', { routeKey: 'ANY /{proxy+}' }),
  },
  {
    fault: 'headers that no page can read',
    promise: 'pages may call the API and read what its headers say',
    plant: change('Api', 'Api', { corsConfiguration: { allowOrigins: ['*'] } }),
  },
  {
    fault: 'an API without a throttle',
    promise: 'the API is throttled and logs who asks',
    plant: change('Stage', 'Api', { defaultRouteSettings: {} }),
  },
]
