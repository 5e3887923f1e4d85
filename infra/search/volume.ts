import { production, searchHost } from '../settings.ts'

/** The index's own volume, which outlives its host; in production it also outlives the deployment. */
export function createVolume(availabilityZone: $util.Input<string>) {
  return new aws.ebs.Volume(
    'SearchVolume',
    {
      availabilityZone,
      size: searchHost.diskGb,
      type: 'gp3',
      encrypted: true,
      tags: { Name: `verbatim-${$app.stage}-search`, 'verbatim:snapshots': $app.stage },
    },
    { protect: production, retainOnDelete: production },
  )
}

/**
 * A snapshot each night, a week of them: restoring one is quicker than a rebuild of millions of documents. For
 * production alone: they outlive the policy, and would be left of a stage that is to be removed whole.
 */
export function takeSnapshots() {
  const role = new aws.iam.Role('SearchSnapshotsRole', {
    assumeRolePolicy: JSON.stringify({
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action: 'sts:AssumeRole', Principal: { Service: 'dlm.amazonaws.com' } }],
    }),
    managedPolicyArns: ['arn:aws:iam::aws:policy/service-role/AWSDataLifecycleManagerServiceRole'],
  })
  return new aws.dlm.LifecyclePolicy('SearchSnapshots', {
    description: `Nightly snapshots of the search volume of ${$app.stage}`,
    executionRoleArn: role.arn,
    policyDetails: {
      resourceTypes: ['VOLUME'],
      targetTags: { 'verbatim:snapshots': $app.stage },
      schedules: [
        {
          name: 'nightly',
          copyTags: true,
          createRule: { interval: 24, intervalUnit: 'HOURS', times: '02:30' },
          retainRule: { count: 7 },
        },
      ],
    },
  })
}
