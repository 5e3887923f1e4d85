import { spawn } from 'node:child_process'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import type { Stack } from '@verbatim/local/stack/stack.ts'

const folder = path.join(import.meta.dirname, '../../packages/cli/src')

/** What a command printed, and how it ended. */
export type Ended = { code: number | null; output: string; errors: string }

/** Runs one of the commands for operators against a running stack. */
export function runCommand(stack: Pick<Stack, 'url'>, name: string, ...flags: string[]): Promise<Ended> {
  return run(name, ['--url', stack.url, ...flags], {})
}

/** Runs one as for a stage on AWS, whose Lambda is the running stack; `--stage local` is this stack. */
export function runDeployed(stack: Pick<Stack, 'url'>, name: string, ...flags: string[]): Promise<Ended> {
  return runIn({ AWS_ENDPOINT_URL_LAMBDA: new URL(stack.url).origin, ...SIGNED_IN }, name, ...flags)
}

const SIGNED_IN = { AWS_ACCESS_KEY_ID: 'local', AWS_SECRET_ACCESS_KEY: 'local' }

/** Runs one with these environment variables besides, and without a region. */
export function runIn(variables: Record<string, string>, name: string, ...flags: string[]): Promise<Ended> {
  return run(name, flags, variables)
}

async function run(name: string, flags: string[], variables: Record<string, string>): Promise<Ended> {
  const { AWS_REGION: _, ...environment } = process.env
  const child = spawn(process.execPath, [path.join(folder, `${name}.ts`), ...flags], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...environment, ...variables },
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
