import { add, change, remove, type Fault } from './planting.ts'
import { one } from './stack.ts'

const PRIVATE = 'the search host is private, and functions alone reach it'
const NETWORK = 'nothing of the network is public, and nothing leaves it but by endpoints'
const GROUPS = 'groups let through what one of them needs of another, and nothing else'
const ENCRYPTED = 'the index lies on an encrypted volume of its own, with snapshots in production'

/** Faults of the search host and its network. */
export const HOST_FAULTS: Fault[] = [
  {
    fault: 'a public address',
    promise: PRIVATE,
    plant: change('Instance', 'SearchHost', { associatePublicIpAddress: true }),
  },
  {
    fault: 'a public subnet',
    promise: PRIVATE,
    plant: change('Instance', 'SearchHost', { subnetId: 'PublicSubnet1-id' }),
  },
  {
    fault: 'a subnet that gives public addresses',
    promise: NETWORK,
    plant: change('Subnet', 'PrivateSubnet1', { mapPublicIpOnLaunch: true }),
  },
  {
    fault: 'an internet gateway',
    promise: NETWORK,
    plant: add('aws:ec2/internetGateway:InternetGateway'),
  },
  {
    fault: 'a NAT gateway',
    promise: NETWORK,
    plant: add('aws:ec2/natGateway:NatGateway'),
  },
  { fault: 'no way to the program', promise: NETWORK, plant: remove('S3Endpoint') },
  {
    fault: 'a port open to the world',
    promise: GROUPS,
    plant: change('SecurityGroupIngressRule', 'FunctionsToSearchIn', {
      cidrIpv4: '0.0.0.0/0',
      referencedSecurityGroupId: undefined,
    }),
  },
  {
    fault: 'every port open to functions',
    promise: GROUPS,
    plant: change('SecurityGroupIngressRule', 'FunctionsToSearchIn', { ipProtocol: '-1' }),
  },
  {
    fault: 'a rule inside a group',
    promise: GROUPS,
    plant: change('SecurityGroup', 'SearchHostGroup', { ingress: [{ cidrBlocks: ['0.0.0.0/0'] }] }),
  },
  { fault: 'an SSH key', promise: PRIVATE, plant: change('Instance', 'SearchHost', { keyName: 'mine' }) },
  {
    fault: 'an unencrypted volume',
    promise: ENCRYPTED,
    plant: change('Volume', 'SearchVolume', { encrypted: false }),
  },
  {
    fault: 'a volume that the snapshots pass over',
    promise: ENCRYPTED,
    plant: change('Volume', 'SearchVolume', { tags: {} }),
  },
  {
    fault: 'a volume that goes with its host',
    promise: ENCRYPTED,
    plant: (stack) => void stack.splice(stack.indexOf(one(stack, 'VolumeAttachment')), 1),
  },
  {
    fault: 'a program that is not checked',
    promise: 'the host runs no program whose checksum it has not compared',
    plant: change('Instance', 'SearchHost', { userData: '#!/bin/bash' }),
  },
]
