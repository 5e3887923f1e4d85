import { searchUrl } from './settings.ts'
import { createVpc } from './vpc.ts'

const SEARCH_PORT = 7700

/**
 * The network of the search host and of the functions that call it; undefined when search is somebody else's. It has
 * no NAT gateway: what leaves it, leaves by endpoints, and each group may call those alone that it needs.
 */
export const network = searchUrl ? undefined : createNetwork()

function createNetwork() {
  const { vpcId, routeTableId, subnets } = createVpc()
  const functions = group('FunctionsGroup', 'Functions: out to endpoints and to the search host')
  const host = group('SearchHostGroup', 'The search host: in from functions alone')
  const endpoints = group('EndpointsGroup', 'Interface endpoints: in from functions and the search host')

  allow('FunctionsToSearch', { from: functions, to: host, port: SEARCH_PORT })
  allow('FunctionsToEndpoints', { from: functions, to: endpoints, port: 443 })
  allow('SearchHostToEndpoints', { from: host, to: endpoints, port: 443 })
  allowGateway('FunctionsToDynamoDb', functions, gateway('DynamoDbEndpoint', 'dynamodb'))
  allowGateway('SearchHostToS3', host, gateway('S3Endpoint', 's3'))
  // The host's master key and metrics, people's sessions on it, dead letters and the stream that they name. In one zone, as the
  // host is: each costs eight dollars a month and zone.
  for (const service of ['ssm', 'ssmmessages', 'monitoring', 'sqs']) interfaceEndpoint(service)

  // This service alone has no private name, so its client is told the endpoint's own.
  const streams = interfaceEndpoint('dynamodb-streams').dnsEntries.apply(([entry]) => {
    if (!entry) throw new Error('The endpoint of DynamoDB Streams has no name')
    return `https://${entry.dnsName}`
  })

  /** One who may call from this network: the functions' side of `vpc` in SST. */
  const inside = { privateSubnets: subnets.map(({ id }) => id), securityGroups: [functions.id] }
  return { inside, streams, hostGroup: host, hostSubnet: subnets[0] }

  function group(name: string, description: string) {
    return new aws.ec2.SecurityGroup(name, { vpcId, description })
  }

  function gateway(name: string, service: string) {
    return new aws.ec2.VpcEndpoint(name, {
      vpcId,
      vpcEndpointType: 'Gateway',
      serviceName: $interpolate`com.amazonaws.${aws.getRegionOutput().region}.${service}`,
      routeTableIds: [routeTableId],
    })
  }

  function interfaceEndpoint(service: string) {
    return new aws.ec2.VpcEndpoint(`${service}-endpoint`, {
      vpcId,
      vpcEndpointType: 'Interface',
      serviceName: $interpolate`com.amazonaws.${aws.getRegionOutput().region}.${service}`,
      subnetIds: [subnets[0].id],
      securityGroupIds: [endpoints.id],
      privateDnsEnabled: service !== 'dynamodb-streams',
    })
  }
}

/** Lets one group call another on a port: out of the one, into the other. */
function allow(
  name: string,
  { from, to, port }: { from: aws.ec2.SecurityGroup; to: aws.ec2.SecurityGroup; port: number },
) {
  const traffic = { ipProtocol: 'tcp', fromPort: port, toPort: port }
  new aws.vpc.SecurityGroupEgressRule(`${name}Out`, {
    securityGroupId: from.id,
    referencedSecurityGroupId: to.id,
    ...traffic,
  })
  new aws.vpc.SecurityGroupIngressRule(`${name}In`, {
    securityGroupId: to.id,
    referencedSecurityGroupId: from.id,
    ...traffic,
  })
}

/** Lets a group call the addresses of one service of AWS, by a gateway endpoint's list of them. */
function allowGateway(name: string, from: aws.ec2.SecurityGroup, endpoint: aws.ec2.VpcEndpoint) {
  new aws.vpc.SecurityGroupEgressRule(name, {
    securityGroupId: from.id,
    prefixListId: endpoint.prefixListId,
    ipProtocol: 'tcp',
    fromPort: 443,
    toPort: 443,
  })
}
