import { readFileSync } from 'node:fs'
import path from 'node:path'

// What runs before a handler: SST seals links into a file, and handlers read them from SST_RESOURCE_* variables.
const openLinks = readFileSync(path.join($cli.paths.root, 'infra/open-links.mjs'), 'utf8')

$transform(sst.aws.Function, (args) => {
  args.runtime ??= 'nodejs24.x'
  args.architecture ??= 'arm64'
  args.logging ??= { format: 'json', retention: '1 month' }
  args.nodejs ??= {
    banner: openLinks,
    minify: true,
    // What is imported when it is needed lies in files of its own, which a cold start does not read.
    splitting: true,
    esbuild: {
      // Lambda's runtime brings the AWS SDK, so the bundle need not.
      external: ['@aws-sdk/*', '@smithy/*'],
      // It would set each name anew whenever a function starts: a fourteenth of a cold start.
      keepNames: false,
      // GraphQL tells values of other realms apart from its own at every check of a type, but not in production.
      define: { 'process.env.NODE_ENV': '"production"' },
    },
  }
  // SST asks `!dev` of an Output, which is always false, so every role would trust the whole account.
  if (!$dev) args.transform = { ...args.transform, role: trustLambdaAlone }
})

function trustLambdaAlone(role: aws.iam.RoleArgs): undefined {
  role.assumeRolePolicy = JSON.stringify({
    Version: '2012-10-17',
    Statement: [
      { Effect: 'Allow', Action: 'sts:AssumeRole', Principal: { Service: 'lambda.amazonaws.com' } },
    ],
  })
}
