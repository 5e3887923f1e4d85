import { searchUrl } from './settings.ts'

const SEARCH_PORT = 7700

/**
 * The network of the search host and of the functions that call it; undefined when search is somebody else's. It has
 * no NAT gateway: what leaves it, leaves by endpoints. SST also makes public subnets, which stay empty and cost nothing.
 */
export const network = searchUrl ? undefined : createNetwork()

function createNetwork() {
  const vpc = new sst.aws.Vpc('Vpc', { az: 2 })
  const functions = group('FunctionsGroup', 'Functions: out to endpoints and to the search host', [
    443,
    SEARCH_PORT,
  ])
  const host = group('SearchHostGroup', 'The search host: in from functions alone', [443])
  const endpoints = group('EndpointsGroup', 'Interface endpoints: in from the network', [])

  allow('SearchFromFunctions', { from: functions, to: host, port: SEARCH_PORT })
  allow('EndpointsFromSearchHost', { from: host, to: endpoints, port: 443 })
  allow('EndpointsFromFunctions', { from: functions, to: endpoints, port: 443 })
  gateway('DynamoDbEndpoint', 'dynamodb')
  gateway('S3Endpoint', 's3')
  // The host's master key and metrics, people's sessions on it, dead letters and the stream that they name. In one zone, as the
  // host is: each costs eight dollars a month and zone.
  for (const service of ['ssm', 'ssmmessages', 'monitoring', 'sqs']) interfaceEndpoint(service)

  // This service alone has no private name, so its client is told the endpoint's own.
  const streams = interfaceEndpoint('dynamodb-streams').dnsEntries.apply(
    (entries) => `https://${first(entries).dnsName}`,
  )

  /** One who may call from this network: the functions' side of `vpc` in SST. */
  const inside = { privateSubnets: vpc.privateSubnets, securityGroups: [functions.id] }
  return {
    inside,
    streams,
    hostGroup: host,
    hostSubnet: vpc.nodes.privateSubnets.apply((subnets) => first(subnets)),
  }

  function group(name: string, description: string, ports: number[]) {
    return new aws.ec2.SecurityGroup(name, {
      vpcId: vpc.id,
      description,
      egress: ports.map((port) => ({
        protocol: 'tcp',
        fromPort: port,
        toPort: port,
        cidrBlocks: ['0.0.0.0/0'],
      })),
    })
  }

  function gateway(name: string, service: string) {
    return new aws.ec2.VpcEndpoint(name, {
      vpcId: vpc.id,
      vpcEndpointType: 'Gateway',
      serviceName: $interpolate`com.amazonaws.${aws.getRegionOutput().region}.${service}`,
      routeTableIds: vpc.nodes.privateRouteTables.apply((tables) => tables.map((table) => table.id)),
    })
  }

  function interfaceEndpoint(service: string) {
    return new aws.ec2.VpcEndpoint(`${service}-endpoint`, {
      vpcId: vpc.id,
      vpcEndpointType: 'Interface',
      serviceName: $interpolate`com.amazonaws.${aws.getRegionOutput().region}.${service}`,
      subnetIds: vpc.privateSubnets.apply((subnets) => subnets.slice(0, 1)),
      securityGroupIds: [endpoints.id],
      privateDnsEnabled: service !== 'dynamodb-streams',
    })
  }
}

function allow(
  name: string,
  { from, to, port }: { from: aws.ec2.SecurityGroup; to: aws.ec2.SecurityGroup; port: number },
) {
  return new aws.vpc.SecurityGroupIngressRule(name, {
    securityGroupId: to.id,
    referencedSecurityGroupId: from.id,
    ipProtocol: 'tcp',
    fromPort: port,
    toPort: port,
  })
}

function first<T>(list: readonly T[]): T {
  const [head] = list
  if (head === undefined) throw new Error('The network has no private subnet')
  return head
}
