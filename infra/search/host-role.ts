/** What the search host may do: fetch its program and its key, report its health, and let people open a session. */
export function createHostProfile(allowed: {
  program: $util.Input<string>
  keyParameter: $util.Input<string>
  namespace: string
}) {
  const role = new aws.iam.Role('SearchHostRole', {
    assumeRolePolicy: JSON.stringify({
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action: 'sts:AssumeRole', Principal: { Service: 'ec2.amazonaws.com' } }],
    }),
    inlinePolicies: [
      {
        name: 'host',
        policy: aws.iam.getPolicyDocumentOutput({
          statements: [
            { actions: ['s3:GetObject'], resources: [allowed.program] },
            { actions: ['ssm:GetParameter'], resources: [allowed.keyParameter] },
            {
              actions: ['cloudwatch:PutMetricData'],
              resources: ['*'],
              conditions: [
                { test: 'StringEquals', variable: 'cloudwatch:namespace', values: [allowed.namespace] },
              ],
            },
            // Session Manager, which takes no resources; the managed policy would also read every parameter.
            {
              actions: [
                'ssm:UpdateInstanceInformation',
                'ssmmessages:CreateControlChannel',
                'ssmmessages:CreateDataChannel',
                'ssmmessages:OpenControlChannel',
                'ssmmessages:OpenDataChannel',
              ],
              resources: ['*'],
            },
          ],
        }).json,
      },
    ],
  })
  return new aws.iam.InstanceProfile('SearchHostProfile', { role: role.name })
}
