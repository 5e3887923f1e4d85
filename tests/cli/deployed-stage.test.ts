import { afterAll, beforeAll, expect, it } from 'vitest'
import { startStack } from '@verbatim/local/stack/stack.ts'
import type { Stack } from '@verbatim/local/stack/stack.ts'
import { runDeployed } from '../support/maintenance.ts'

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
