import { spawn, type ChildProcess, type StdioOptions } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { CreateTableCommand, DynamoDBClient, type CreateTableCommandInput } from '@aws-sdk/client-dynamodb'

const local = new URL('../../../../local/src/', import.meta.url)
const definition = new URL('../../../../core/src/dynamo/table.json', import.meta.url)
const masterKey = 'a-key-for-the-bench'

/** The embedded database and search engine, a process and a folder each; `environment` is what functions need. */
export type Store = { environment: Record<string, string>; stop(): Promise<void> }

/** Starts both on disk with an empty table. It has no stream, and nothing expires: what is measured is reading. */
export async function startStore(): Promise<Store> {
  const folder = await mkdtemp(path.join(tmpdir(), 'bench-api-'))
  const database = await startProcess('dynamodb.ts', ['--path', path.join(folder, 'table')])
  const search = await startProcess('search.ts', [
    '--db',
    path.join(folder, 'index'),
    '--master-key',
    masterKey,
  ])
  const environment = {
    AWS_REGION: 'eu-west-1',
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_ENDPOINT_URL_DYNAMODB: database.url,
    SST_RESOURCE_Table: JSON.stringify({ name: 'bench' }),
    SST_RESOURCE_Access: JSON.stringify({ name: 'bench', pepper: 'none' }),
    SST_RESOURCE_Search: JSON.stringify({ url: search.url, key: masterKey }),
  }
  Object.assign(process.env, environment)
  await createTable()
  return {
    environment,
    async stop() {
      await Promise.all([end(database.child), end(search.child)])
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function createTable(): Promise<void> {
  const {
    StreamSpecification: _stream,
    TimeToLiveSpecification: _expiry,
    ...table
  } = JSON.parse(await readFile(definition, 'utf8')) as CreateTableCommandInput & {
    TimeToLiveSpecification: unknown
  }
  const client = new DynamoDBClient()
  await client.send(new CreateTableCommand({ ...table, TableName: 'bench' }))
  client.destroy()
}

async function startProcess(program: string, args: string[]): Promise<{ child: ChildProcess; url: string }> {
  return startListening(new URL(program, local).pathname, ['--port', '0', ...args])
}

/** Runs a program of ours until it has said where it listens; one that is asked can be sent messages. */
export async function startListening(
  program: string,
  args: string[],
  isAsked = false,
): Promise<{ child: ChildProcess; url: string }> {
  const stdio: StdioOptions = ['ignore', 'pipe', 'inherit', ...(isAsked ? ['ipc' as const] : [])]
  const child = spawn(process.execPath, [program, ...args], { stdio })
  if (!child.stdout) throw new Error(`${program} has no output`)
  const [line] = (await once(child.stdout, 'data')) as [Buffer]
  const url = /http:\S+\d/u.exec(line.toString())?.[0]
  if (url === undefined) throw new Error(`${program} did not start: ${line.toString()}`)
  return { child, url }
}

/** Ends a process and waits for it. */
export async function end(child: ChildProcess): Promise<void> {
  child.kill('SIGTERM')
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
}
