/**
 * A network of private subnets in two zones and nothing else: without an internet gateway no address in it can be
 * public, whatever a later rule says. SST's `Vpc` would bring public subnets, that gateway, and a DNS zone that costs.
 */
export function createVpc() {
  const named = (part: string) => ({ tags: { Name: `verbatim-${$app.stage}-${part}` } })
  const vpc = new aws.ec2.Vpc('Vpc', {
    cidrBlock: '10.0.0.0/16',
    enableDnsHostnames: true,
    enableDnsSupport: true,
    ...named('network'),
  })
  // AWS makes this group, whose members may all call each other; taken over, it lets nothing through.
  new aws.ec2.DefaultSecurityGroup('UnusedGroup', { vpcId: vpc.id })
  const routes = new aws.ec2.RouteTable('PrivateRoutes', { vpcId: vpc.id, ...named('private') })
  const zones = aws.getAvailabilityZonesOutput({ state: 'available' }).names

  function subnet(number: number, cidrBlock: string) {
    const made = new aws.ec2.Subnet(`PrivateSubnet${number}`, {
      vpcId: vpc.id,
      cidrBlock,
      availabilityZone: zones.apply((names) => names[number - 1] ?? ''),
      mapPublicIpOnLaunch: false,
      ...named(`private-${number}`),
    })
    new aws.ec2.RouteTableAssociation(`PrivateRoutesOfSubnet${number}`, {
      subnetId: made.id,
      routeTableId: routes.id,
    })
    return made
  }

  return {
    vpcId: vpc.id,
    routeTableId: routes.id,
    subnets: [subnet(1, '10.0.0.0/20'), subnet(2, '10.0.16.0/20')] as const,
  }
}
