import { expect } from 'vitest'
import accessDefinition from '../../packages/core/src/dynamo/access-table.json' with { type: 'json' }
import tableDefinition from '../../packages/core/src/dynamo/table.json' with { type: 'json' }
import { deployedName } from '@verbatim/cli/maintenance/target.ts'
import { ALARM_PROMISES } from './alarm-promises.ts'
import { HOST_PROMISES } from './host-promises.ts'
import { ROLE_PROMISES } from './role-promises.ts'
import { all, one, stageOf, variablesOf } from './stack.ts'
import type { Resource } from './stack.ts'

/** What a stage with a search host of its own keeps, by sentence; each throws where the stack does not. */
export const PROMISES: Record<string, (stack: Resource[], production: boolean) => void> = {
  'the table is the one of table.json'(stack) {
    const named = (keys: { AttributeName: string; KeyType: string }[], type: string) =>
      keys.find((key) => key.KeyType === type)?.AttributeName
    expect(one(stack, 'Table', 'TableTable').inputs).toMatchObject({
      billingMode: tableDefinition.BillingMode,
      hashKey: named(tableDefinition.KeySchema, 'HASH'),
      rangeKey: named(tableDefinition.KeySchema, 'RANGE'),
      attributes: tableDefinition.AttributeDefinitions.map((it) => ({
        name: it.AttributeName,
        type: it.AttributeType,
      })),
      globalSecondaryIndexes: tableDefinition.GlobalSecondaryIndexes.map((it) => ({
        name: it.IndexName,
        hashKey: named(it.KeySchema, 'HASH'),
        rangeKey: named(it.KeySchema, 'RANGE'),
        projectionType: it.Projection.ProjectionType,
      })),
      streamEnabled: tableDefinition.StreamSpecification.StreamEnabled,
      streamViewType: tableDefinition.StreamSpecification.StreamViewType,
      ttl: { attributeName: tableDefinition.TimeToLiveSpecification.AttributeName, enabled: true },
    })
  },

  'the access table is the one of access-table.json, and wakes no indexer'(stack) {
    const { AttributeDefinitions, TimeToLiveSpecification } = accessDefinition
    expect(one(stack, 'Table', 'AccessTable').inputs).toMatchObject({
      billingMode: accessDefinition.BillingMode,
      hashKey: 'pk',
      rangeKey: 'sk',
      attributes: AttributeDefinitions.map((it) => ({ name: it.AttributeName, type: it.AttributeType })),
      globalSecondaryIndexes: [],
      ttl: { attributeName: TimeToLiveSpecification.AttributeName, enabled: true },
      streamEnabled: false,
    })
  },

  'the tables can be restored, and production cannot lose them'(stack, production) {
    for (const table of [one(stack, 'Table', 'TableTable'), one(stack, 'Table', 'AccessTable')]) {
      expect(table.inputs, table.name).toMatchObject({
        pointInTimeRecovery: { enabled: true },
        deletionProtectionEnabled: production,
      })
      expect(table.options?.retainOnDelete, table.name).toBe(production)
    }
  },

  'production keeps its data, and every other stage is removed whole'(stack, production) {
    const kept = stack.filter(({ options }) => options?.protect || options?.retainOnDelete)
    const names = kept.map(({ name }) => name)
    if (production)
      expect(names).toEqual(expect.arrayContaining(['AccessTable', 'SearchVolume', 'TableTable']))
    else expect(names).toEqual([])
    expect(one(stack, 'Volume').options?.protect).toBe(production)
    for (const { name, inputs } of all(stack, 'Bucket')) expect(inputs['forceDestroy'], name).toBe(true)
    // Snapshots outlive the policy that made them, and nothing removes them.
    expect(all(stack, 'LifecyclePolicy')).toHaveLength(production ? 1 : 0)
    expect(one(stack, 'Volume').inputs['finalSnapshot']).toBeUndefined()
  },

  'the stream is read from its beginning, and what fails for ever is kept'(stack) {
    expect(one(stack, 'EventSourceMapping').inputs).toMatchObject({
      eventSourceArn: expect.stringContaining('/stream/'),
      startingPosition: 'TRIM_HORIZON',
      functionResponseTypes: ['ReportBatchItemFailures'],
      bisectBatchOnFunctionError: true,
      maximumRetryAttempts: 10,
      // As long as the stream keeps them.
      maximumRecordAgeInSeconds: 24 * 3600,
      destinationConfig: { onFailure: { destinationArn: expect.stringContaining('IndexerDeadLetters') } },
    })
    expect(one(stack, 'Queue', 'IndexerDeadLetters').inputs).toMatchObject({
      messageRetentionSeconds: 14 * 86_400,
    })
  },

  'the indexer is given every kind of item that it follows'(stack) {
    const { filters } = one(stack, 'EventSourceMapping').inputs['filterCriteria'] as {
      filters: { pattern: string }[]
    }
    const followed = ['article', { prefix: 'quote#' }, 'speaker', 'fanout']
    const keys = (key: unknown) => ({ dynamodb: { Keys: { sk: { S: [key] } } } })
    expect(filters.map(({ pattern }) => JSON.parse(pattern) as unknown)).toEqual([
      ...followed.map(keys),
      { eventName: ['REMOVE'], ...keys('unanswered') },
    ])
  },

  'every function runs on arm64 with Node 24, for a bounded time'(stack) {
    for (const { name, inputs } of all(stack, 'Function')) {
      expect(inputs, name).toMatchObject({
        runtime: 'nodejs24.x',
        architectures: ['arm64'],
        timeout: expect.toSatisfy((seconds) => Number(seconds) <= 900),
        vpcConfig: { securityGroupIds: ['FunctionsGroup-id'] },
      })
    }
    const { timeout, memorySize } = one(stack, 'Function', 'ApiRoute').inputs
    expect(timeout).toBeLessThan(30)
    // docs/operations.md has the figures.
    expect(memorySize).toBe(1024)
  },

  'no environment variable and no output holds a secret'(stack) {
    for (const lambda of all(stack, 'Function')) {
      const { name } = lambda
      const {
        AWS_ENDPOINT_URL_DYNAMODB_STREAMS: streams = 'https://',
        API_PROFILE,
        LEAST_CONFIDENCE,
        ...others
      } = variablesOf(lambda)
      expect(streams, name).toMatch(/^https:\/\//u)
      expect([API_PROFILE, LEAST_CONFIDENCE], name).toEqual(
        name.startsWith('ApiRoute') ? ['production', '0'] : [undefined, undefined],
      )
      expect(Object.keys(others).toSorted(), name).toEqual(['SST_KEY', 'SST_KEY_FILE', 'SST_RESOURCE_App'])
    }
    expect(JSON.stringify(stack)).not.toContain('made-up')
    expect(one(stack, 'Parameter').inputs).toMatchObject({ type: 'SecureString', value: '[secret]' })
  },

  'commands find the functions that they run'(stack) {
    const names = all(stack, 'Function').map(({ inputs }) => inputs['name'])
    for (const name of ['access', 'maintenance', 'search-keys', 'setup'] as const)
      expect(names).toContain(deployedName({ stage: stageOf(stack), region: '' }, name))
  },

  'drift is looked for and mended each night'(stack) {
    expect(one(stack, 'Schedule').inputs).toMatchObject({
      scheduleExpression: expect.stringMatching(/^cron\(/u),
      target: { arn: expect.stringMatching(/-maintenance$/u), input: '{"task":"nightly"}' },
    })
  },

  ...ALARM_PROMISES,
  ...HOST_PROMISES,
  ...ROLE_PROMISES,

  'logs are kept for a month'(stack) {
    for (const { name, inputs } of all(stack, 'LogGroup')) expect(inputs['retentionInDays'], name).toBe(30)
    expect(all(stack, 'LogGroup')).toHaveLength(all(stack, 'Function').length + 1)
  },

  'the API has its three paths, and nothing else'(stack) {
    const paths = all(stack, 'Route').flatMap(({ inputs }) => inputs['routeKey'] ?? [])
    expect(new Set(paths)).toEqual(new Set(['ANY /graphql', 'GET /health', 'GET /ready']))
  },

  'pages may call the API and read what its headers say'(stack) {
    expect(one(stack, 'Api').inputs['corsConfiguration']).toMatchObject({
      allowMethods: ['GET', 'POST', 'OPTIONS'],
      allowHeaders: ['content-type', 'x-api-key', 'authorization'],
      exposeHeaders: ['etag', 'retry-after', 'x-request-id'],
    })
  },

  'the API is throttled and logs who asks'(stack) {
    expect(one(stack, 'Stage').inputs).toMatchObject({
      defaultRouteSettings: { throttlingRateLimit: 200, throttlingBurstLimit: 400 },
      accessLogSettings: { destinationArn: expect.any(String) },
    })
  },
}
