import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { connectTable } from '@verbatim/core/dynamo/client.ts'
import { UnansweredWriteEntity } from '@verbatim/core/dynamo/entities/unanswered-write.ts'
import { startStack } from '@verbatim/local/stack/stack.ts'
import type { Stack } from '@verbatim/local/stack/stack.ts'
import { ask } from '../support/ask.ts'
import { runCommand, tamper } from '../support/maintenance.ts'

let stack: Stack
beforeAll(async () => {
  stack = await startStack({ port: 0, samples: true })
}, 120_000)
afterAll(() => stack.close())

// A database that was given deletes what has expired when it pleases.
it.skipIf(process.env['DYNAMODB_ENDPOINT'])(
  'what a late write has left is mended when its item expires',
  async () => {
    const { articles } = await ask<{ articles: { nodes: { id: string }[] } }>(
      stack,
      '{ articles(first: 1) { nodes { id } } }',
    )
    const [stale = '', orphan] = [articles.nodes[0]?.id, 'quo_0000000000000000_0000000000000000']
    await stack.idle()
    await tamper(stack, 'POST', 'articles/documents', [{ id: stale, version: 1, headline: 'Of yesterday' }])
    await tamper(stack, 'POST', 'quotes/documents', [{ id: orphan, version: 1, text: 'Never said' }])
    expect((await runCommand(stack, 'verify')).output).toContain('0 missing, 1 stale, 1 orphaned')

    const { client, name } = connectTable(stack.tableName, stack.dynamoEndpoint)
    const expiresAt = Math.floor(Date.now() / 1000)
    for (const id of [stale, orphan]) {
      const Item = UnansweredWriteEntity.item({ id, expiresAt })
      await client.put({ TableName: name, Item })
    }
    let output = ''
    for (const until = Date.now() + 30_000; Date.now() < until && !output.startsWith('0 '); await pause(500))
      ({ output } = await runCommand(stack, 'verify'))
    expect(output).toBe('0 missing, 0 stale, 0 orphaned\n')
  },
  60_000,
)
