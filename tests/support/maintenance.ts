import { spawn } from 'node:child_process'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import type { Stack } from '@verbatim/local/stack/stack.ts'

const folder = path.join(import.meta.dirname, '../../packages/cli/src')

/** What a command printed, and how it ended. */
export type Ended = { code: number | null; output: string; errors: string }

/** Runs one of the commands for operators against a running stack. */
export async function runCommand(
  stack: Pick<Stack, 'url'>,
  name: string,
  ...flags: string[]
): Promise<Ended> {
  const child = spawn(process.execPath, [path.join(folder, `${name}.ts`), '--url', stack.url, ...flags], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  const [output, errors, code] = await Promise.all([text(child.stdout), text(child.stderr), ended])
  return { code, output, errors }
}

/** Changes the index behind the table's back, as nothing of the project does. */
export async function tamper(
  { searchUrl, searchKey, searchPrefix }: Stack,
  method: 'POST' | 'DELETE',
  address: string,
  documents?: object[],
): Promise<void> {
  const headers = { authorization: `Bearer ${searchKey}`, 'content-type': 'application/json' }
  const url = `${searchUrl}/indexes/${searchPrefix}${address}`
  const body = documents && JSON.stringify(documents)
  const response = await fetch(url, { method, headers, ...(body !== undefined && { body }) })
  const { taskUid }: { taskUid?: number } = Object(await response.json())
  for (;;) {
    const task: { status?: string } = Object(
      await (await fetch(`${searchUrl}/tasks/${taskUid}`, { headers })).json(),
    )
    if (task.status === 'succeeded') return
    if (task.status === 'failed') throw new Error(`The task ${taskUid} failed`)
  }
}
