import { expect } from 'vitest'
import accessDefinition from '../../packages/core/src/dynamo/access-table.json' with { type: 'json' }
import tableDefinition from '../../packages/core/src/dynamo/table.json' with { type: 'json' }
import { deployedName } from '@verbatim/cli/maintenance/target.ts'
import { ALARM_PROMISES } from './alarm-promises.ts'
import { RIGHTS } from './rights.ts'
import { all, one, stageOf, statementsOf, variablesOf } from './stack.ts'
import type { Resource, Statement } from './stack.ts'

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
    expect(one(stack, 'Volume').options).toMatchObject({ protect: production, retainOnDelete: production })
  },

  'the stream is read from its beginning, and what fails for ever is kept'(stack) {
    expect(one(stack, 'EventSourceMapping').inputs).toMatchObject({
      eventSourceArn: expect.stringContaining('/stream/'),
      startingPosition: 'TRIM_HORIZON',
      functionResponseTypes: ['ReportBatchItemFailures'],
      bisectBatchOnFunctionError: true,
      maximumRetryAttempts: 10,
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
    expect(filters.map(({ pattern }) => JSON.parse(pattern) as unknown)).toEqual(
      followed.map((key) => ({ dynamodb: { Keys: { sk: { S: [key] } } } })),
    )
  },

  'each function may do what tests/infra/rights.ts says, and nothing else'(stack) {
    const roles = all(stack, 'Role').filter((it) => isLambda(it))
    expect(roles.map(nounOf).toSorted()).toEqual(Object.keys(RIGHTS).toSorted())
    for (const role of roles) expect(rightsOf(role), role.name).toEqual(RIGHTS[nounOf(role)])
  },

  'every role trusts one service and no account'(stack) {
    for (const { name, inputs } of all(stack, 'Role')) {
      const trust = trustOf(inputs['assumeRolePolicy'])
      expect(
        trust.map((it) => it.Principal),
        name,
      ).toEqual([{ Service: expect.stringMatching(/^(?:lambda|ec2|dlm|scheduler)\.amazonaws\.com$/u) }])
    }
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
    expect(one(stack, 'Function', 'ApiRoute').inputs['timeout']).toBeLessThan(30)
  },

  'no environment variable and no output holds a secret'(stack) {
    for (const lambda of all(stack, 'Function')) {
      const { name } = lambda
      const {
        AWS_ENDPOINT_URL_DYNAMODB_STREAMS: streams = 'https://',
        LEAST_CONFIDENCE,
        ...others
      } = variablesOf(lambda)
      expect(streams, name).toMatch(/^https:\/\//u)
      expect(LEAST_CONFIDENCE, name).toBe(name.startsWith('ApiRoute') ? '0' : undefined)
      expect(Object.keys(others).toSorted(), name).toEqual(['SST_KEY', 'SST_KEY_FILE', 'SST_RESOURCE_App'])
    }
    expect(JSON.stringify(stack)).not.toContain('made-up')
    expect(one(stack, 'Parameter').inputs).toMatchObject({ type: 'SecureString', value: '[secret]' })
  },

  'the search host is private, and functions alone reach it'(stack) {
    const { inputs } = one(stack, 'Instance')
    expect(inputs).toMatchObject({
      associatePublicIpAddress: false,
      subnetId: expect.stringMatching(/^VpcPrivateSubnet/u),
      vpcSecurityGroupIds: ['SearchHostGroup-id'],
      metadataOptions: { httpTokens: 'required' },
    })
    expect(inputs['keyName']).toBeUndefined()
    expect(one(stack, 'SecurityGroup', 'SearchHost').inputs['ingress']).toBeUndefined()
    const rules = all(stack, 'SecurityGroupIngressRule').map((rule) => rule.inputs)
    expect(rules.filter((it) => it['securityGroupId'] === 'SearchHostGroup-id')).toEqual([
      expect.objectContaining({
        referencedSecurityGroupId: 'FunctionsGroup-id',
        fromPort: 7700,
        toPort: 7700,
      }),
    ])
    expect(rules.filter((it) => it['cidrIpv4'] ?? it['cidrIpv6'])).toEqual([])
    for (const kind of ['NatGateway', 'Eip']) expect(all(stack, kind), kind).toEqual([])
  },

  'the index lies on an encrypted volume of its own, with snapshots'(stack) {
    const volume = one(stack, 'Volume').inputs
    expect(volume).toMatchObject({ type: 'gp3', encrypted: true })
    expect(one(stack, 'Instance').inputs['rootBlockDevice']).toMatchObject({ encrypted: true })
    const { targetTags } = one(stack, 'LifecyclePolicy').inputs['policyDetails'] as {
      targetTags: Record<string, string>
    }
    expect(volume['tags']).toMatchObject(targetTags)
  },

  'the host runs no program whose checksum it has not compared'(stack) {
    const script = String(one(stack, 'Instance').inputs['userData'])
    expect(script).toMatch(/SHA256='[0-9a-f]{64}'/u)
    const [compared, run] = [
      script.indexOf('sha256sum --check'),
      script.indexOf('mv /usr/local/bin/meilisearch.new'),
    ]
    expect(compared).toBeGreaterThan(0)
    expect(run).toBeGreaterThan(compared)
    expect(script).not.toContain('https://')
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

function trustOf(policy: unknown): Statement[] {
  const { Statement } = (typeof policy === 'string' ? JSON.parse(policy) : policy) as {
    Statement: Statement[]
  }
  return Statement
}

function isLambda({ inputs }: Resource): boolean {
  return JSON.stringify(inputs['assumeRolePolicy']).includes('lambda.amazonaws.com')
}

function nounOf({ name }: Resource): string {
  if (name.startsWith('ApiRoute')) return 'graphql'
  return name
    .replace(/^TableSubscriber|^Search(?=Keys)|Keeper(?=Role)|(?:Function)?Role$/gu, '')
    .toLowerCase()
}

function rightsOf(role: Resource): Record<string, string[]> {
  const rights: Record<string, string[]> = {}
  for (const { Action, Resource: on, Condition } of statementsOf(role))
    for (const arn of on) {
      const where = [shortened(arn), ...partitionsOf(Condition)].join(' ')
      rights[where] = [...(rights[where] ?? []), ...Action].toSorted()
    }
  return rights
}

/** The partitions that a statement is bound to; a condition of any other kind would not be understood here. */
function partitionsOf(condition: Statement['Condition']): string[] {
  if (!condition) return []
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
    .replace(/^verbatim-[a-z]+-(\w+?)(?:Queue)?-[a-z]+$/u, '$1*')
}
