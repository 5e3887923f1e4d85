type Inputs = Record<string, unknown>
type Declared = { type: string; name: string; inputs: Inputs }
type Statement = {
  sid?: string
  effect?: string
  actions?: string[]
  resources?: string[]
  principals?: { type: string; identifiers: string[] }[]
  conditions?: { test: string; variable: string; values: string[] }[]
}

/** In every value that stands for a secret. */
export const MADE_UP = 'made-up'

const ACCOUNT = '123456789012'

/** What a resource is like once it is made: its inputs, and what AWS would add to them. */
export function stateOf({ type, name, inputs }: Declared, region: string): Inputs {
  const service = type.split(':')[1]?.split('/')[0] ?? 'mock'
  const physical = [inputs['name'], inputs['bucket'], name].find((it) => typeof it === 'string') ?? name
  const arn = (path: string, of = service) => `arn:aws:${of}:${region}:${ACCOUNT}:${path}`
  const made: Record<string, Inputs> = {
    'aws:lambda/function:Function': { arn: arn(`function:${physical}`), version: '$LATEST' },
    'aws:lambda/invocation:Invocation': { result: '{}' },
    'aws:dynamodb/table:Table': {
      arn: arn(`table/${physical}`),
      streamArn: arn(`table/${physical}/stream/2026-01-01T00:00:00.000`),
    },
    'aws:sqs/queue:Queue': { url: `https://sqs.${region}.amazonaws.com/${ACCOUNT}/${physical}` },
    'aws:iam/role:Role': { arn: `arn:aws:iam::${ACCOUNT}:role/${physical}` },
    'aws:s3/bucketV2:BucketV2': { arn: `arn:aws:s3:::${physical}` },
    'aws:s3/bucket:Bucket': { arn: `arn:aws:s3:::${physical}` },
    'aws:sns/topic:Topic': { arn: arn(physical) },
    'aws:ssm/parameter:Parameter': { arn: arn(`parameter${physical}`) },
    'aws:ec2/vpcEndpoint:VpcEndpoint': {
      dnsEntries: [{ dnsName: `${name}.vpce.amazonaws.com` }],
      prefixListId: `pl-${name}`,
    },
    'aws:ec2/instance:Instance': { privateIp: '10.0.0.10' },
    'aws:acm/certificate:Certificate': {
      arn: arn('certificate/1'),
      domainValidationOptions: [
        {
          domainName: inputs['domainName'],
          resourceRecordName: `_proof.${String(inputs['domainName'])}`,
          resourceRecordType: 'CNAME',
          resourceRecordValue: '_proof.acm-validations.aws',
        },
      ],
    },
    'aws:apigatewayv2/domainName:DomainName': {
      domainNameConfiguration: { targetDomainName: `${name}.execute-api.amazonaws.com`, hostedZoneId: 'Z1' },
    },
    'aws:apigatewayv2/api:Api': {
      apiEndpoint: `https://${name.toLowerCase()}.execute-api.${region}.amazonaws.com`,
      executionArn: arn(name, 'execute-api'),
    },
    'random:index/randomBytes:RandomBytes': { base64: Buffer.alloc(32).toString('base64'), hex: '00' },
    'random:index/randomId:RandomId': { dec: '123456', hex: 'abcdef0123456789abcdef0123456789' },
    'random:index/randomPassword:RandomPassword': { result: `${MADE_UP}-master-key` },
  }
  return { arn: arn(physical), name: physical, ...inputs, ...made[type] }
}

/** What AWS answers a question that a deployment asks. */
export function answerCall(token: string, inputs: Inputs, region: string): Inputs {
  const answers: Record<string, () => Inputs> = {
    'aws:iam/getPolicyDocument:getPolicyDocument': () => policyDocument(inputs),
    'aws:index/getRegion:getRegion': () => ({ id: region, name: region, region }),
    'aws:index/getPartition:getPartition': () => ({ partition: 'aws', dnsSuffix: 'amazonaws.com' }),
    'aws:index/getCallerIdentity:getCallerIdentity': () => ({ accountId: ACCOUNT }),
    'aws:index/getAvailabilityZones:getAvailabilityZones': () => ({
      names: ['a', 'b', 'c'].map((zone) => region + zone),
    }),
    'aws:ssm/getParameter:getParameter': () => ({ ...inputs, value: 'ami-mock' }),
  }
  return answers[token]?.() ?? inputs
}

function policyDocument(inputs: Inputs): Inputs {
  const statements = (inputs['statements'] ?? []) as Statement[]
  // A document of nothing comes back without its list, and SST then leaves the policy out.
  return statements.length ? { ...inputs, json: policyOf(statements) } : { json: '' }
}

function policyOf(statements: Statement[]): string {
  return JSON.stringify({
    Version: '2012-10-17',
    Statement: statements.map((it) => ({
      Sid: it.sid,
      Effect: it.effect ?? 'Allow',
      Action: it.actions,
      Resource: it.resources,
      Principal: it.principals && principalOf(it.principals),
      Condition:
        it.conditions &&
        Object.fromEntries(it.conditions.map((of) => [of.test, { [of.variable]: of.values }])),
    })),
  })
}

/** AWS writes everybody as a mere star. */
function principalOf(principals: NonNullable<Statement['principals']>) {
  if (principals.some(({ type }) => type === '*')) return '*'
  return Object.fromEntries(principals.map((of) => [of.type, of.identifiers]))
}
