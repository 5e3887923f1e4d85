import { api, graphql } from './api.ts'
import { deadLetters, indexer } from './indexer.ts'
import { metricsNamespace } from './metrics.ts'
import { host } from './search/search.ts'

type Metric = [namespace: string, metric: string, ...rest: unknown[]]

/** One page that answers: is it up, is it quick, is the index in step? */
export const dashboard = new aws.cloudwatch.Dashboard('Dashboard', {
  dashboardName: `verbatim-${$app.stage}`,
  dashboardBody: $resolve([
    aws.getRegionOutput().region,
    api.nodes.api.id,
    graphql.nodes.function.nodes.function.name,
    indexer.nodes.function.name,
    deadLetters.nodes.queue.name,
  ]).apply(([region, apiId, graphqlName, indexerName, queue]) => {
    const widget = (title: string, metrics: Metric[], stat: string, at: number) => ({
      type: 'metric',
      x: (at % 2) * 12,
      y: Math.floor(at / 2) * 6,
      width: 12,
      height: 6,
      properties: { title, metrics, stat, region, period: 60, view: 'timeSeries' },
    })
    const charts: [string, Metric[], string][] = [
      [
        'Requests and failures',
        ['Count', '4xx', '5xx'].map((it) => ['AWS/ApiGateway', it, 'ApiId', apiId]),
        'Sum',
      ],
      ['Latency, p95 (ms)', [['AWS/ApiGateway', 'Latency', 'ApiId', apiId]], 'p95'],
      ['GraphQL: duration, p95 (ms)', [['AWS/Lambda', 'Duration', 'FunctionName', graphqlName]], 'p95'],
      ['Index behind table (ms)', [['AWS/Lambda', 'IteratorAge', 'FunctionName', indexerName]], 'Maximum'],
      ['Dead letters', [['AWS/SQS', 'ApproximateNumberOfMessagesVisible', 'QueueName', queue]], 'Maximum'],
    ]
    charts.push(['Drift found by verify', [[metricsNamespace, 'Drift']], 'Maximum'])
    if (host) charts.push(['Search: disk used (%)', [[metricsNamespace, 'SearchDiskUsed']], 'Maximum'])
    return JSON.stringify({
      widgets: charts.map(([title, metrics, stat], at) => widget(title, metrics, stat, at)),
    })
  }),
})
