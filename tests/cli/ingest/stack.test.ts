import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startStack } from '@verbatim/local/stack/stack.ts'
import type { Stack } from '@verbatim/local/stack/stack.ts'
import { ask } from '../../support/ask.ts'
import { articleFile, ingest, inFolder, jsonLine } from './command.ts'

const samples = path.resolve(import.meta.dirname, '../../../samples')
const sources = '{ articles(first: 100) { nodes { source } } }'

let stack: Stack
beforeAll(async () => void (stack = await startStack({ port: 0, samples: false })))
afterAll(() => stack.close())

test('the samples go into the real API, and a second time change nothing', async () => {
  expect(await ingest(['--url', stack.url, samples])).toMatchObject({
    code: 0,
    stderr: '16 of 16 articles: 16 created, 0 unchanged, 0 revised, 0 failed\n',
  })
  expect((await ingest(['--url', stack.url, samples])).stderr).toContain(' 0 created, 16 unchanged,')
  const { articles } = await ask<{ articles: { nodes: { source: string }[] } }>(stack, sources)
  expect(articles.nodes).toHaveLength(16)
})

test('what the real API refuses is named by file and line', async () => {
  const files = {
    'nul.txt': articleFile('NUL', 'No\0thing.\n'),
    'url.txt': articleFile('Address', undefined, 'url: javascript:alert(1)\n'),
    'lines.jsonl': jsonLine('Fine') + jsonLine('Tongue', { language: 'not a tag' }),
  }
  const { code, stderr } = await inFolder(files, (cwd) => ingest(['--url', stack.url, '.'], { cwd }))
  expect(code).toBe(1)
  expect(stderr).toMatch(/^nul\.txt:1: The text holds a NUL character/m)
  expect(stderr).toMatch(/^url\.txt:5: The url is not an absolute http or https address/m)
  expect(stderr).toMatch(/^lines\.jsonl:2: The language is no language tag/m)
  expect(stderr).toContain('4 of 4 articles: 1 created, 0 unchanged, 0 revised, 3 failed')
})

test('a wrong key ends the run', async () => {
  const ended = await ingest(['--url', stack.url, '-'], { stdin: jsonLine('A'), key: 'a-wrong-key' })
  expect(ended).toMatchObject({ code: 1, stderr: expect.stringContaining('The API refuses the key: ') })
  expect(ended.stderr).not.toContain('a-wrong-key')
})
