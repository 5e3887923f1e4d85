import { accessTable } from './access.ts'
import { alarm, topic } from './alarm.ts'
import { api, graphql } from './api.ts'
import { deadLetters, indexer } from './indexer.ts'
import { maintenance } from './maintenance.ts'
import { metricsNamespace } from './metrics.ts'
import { host } from './search/search.ts'
import { table } from './table.ts'

const ofApi = { namespace: 'AWS/ApiGateway', dimensions: { ApiId: api.nodes.api.id } }
alarm('ApiErrors', {
  ...ofApi,
  metricName: '5xx',
  statistic: 'Sum',
  threshold: 5,
  alarmDescription: 'More than five answers of the API a minute were failures of ours.',
})
alarm('ApiLatency', {
  ...ofApi,
  metricName: 'Latency',
  extendedStatistic: 'p95',
  threshold: 2000,
  minutes: 5,
  alarmDescription: 'One request in twenty has taken more than two seconds, for five minutes.',
})

alarm('IndexerLag', {
  namespace: 'AWS/Lambda',
  metricName: 'IteratorAge',
  dimensions: { FunctionName: indexer.nodes.function.name },
  statistic: 'Maximum',
  threshold: 60_000,
  minutes: 3,
  alarmDescription: 'The index is more than a minute behind the table. After 24 hours the stream forgets.',
})
alarm('IndexerDeadLettersFound', {
  namespace: 'AWS/SQS',
  metricName: 'ApproximateNumberOfMessagesVisible',
  dimensions: { QueueName: deadLetters.nodes.queue.name },
  statistic: 'Maximum',
  threshold: 0,
  alarmDescription: 'Changes could not be indexed and were set aside; search lacks them.',
})

alarm('IndexDrift', {
  namespace: metricsNamespace,
  metricName: 'Drift',
  statistic: 'Maximum',
  threshold: 0,
  alarmDescription: 'Documents of the index were missing, stale or left over; verify has counted them.',
})

// Whoever runs the server, and whatever is wrong with it or with the way there.
alarm('SearchUnavailable', {
  namespace: metricsNamespace,
  metricName: 'SearchFailures',
  statistic: 'Sum',
  threshold: 0,
  minutes: 3,
  alarmDescription: 'Searches have been answered SEARCH_UNAVAILABLE, for three minutes.',
})

alarm('MaintenanceErrors', {
  namespace: 'AWS/Lambda',
  metricName: 'Errors',
  dimensions: { FunctionName: maintenance.name },
  statistic: 'Sum',
  threshold: 0,
  alarmDescription: 'A verification, rebuild or re-drive failed; what it had done is kept.',
})

for (const [name, called] of Object.entries({
  Graphql: graphql.nodes.function.nodes.function.name,
  Indexer: indexer.nodes.function.name,
})) {
  alarm(`${name}Throttled`, {
    namespace: 'AWS/Lambda',
    metricName: 'Throttles',
    dimensions: { FunctionName: called },
    statistic: 'Sum',
    threshold: 0,
    minutes: 2,
    alarmDescription: `Lambda refused to run ${name}: the account's concurrency is used up.`,
  })
}
// An index is not counted under its table's name alone, and the lists' indexes are the first to become hot.
const partsOfTable = {
  Table: {},
  // Quotas let everybody through while it refuses, and mutations wait for its trail.
  Access: { TableName: accessTable.name },
  Index1: { GlobalSecondaryIndexName: 'gsi1' },
  Index2: { GlobalSecondaryIndexName: 'gsi2' },
}
for (const [part, dimensions] of Object.entries(partsOfTable)) {
  for (const kind of ['Read', 'Write']) {
    alarm(`${part}${kind}Throttled`, {
      namespace: 'AWS/DynamoDB',
      metricName: `${kind}ThrottleEvents`,
      dimensions: { TableName: table.name, ...dimensions },
      statistic: 'Sum',
      threshold: 0,
      minutes: 2,
      alarmDescription: `DynamoDB refused ${kind.toLowerCase()}s: a partition is hot, see docs/operations.md.`,
    })
  }
}

if (host) {
  alarm('SearchDown', {
    namespace: metricsNamespace,
    metricName: 'SearchHealthy',
    statistic: 'Minimum',
    threshold: 1,
    below: true,
    minutes: 3,
    // A host that is gone reports nothing.
    treatMissingData: 'breaching',
    alarmDescription: 'Meilisearch has not answered for three minutes; searches say SEARCH_UNAVAILABLE.',
  })
  alarm('SearchDiskFull', {
    namespace: metricsNamespace,
    metricName: 'SearchDiskUsed',
    statistic: 'Maximum',
    threshold: 80,
    minutes: 5,
    alarmDescription: 'The search volume is four fifths full; enlarge it with SEARCH_DISK_GB.',
  })
  const ofHost = { namespace: 'AWS/EC2', dimensions: { InstanceId: host.instance.id }, statistic: 'Maximum' }
  alarm('SearchHostUnreachable', {
    ...ofHost,
    metricName: 'StatusCheckFailed',
    threshold: 0,
    minutes: 3,
    alarmDescription: 'The search host fails its status checks.',
  })
  alarm('SearchHostRecovery', {
    ...ofHost,
    metricName: 'StatusCheckFailed_System',
    threshold: 0,
    minutes: 2,
    // AWS moves the instance to sound hardware, with its address and its volume.
    alarmActions: [topic.arn, $interpolate`arn:aws:automate:${aws.getRegionOutput().region}:ec2:recover`],
    alarmDescription: "The search host's hardware has failed; AWS is moving it.",
  })
}
