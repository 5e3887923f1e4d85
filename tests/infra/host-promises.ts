import { expect } from 'vitest'
import { all, one, stageOf } from './stack.ts'
import type { Resource } from './stack.ts'

/** The search host of a stage and its network; each throws where that is not kept. */
export const HOST_PROMISES: Record<string, (stack: Resource[], production: boolean) => void> = {
  'the search host is private, and functions alone reach it'(stack) {
    const { inputs } = one(stack, 'Instance')
    expect(inputs).toMatchObject({
      associatePublicIpAddress: false,
      subnetId: expect.stringMatching(/^PrivateSubnet/u),
      vpcSecurityGroupIds: ['SearchHostGroup-id'],
      metadataOptions: { httpTokens: 'required' },
      instanceType: expect.stringMatching(/^t4g\./u),
    })
    expect(inputs['keyName']).toBeUndefined()
    const intoHost = all(stack, 'SecurityGroupIngressRule').filter(
      (rule) => rule.inputs['securityGroupId'] === 'SearchHostGroup-id',
    )
    expect(intoHost.map((rule) => rule.inputs)).toEqual([
      expect.objectContaining({
        referencedSecurityGroupId: 'FunctionsGroup-id',
        fromPort: 7700,
        toPort: 7700,
      }),
    ])
  },

  'nothing of the network is public, and nothing leaves it but by endpoints'(stack) {
    for (const kind of ['InternetGateway', 'NatGateway', 'Eip', 'Route', 'EgressOnlyInternetGateway'])
      expect(
        all(stack, kind).filter(({ type }) => type.startsWith('aws:ec2')),
        kind,
      ).toEqual([])
    for (const { name, inputs } of all(stack, 'RouteTable')) expect(inputs['routes'], name).toBeUndefined()
    for (const { name, inputs } of all(stack, 'Subnet'))
      expect(inputs['mapPublicIpOnLaunch'], name).toBe(false)
    const services = all(stack, 'VpcEndpoint').map(({ inputs }) =>
      [inputs['vpcEndpointType'], String(inputs['serviceName']).split('.').at(-1)].join(' '),
    )
    expect(services.toSorted()).toEqual([
      'Gateway dynamodb',
      'Gateway s3',
      'Interface dynamodb-streams',
      'Interface monitoring',
      'Interface sqs',
      'Interface ssm',
      'Interface ssmmessages',
    ])
  },

  'groups let through what one of them needs of another, and nothing else'(stack) {
    for (const kind of ['SecurityGroup', 'DefaultSecurityGroup'])
      for (const { name, inputs } of all(stack, kind))
        expect([inputs['ingress'], inputs['egress']], name).toEqual([undefined, undefined])
    expect(rulesOf(stack, 'SecurityGroupIngressRule')).toEqual([
      'EndpointsGroup 443 FunctionsGroup',
      'EndpointsGroup 443 SearchHostGroup',
      'SearchHostGroup 7700 FunctionsGroup',
    ])
    expect(rulesOf(stack, 'SecurityGroupEgressRule')).toEqual([
      'FunctionsGroup 443 EndpointsGroup',
      'FunctionsGroup 443 pl-DynamoDbEndpoint',
      'FunctionsGroup 7700 SearchHostGroup',
      'SearchHostGroup 443 EndpointsGroup',
      'SearchHostGroup 443 pl-S3Endpoint',
    ])
  },

  'the index lies on an encrypted volume of its own, with snapshots in production'(stack, production) {
    const volume = one(stack, 'Volume').inputs
    expect(volume).toMatchObject({ type: 'gp3', encrypted: true })
    expect(one(stack, 'VolumeAttachment').inputs).toMatchObject({
      volumeId: 'SearchVolume-id',
      instanceId: 'SearchHost-id',
    })
    expect(one(stack, 'Instance').inputs['rootBlockDevice']).toMatchObject({ encrypted: true })
    const tags = { 'verbatim:snapshots': stageOf(stack) }
    expect(volume['tags']).toMatchObject(tags)
    if (!production) return
    const { targetTags, schedules } = one(stack, 'LifecyclePolicy').inputs['policyDetails'] as {
      targetTags: object
      schedules: object[]
    }
    expect(targetTags).toEqual(tags)
    expect(schedules).toEqual([
      expect.objectContaining({
        createRule: { interval: 24, intervalUnit: 'HOURS', times: '02:30' },
        retainRule: { count: 7 },
      }),
    ])
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
}

/** Rules as `group port group`, sorted; one that names addresses or every port reads as nothing that is expected. */
function rulesOf(stack: Resource[], kind: string): string[] {
  const rules = all(stack, kind).map(({ inputs }) => {
    const { securityGroupId, referencedSecurityGroupId, prefixListId, ipProtocol, fromPort, toPort } = inputs
    const port = ipProtocol === 'tcp' && fromPort === toPort ? fromPort : 'any'
    const other = referencedSecurityGroupId ?? prefixListId ?? 'addresses'
    return [securityGroupId, port, other].join(' ').replaceAll('-id', '')
  })
  return rules.toSorted()
}
