import os from 'node:os'

/** A function as infrastructure code defines it. */
export interface FunctionDefinition {
  name: string
  /** The built ES module, an absolute path. */
  file: string
  /** The export that is the handler. */
  export: string
  timeoutSeconds: number
  /** The V8 heap of one environment, in megabytes. */
  memoryMb: number
  /** How many environments may run at once; 1 makes it strictly one request after another. */
  maximumEnvironments: number
  /** What it is linked to: each becomes `SST_RESOURCE_<name>`, as on AWS. */
  links: Record<string, object>
  /** Further variables, such as `AWS_ENDPOINT_URL_DYNAMODB`. */
  environment?: Record<string, string>
}

/** The account, region and credentials of the laptop's AWS: well-formed, and good for nothing elsewhere. */
export const localAws = {
  accountId: '000000000000',
  region: 'eu-west-1',
  credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
}

/** A function's ARN in the laptop's account. */
export function functionArn(name: string): string {
  return `arn:aws:lambda:${localAws.region}:${localAws.accountId}:function:${name}`
}

/**
 * The variables a function sees: Lambda's own, its links, its settings. Nothing of the developer's shell goes in,
 * so no real AWS profile, proxy or key can be picked up by accident.
 */
export function functionEnvironment(definition: FunctionDefinition): Record<string, string> {
  const links = Object.entries(definition.links)
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: os.tmpdir(),
    LANG: 'en_US.UTF-8',
    TZ: ':UTC',
    AWS_REGION: localAws.region,
    AWS_DEFAULT_REGION: localAws.region,
    AWS_ACCESS_KEY_ID: localAws.credentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: localAws.credentials.secretAccessKey,
    AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x',
    AWS_LAMBDA_FUNCTION_NAME: definition.name,
    AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(definition.memoryMb),
    AWS_LAMBDA_LOG_GROUP_NAME: `/aws/lambda/${definition.name}`,
    AWS_LAMBDA_LOG_STREAM_NAME: 'local',
    // The SDK would otherwise ask for instance credentials over the network.
    AWS_EC2_METADATA_DISABLED: 'true',
    ...Object.fromEntries(links.map(([name, value]) => [`SST_RESOURCE_${name}`, JSON.stringify(value)])),
    ...definition.environment,
  }
}
