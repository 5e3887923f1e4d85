import { afterAll, beforeAll, expect, it } from 'vitest'
import { startStack, type Stack } from '@verbatim/local/stack/stack.ts'
import { send } from '../support/ask.ts'
import { runCommand } from '../support/maintenance.ts'

let stack: Stack
const lines: string[] = []
beforeAll(async () => {
  stack = await startStack({ port: 0, samples: false, log: (line) => void lines.push(line) })
})
afterAll(() => stack.close())

const DELETE = 'mutation { deleteArticle(id: "art_0123456789abcdef") { ... on UserError { code } } }'

async function tryToDelete(key: string): Promise<unknown> {
  const { data, errors } = await send<{ deleteArticle: { code: string } | null }>(
    { url: stack.url, key },
    DELETE,
  )
  return data?.deleteArticle?.code ?? errors?.[0]?.extensions?.code
}

async function create(...flags: string[]): Promise<{ id: string; secret: string }> {
  const { code, output, errors } = await runCommand(stack, 'keys', 'create', ...flags)
  expect({ code, errors }).toMatchObject({ code: 0 })
  const secret = output.trim()
  return { secret, id: secret.split('_')[1] ?? '' }
}

it('makes keys for people, each of which may what its role says', async () => {
  const editor = await create('--name', 'Sports desk')
  const admin = await create('--name', 'Operator', '--role', 'admin')
  const reader = await create('--name', 'Partner app', '--role', 'reader', '--expires', '2090-01-01')
  expect(await tryToDelete(editor.secret)).toBe('NOT_FOUND')
  expect(await tryToDelete(admin.secret)).toBe('NOT_FOUND')
  expect(await tryToDelete(reader.secret)).toBe('FORBIDDEN')
  expect(await tryToDelete(`${editor.secret.slice(0, -1)}x`)).toBe('UNAUTHENTICATED')

  const { output } = await runCommand(stack, 'keys', 'list')
  const rows = output.trim().split('\n')
  expect(rows[0]).toMatch(/^id +role +made +state +name$/u)
  expect(rows).toHaveLength(4)
  expect(rows).toContainEqual(expect.stringMatching(`^${editor.id} +editor +\\S+ +valid +Sports desk$`))
  expect(rows).toContainEqual(
    expect.stringMatching(`^${reader.id} +reader +\\S+ +until 2090-01-01 +Partner app$`),
  )
  // Wherever the functions print, no secret is printed.
  expect(lines.join('\n')).toContain('A key was made')
  for (const { secret } of [editor, admin, reader]) expect(lines.join('\n')).not.toContain(secret.slice(17))
})

it('revokes a key', async () => {
  const { id, secret } = await create('--name', 'Leaver')
  const revoked = await runCommand(stack, 'keys', 'revoke', id)
  expect(revoked).toMatchObject({
    code: 0,
    output: `${id} (Leaver) is revoked and stops working within a minute.\n`,
  })
  // No instance has seen it yet, so none believes in it for another minute.
  expect(await tryToDelete(secret)).toBe('UNAUTHENTICATED')
  const { output } = await runCommand(stack, 'keys', 'list', '--json')
  expect(JSON.parse(output)).toContainEqual(expect.objectContaining({ id, revokedAt: expect.any(String) }))
})

it.each([
  [['create'], 2, 'Say whose key it is'],
  [['create', '--name', 'X', '--role', 'owner'], 2, '--role owner is none of reader, editor, admin'],
  [['create', '--name', 'X', '--expires', 'soon'], 2, '--expires soon is no date'],
  [['create', '--name', 'X', '--expires', '2020-01-01'], 1, 'A key cannot end at 2020-01-01'],
  [['revoke', '0123456789ab'], 1, 'There is no key "0123456789ab": `list` shows the ids.'],
  [['revoke'], 2, 'Say what to do: create, list, or revoke'],
])('says what is wrong with %j', async (flags, code, message) => {
  const ended = await runCommand(stack, 'keys', ...flags)
  expect(ended.code).toBe(code)
  expect(ended.errors).toContain(message)
})

it('tells who has changed what', async () => {
  const { id, secret } = await create('--name', 'Night desk')
  await tryToDelete(secret)
  const { output } = await runCommand(stack, 'audit', '--since', '1h')
  const [heading, last] = output.split('\n')
  expect(heading).toMatch(/^when +mutation +outcome +key +name +ids$/u)
  expect(last).toMatch(
    new RegExp(`^\\S+Z +deleteArticle +NOT_FOUND +${id} +Night desk +art_0123456789abcdef$`, 'u'),
  )
  const [entry = ''] = (await runCommand(stack, 'audit', '--json')).output.split('\n')
  expect(JSON.parse(entry)).toMatchObject({
    keyId: id,
    mutation: 'deleteArticle',
    outcome: 'NOT_FOUND',
  })
  const later = await runCommand(stack, 'audit', '--since', '2090-01-01')
  expect(later).toMatchObject({ code: 0, output: 'Nothing was changed since 2090-01-01T00:00:00.000Z.\n' })
  const wrong = await runCommand(stack, 'audit', '--since', 'yesterday')
  expect(wrong).toMatchObject({ code: 2, errors: expect.stringContaining('--since yesterday is no time') })
})
