import { readFileSync } from 'node:fs'
import path from 'node:path'
import { metricsNamespace } from '../metrics.ts'
import type { network } from '../network.ts'
import { production, searchHost } from '../settings.ts'
import { createHostProfile } from './host-role.ts'
import { createProgram } from './program.ts'
import { createVolume, takeSnapshots } from './volume.ts'

/** One arm64 instance in a private subnet, reached by functions alone, on a volume that outlives it. */
export function createHost(inside: NonNullable<typeof network>, masterKey: $util.Output<string>) {
  const keyParameter = new aws.ssm.Parameter('SearchMasterKeyParameter', {
    name: `/verbatim/${$app.stage}/search-master-key`,
    type: 'SecureString',
    value: masterKey,
  })
  const program = createProgram()
  const profile = createHostProfile({
    program: program.arn,
    keyParameter: keyParameter.arn,
    namespace: metricsNamespace,
  })
  const volume = createVolume(inside.hostSubnet.availabilityZone)
  const instance = new aws.ec2.Instance(
    'SearchHost',
    {
      ami: aws.ssm.getParameterOutput({
        name: '/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-arm64',
      }).value,
      instanceType: searchHost.instanceType,
      subnetId: inside.hostSubnet.id,
      associatePublicIpAddress: false,
      vpcSecurityGroupIds: [inside.hostGroup.id],
      iamInstanceProfile: profile.name,
      metadataOptions: { httpTokens: 'required', httpPutResponseHopLimit: 1 },
      rootBlockDevice: { encrypted: true, volumeType: 'gp3' },
      userData: bootScript(program, keyParameter.name),
      userDataReplaceOnChange: true,
      tags: { Name: `verbatim-${$app.stage}-search` },
    },
    // A newer image alone replaces nothing; a new Meilisearch does, and the volume can be on one host at a time.
    { ignoreChanges: ['ami'], deleteBeforeReplace: true },
  )
  new aws.ec2.VolumeAttachment(
    'SearchVolumeAttachment',
    {
      deviceName: '/dev/sdf',
      instanceId: instance.id,
      volumeId: volume.id,
      stopInstanceBeforeDetaching: true,
    },
    { deleteBeforeReplace: true },
  )
  if (production) takeSnapshots()
  return { instance, url: $interpolate`http://${instance.privateIp}:7700` }
}

function bootScript(program: ReturnType<typeof createProgram>, keyParameter: $util.Output<string>) {
  const script = readFileSync(path.join($cli.paths.root, 'infra/search/boot.sh'), 'utf8')
  const [shebang = '', ...rest] = script.split('\n')
  return $interpolate`${shebang}
export PROGRAM='${program.address}' SHA256='${program.sha256}' KEY_PARAMETER='${keyParameter}'
export NAMESPACE='${metricsNamespace}' AWS_REGION='${aws.getRegionOutput().region}'
${rest.join('\n')}`
}
