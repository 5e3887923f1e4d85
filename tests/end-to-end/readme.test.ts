import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startStack } from '@verbatim/local/stack/stack.ts'
import type { Stack } from '@verbatim/local/stack/stack.ts'
import { send } from '../support/ask.ts'

const readme = readFileSync(path.join(import.meta.dirname, '../../README.md'), 'utf8')
const block = (language: string) => new RegExp(`\`\`\`${language}\n(.*?)\`\`\``, 's').exec(readme)?.[1] ?? ''

let stack: Stack
beforeAll(async () => void (stack = await startStack({ port: 0, samples: true })))
afterAll(() => stack.close())

it('answers the example of README.md as README.md says', async () => {
  const answer = await send(stack, block('graphql'))
  expect(answer, 'the example of README.md has another answer').toEqual(JSON.parse(block('json')))
})
