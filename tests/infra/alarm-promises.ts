import { expect } from 'vitest'
import { VERIFY_START } from '@verbatim/core/indexing/verify.ts'
import { requestScope } from '@verbatim/core/request-scope.ts'
import { requestMetrics } from '@verbatim/functions/graphql/request-metrics.ts'
import { driftMetric } from '@verbatim/functions/maintenance/drift-metric.ts'
import { metricsNamespace } from '@verbatim/functions/metrics.ts'
import { all, one, stageOf } from './stack.ts'
import type { Resource } from './stack.ts'

/** Every alarm of a stage with a search host of its own: the metric that it watches, and when it rings. */
export const ALARMS = {
  AccessReadThrottled: 'ReadThrottleEvents > 0',
  AccessWriteThrottled: 'WriteThrottleEvents > 0',
  ApiErrors: '5xx > 5',
  ApiLatency: 'Latency > 2000',
  GraphqlThrottled: 'Throttles > 0',
  Index1ReadThrottled: 'ReadThrottleEvents > 0',
  Index1WriteThrottled: 'WriteThrottleEvents > 0',
  Index2ReadThrottled: 'ReadThrottleEvents > 0',
  Index2WriteThrottled: 'WriteThrottleEvents > 0',
  IndexDrift: 'Drift > 0',
  IndexerDeadLettersFound: 'ApproximateNumberOfMessagesVisible > 0',
  IndexerLag: 'IteratorAge > 60000',
  IndexerThrottled: 'Throttles > 0',
  MaintenanceErrors: 'Errors > 0',
  SearchDiskFull: 'SearchDiskUsed > 80',
  SearchDown: 'SearchHealthy < 1',
  SearchHostRecovery: 'StatusCheckFailed_System > 0',
  SearchHostUnreachable: 'StatusCheckFailed > 0',
  SearchUnavailable: 'SearchFailures > 0',
  TableReadThrottled: 'ReadThrottleEvents > 0',
  TableWriteThrottled: 'WriteThrottleEvents > 0',
}

type Alarm = { namespace: string; metricName: string; dimensions?: Record<string, string> }

/** What AWS publishes of each kind of resource that is watched, and under which name of the resource. */
const PUBLISHED: Record<
  string,
  { metrics: string[]; names: (stack: Resource[]) => Record<string, string[]> }
> = {
  'AWS/ApiGateway': {
    metrics: ['4xx', '5xx', 'Count', 'DataProcessed', 'IntegrationLatency', 'Latency'],
    names: (stack) => ({ ApiId: all(stack, 'Api').map(({ name }) => `${name}-id`) }),
  },
  'AWS/DynamoDB': {
    metrics: ['ReadThrottleEvents', 'SystemErrors', 'ThrottledRequests', 'WriteThrottleEvents'],
    names: (stack) => ({
      TableName: namesOf(stack, 'Table'),
      GlobalSecondaryIndexName: all(stack, 'Table').flatMap(({ inputs }) =>
        (inputs['globalSecondaryIndexes'] as { name: string }[]).map(({ name }) => name),
      ),
    }),
  },
  'AWS/EC2': {
    metrics: [
      'CPUUtilization',
      'StatusCheckFailed',
      'StatusCheckFailed_Instance',
      'StatusCheckFailed_System',
    ],
    names: (stack) => ({ InstanceId: all(stack, 'Instance').map(({ name }) => `${name}-id`) }),
  },
  'AWS/Lambda': {
    metrics: ['ConcurrentExecutions', 'Duration', 'Errors', 'Invocations', 'IteratorAge', 'Throttles'],
    names: (stack) => ({ FunctionName: namesOf(stack, 'Function') }),
  },
  'AWS/SQS': {
    metrics: ['ApproximateAgeOfOldestMessage', 'ApproximateNumberOfMessagesVisible', 'NumberOfMessagesSent'],
    names: (stack) => ({ QueueName: namesOf(stack, 'Queue') }),
  },
}

/** What the alarms of a stage keep; each throws where they do not. */
export const ALARM_PROMISES: Record<string, (stack: Resource[]) => void> = {
  'each alarm is there and reaches the topic'(stack) {
    const alarms = all(stack, 'MetricAlarm')
    expect(Object.fromEntries(alarms.map((it) => [it.name, ruleOf(it)]))).toEqual(ALARMS)
    for (const { name, inputs } of alarms)
      expect(inputs['alarmActions'], name).toContainEqual(expect.stringContaining('AlarmsTopic'))
    expect(one(stack, 'MetricAlarm', 'SearchDown').inputs['treatMissingData']).toBe('breaching')
    expect(all(stack, 'Dashboard')).toHaveLength(1)
  },

  'the budget reaches the topic, which lets it and the alarms speak'(stack) {
    const toTopic = [expect.stringContaining('AlarmsTopic')]
    expect(one(stack, 'Budget').inputs['notifications']).toEqual([
      expect.objectContaining({ notificationType: 'ACTUAL', subscriberSnsTopicArns: toTopic }),
      expect.objectContaining({ notificationType: 'FORECASTED', subscriberSnsTopicArns: toTopic }),
    ])
    const { Statement } = JSON.parse(String(one(stack, 'TopicPolicy').inputs['policy'])) as {
      Statement: { Principal: unknown; Action: unknown; Condition: unknown }[]
    }
    expect(Statement).toEqual(
      ['cloudwatch', 'budgets'].map((service) =>
        expect.objectContaining({
          Principal: { Service: [`${service}.amazonaws.com`] },
          Action: ['sns:Publish'],
          Condition: { StringEquals: { 'aws:SourceAccount': ['123456789012'] } },
        }),
      ),
    )
  },

  'each alarm watches a metric that somebody publishes'(stack) {
    for (const { name, inputs } of all(stack, 'MetricAlarm')) {
      const { namespace, metricName, dimensions = {} } = inputs as Alarm
      const aws = PUBLISHED[namespace]
      if (!aws) {
        expect(dimensions, name).toEqual({})
        expect(ownMetrics(stack), name).toContain(`${namespace} ${metricName}`)
        continue
      }
      expect(aws.metrics, name).toContain(metricName)
      expect(Object.keys(dimensions).length, name).toBeGreaterThan(0)
      for (const [dimension, value] of Object.entries(dimensions))
        expect(aws.names(stack)[dimension], `${name}: ${dimension}`).toContain(value)
    }
  },
}

function ruleOf({ inputs }: Resource): string {
  const { metricName, comparisonOperator, threshold } = inputs
  const operator = comparisonOperator === 'LessThanThreshold' ? '<' : comparisonOperator
  return [metricName, operator === 'GreaterThanThreshold' ? '>' : operator, threshold].join(' ')
}

/** The project's own metrics: what verify and each request print, and what the search host's boot script reports. */
function ownMetrics(stack: Resource[]): string[] {
  const script = String(one(stack, 'Instance').inputs['userData'])
  const namespace = /NAMESPACE='([^']+)'/u.exec(script)?.[1] ?? ''
  const reported = script.matchAll(/put-metric-data --namespace "\$NAMESPACE" --metric-name (\w+)/gu)
  return [
    ...[driftMetric(VERIFY_START), requestMetrics([], requestScope(new AbortController().signal).waited, 0)]
      .flatMap((metrics) => Object.keys(metrics))
      .map((name) => `${metricsNamespace(stageOf(stack))} ${name}`),
    ...Array.from(reported, ([, name = '']) => `${namespace} ${name}`),
  ]
}

function namesOf(stack: readonly Resource[], kind: string): string[] {
  return all(stack, kind).map(({ inputs }) => String(inputs['name']))
}
