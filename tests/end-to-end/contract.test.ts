import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startStack } from '@verbatim/local/stack/stack.ts'
import type { Stack } from '@verbatim/local/stack/stack.ts'

let stack: Stack
beforeAll(async () => void (stack = await startStack({ port: 0, samples: true })))
afterAll(() => stack.close())

const folder = path.join(import.meta.dirname, '../contract')

/** Plays the contract's app against the stack, as its readers would. */
async function play(): Promise<string> {
  const cases = ['harbour', 'reef'].flatMap((name) => ['--case', path.join(folder, `cases/${name}.json`)])
  const app = spawn(
    process.execPath,
    [path.join(folder, 'check.mjs'), '--url', stack.url, '--key', stack.key, ...cases],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  const [output] = await Promise.all([text(app.stdout), once(app, 'close')])
  return output
}

it('keeps the contract with front-end apps, twice on the same data', { timeout: 120_000 }, async () => {
  for (let times = 0; times < 2; times++) {
    const output = await play()
    expect(output.split('\n').filter((line) => line.startsWith('FAIL'))).toEqual([])
    expect(output).toMatch(/\n[1-9]\d+ passed, 0 failed\n$/u)
  }
  expect(await stack.deadLetters()).toEqual([])
})
