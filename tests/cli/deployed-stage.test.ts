import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startStack } from '@verbatim/local/stack/stack.ts'
import type { Stack } from '@verbatim/local/stack/stack.ts'
import { runDeployed, runIn } from '../support/maintenance.ts'

// The laptop's Lambda stands where AWS would: the SDK is told its address as it is told any other endpoint.
let stack: Stack
beforeAll(async () => {
  stack = await startStack({ port: 0, samples: true })
}, 120_000)
afterAll(() => stack.close())

const local = ['--stage', 'local']

it('verifies, rebuilds and drives again on a stage as on a laptop', async () => {
  expect(await runDeployed(stack, 'verify', ...local)).toMatchObject({
    code: 0,
    output: '0 missing, 0 stale, 0 orphaned\n',
  })
  expect(await runDeployed(stack, 'reindex', ...local)).toMatchObject({
    code: 0,
    output: expect.stringMatching(/^The index is new/u),
  })
  expect(await runDeployed(stack, 'redrive', ...local)).toMatchObject({
    code: 0,
    output: '0 redriven, 0 refused again, 0 expired\n',
  })
}, 60_000)

it('makes, lists and revokes keys of a stage, and reads its audit trail', async () => {
  const made = await runDeployed(stack, 'keys', 'create', '--name', 'Night desk', ...local)
  expect(made).toMatchObject({ code: 0, output: expect.stringMatching(/^vbt_\S+\n$/u) })
  const id = made.output.split('_')[1] ?? ''
  const listed = await runDeployed(stack, 'keys', 'list', ...local)
  expect(listed.output).toMatch(new RegExp(`^${id} .* valid +Night desk$`, 'mu'))
  expect(await runDeployed(stack, 'keys', 'revoke', id, ...local)).toMatchObject({
    code: 0,
    output: `${id} (Night desk) is revoked and stops working within a minute.\n`,
  })
  expect(await runDeployed(stack, 'audit', '--since', '1h', ...local)).toMatchObject({
    code: 0,
    output: expect.stringContaining('ingestArticle'),
  })
}, 60_000)

it.each(['audit', 'keys', 'redrive', 'reindex', 'setup', 'verify'])(
  '%s --help tells how it is run on a stage, and runs nothing',
  async (name) => {
    const { code, output } = await runIn({}, name, '--help')
    expect(code).toBe(0)
    expect(output).toContain(`npm run ${name}`)
    for (const flag of ['--stage', '--region', '--url']) expect(output).toContain(flag)
  },
)

it('says that nobody is signed in to AWS, and what was tried', async () => {
  const nobody = {
    AWS_CONFIG_FILE: '/nowhere',
    AWS_SHARED_CREDENTIALS_FILE: '/nowhere',
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_ACCESS_KEY_ID: '',
  }
  expect(await runIn(nobody, 'verify', '--stage', 'production')).toMatchObject({
    code: 1,
    output: '',
    errors: expect.stringMatching(/^There are no AWS credentials: set AWS_PROFILE, .*\(Could not load/u),
  })
})

it('passes on what AWS forbids, at once', async () => {
  let asked = 0
  const forbidding = createServer((_, response) => {
    asked++
    response.writeHead(403, { 'x-amzn-errortype': 'AccessDeniedException' })
    response.end('{"Message":"ada is not authorized to perform: lambda:InvokeFunction"}')
  })
  await new Promise<void>((resolve) => forbidding.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(forbidding.address() as AddressInfo).port}`
  expect(await runDeployed({ url }, 'reindex', ...local)).toMatchObject({
    code: 1,
    output: '',
    errors: 'AWS answered AccessDeniedException: ada is not authorized to perform: lambda:InvokeFunction\n',
  })
  expect(asked).toBe(1)
  await new Promise((resolve) => forbidding.close(resolve))
})

it('says which function is not there, and in which region', async () => {
  const { code, errors } = await runDeployed(stack, 'verify', '--stage', 'other', '--region', 'eu-north-1')
  expect(code).toBe(1)
  expect(errors).toContain('There is no function verbatim-other-maintenance in eu-north-1')
})

it.each([
  { args: ['--stage', 'no stage'], said: 'letters, digits and hyphens' },
  { args: ['--stage', 'trial', '--url', 'http://localhost:4000'], said: 'not both' },
  { args: ['--region', 'eu-north-1'], said: 'name the stage' },
])('refuses $args', async ({ args, said }) => {
  expect(await runDeployed(stack, 'verify', ...args)).toMatchObject({
    code: 2,
    errors: expect.stringContaining(said),
  })
})
