import { beforeAll, describe, expect, it } from 'vitest'
import { FAULTS } from './faults.ts'
import { PROMISES } from './promises.ts'
import { all, one, synth, variablesOf } from './stack.ts'
import type { Resource } from './stack.ts'

describe.each([
  { stage: 'production', production: true },
  { stage: 'trial', production: false },
])('stage $stage', ({ stage, production }) => {
  let stack: Resource[] = []
  // The first one may have to install SST's components.
  beforeAll(() => {
    stack = synth(stage)
  }, 180_000)

  it.each(Object.keys(PROMISES))('%s', (promise) => {
    PROMISES[promise]?.(stack, production)
  })

  it.each(FAULTS)('$fault breaks the promise that $promise', ({ promise, plant }) => {
    const faulty = structuredClone(stack)
    plant(faulty, production)
    expect(() => PROMISES[promise]?.(faulty, production)).toThrow()
  })
})

describe('a stage that is given MEILI_URL', () => {
  let stack: Resource[] = []
  beforeAll(() => {
    stack = synth('hosted', {
      MEILI_URL: 'https://search.example.org',
      CORS_ORIGINS: 'https://a.example',
      API_DOMAIN: 'api.example.org',
      API_PROFILE: 'trusted',
    })
  }, 180_000)

  it('has no host, no network and no alarm for them', () => {
    for (const kind of ['Instance', 'Volume', 'Vpc', 'VpcEndpoint'])
      expect(all(stack, kind), kind).toEqual([])
    const ofSearch = all(stack, 'MetricAlarm').filter(({ name }) => name.startsWith('Search'))
    // What tells that somebody else's server is down is what searches answer.
    expect(ofSearch.map(({ name }) => name)).toEqual(['SearchUnavailable'])
    for (const { name, inputs } of all(stack, 'Function')) expect(inputs['vpcConfig'], name).toBeUndefined()
  })

  it('makes its keys on that server', () => {
    expect(one(stack, 'Invocation', 'KeysMade').inputs['triggers']).toMatchObject({
      url: 'https://search.example.org',
    })
  })

  it('answers under its own name, by TLS 1.2 at least', () => {
    expect(one(stack, 'DomainName').inputs).toMatchObject({
      domainName: 'api.example.org',
      domainNameConfiguration: { securityPolicy: 'TLS_1_2' },
    })
    expect(one(stack, 'ApiMapping').inputs).toMatchObject({ apiId: 'ApiApi-id' })
  })

  it('answers registered documents only, as it was asked to', () => {
    expect(variablesOf(one(stack, 'Function', 'ApiRoute'))).toMatchObject({ API_PROFILE: 'trusted' })
  })

  it('answers pages of the named origins only', () => {
    expect(one(stack, 'Api').inputs['corsConfiguration']).toMatchObject({
      allowOrigins: ['https://a.example'],
    })
  })
})

describe('a stage with settings of its own', () => {
  let stack: Resource[] = []
  beforeAll(() => {
    stack = synth('settled', {
      ALARM_EMAIL: 'desk@example.org',
      MONTHLY_BUDGET_USD: '250',
      REQUESTS_PER_SECOND: '50',
      LEAST_CONFIDENCE: '0.4',
      SEARCH_INSTANCE_TYPE: 'r7g.large',
      SEARCH_DISK_GB: '100',
      AWS_REGION: 'eu-north-1',
    })
  }, 180_000)

  it('sends its alarms to the address', () => {
    expect(one(stack, 'TopicSubscription').inputs).toMatchObject({
      topic: expect.stringContaining('AlarmsTopic'),
      protocol: 'email',
      endpoint: 'desk@example.org',
    })
    expect(one(stack, 'Budget').inputs).toMatchObject({ limitAmount: '250', limitUnit: 'USD' })
  })

  it('is throttled and extracts as it says', () => {
    expect(one(stack, 'Stage').inputs['defaultRouteSettings']).toEqual({
      throttlingRateLimit: 50,
      throttlingBurstLimit: 100,
    })
    expect(variablesOf(one(stack, 'Function', 'ApiRoute'))['LEAST_CONFIDENCE']).toBe('0.4')
  })

  it('has the host, the disk and the region that were chosen', () => {
    expect(one(stack, 'Instance').inputs['instanceType']).toBe('r7g.large')
    expect(one(stack, 'Volume').inputs).toMatchObject({ size: 100, availabilityZone: 'eu-north-1a' })
  })
})

describe('a stage of `sst dev`', () => {
  let stack: Resource[] = []
  beforeAll(() => {
    stack = synth('ada', {}, '--dev')
  }, 180_000)

  it('has the tables, the API and the queue, and functions that run on the developer’s machine', () => {
    expect(all(stack, 'Table')).toHaveLength(2)
    expect(all(stack, 'Api')).toHaveLength(1)
    expect(all(stack, 'EventSourceMapping')).toHaveLength(1)
    for (const { name, inputs } of all(stack, 'Function')) {
      expect(inputs['description'], name).toMatch(/\(live\)$/u)
      expect(inputs['vpcConfig'], name).toBeUndefined()
    }
  })

  it('has no host, no network, and nothing that rings or runs while that machine is off', () => {
    for (const kind of ['Instance', 'Vpc', 'VpcEndpoint', 'MetricAlarm', 'Schedule', 'Budget', 'Dashboard'])
      expect(all(stack, kind), kind).toEqual([])
  })
})
