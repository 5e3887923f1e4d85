import { ALARMS as ALARM_TABLE } from './alarm-promises.ts'
import { HOST_FAULTS } from './host-faults.ts'
import { add, change, remove, type Fault } from './planting.ts'
import { ROLE_FAULTS } from './role-faults.ts'
import { one } from './stack.ts'

const REMOVED = 'production keeps its data, and every other stage is removed whole'
const STREAM = 'the stream is read from its beginning, and what fails for ever is kept'
const RESTORED = 'the tables can be restored, and production cannot lose them'
const SECRETS = 'no environment variable and no output holds a secret'
const ALARMS = 'each alarm is there and reaches the topic'
const WATCHED = 'each alarm watches a metric that somebody publishes'
const BUDGET = 'the budget reaches the topic, which lets it and the alarms speak'

/** Every fault that is planted, each into every stage. */
export const FAULTS: Fault[] = [
  ...HOST_FAULTS,
  ...ROLE_FAULTS,
  {
    fault: 'a kind of item that the filter keeps back',
    promise: 'the indexer is given every kind of item that it follows',
    plant: change('EventSourceMapping', '', {
      filterCriteria: { filters: [{ pattern: '{"dynamodb":{"Keys":{"sk":{"S":["article"]}}}}' }] },
    }),
  },
  {
    fault: 'a volume without snapshots',
    promise: REMOVED,
    plant: (stack, production) => {
      if (production) remove('SearchSnapshots')(stack)
      else add('aws:dlm/lifecyclePolicy:LifecyclePolicy')(stack)
    },
  },
  {
    fault: 'a bucket that cannot be emptied',
    promise: REMOVED,
    plant: change('Bucket', 'SearchProgram', { forceDestroy: false }),
  },
  {
    fault: 'a table kept, or lost, against the rule',
    promise: REMOVED,
    plant: (stack, production) => {
      one(stack, 'Table', 'TableTable').options = { protect: false, retainOnDelete: !production }
    },
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
    fault: 'an alarm that rings when the disk is full',
    promise: ALARMS,
    plant: change('MetricAlarm', 'SearchDiskFull', { threshold: 100 }),
  },
  {
    fault: 'records that are given up early',
    promise: STREAM,
    plant: change('EventSourceMapping', '', { maximumRecordAgeInSeconds: 60 }),
  },
  {
    fault: 'a log kept for ever',
    promise: 'logs are kept for a month',
    plant: change('LogGroup', 'Maintenance', { retentionInDays: undefined }),
  },
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
