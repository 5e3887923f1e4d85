import { newSecret } from '@verbatim/core/access/secret.ts'
import { ROLES, type ApiKey } from '@verbatim/core/access/types.ts'
import { keyTable } from './access/key-table.ts'
import { refusable } from './access/refused.ts'
import { readArguments, runCommand, targetUsage, UsageError } from './maintenance/arguments.ts'
import { connectFunction, type Invoke } from './maintenance/invoke.ts'

const usage = `Makes, lists and revokes the keys of people and programs.

  npm run keys -- create --name "Sports desk" [--role editor] [--expires 2027-06-30]
  npm run keys -- list [--json]
  npm run keys -- revoke ID

  --name     whose key it is, for lists and for the audit trail
  --role     reader (may ask for more in a short time than nobody's key), editor (may change things too, the preset)
             or admin (may also ask for the schema)
  --expires  a day or a time from which on it is as good as none
  --json     the keys as JSON
${targetUsage}

The secret is made here, printed once and stored nowhere: the function gets its hash. A revoked key stops working within
a minute.`

await runCommand(async () => {
  const own = { name: 'string', role: 'string', expires: 'string', json: 'boolean' } as const
  const { flags, words, target, help } = readArguments(process.argv.slice(2), own, { takesWords: true })
  if (help) {
    console.log(usage)
    return 0
  }
  const [command, id, ...more] = words
  const invoke = refusable(connectFunction(target, 'access'))
  if (command === 'create' && id === undefined) return create(invoke, flags)
  if (command === 'list' && id === undefined) return list(invoke, flags['json'] === true)
  if (command === 'revoke' && id !== undefined && more.length === 0) return revoke(invoke, id)
  throw new UsageError('Say what to do: create, list, or revoke with the id of one key.')
})

type Flags = Record<string, string | boolean | undefined>

async function create(invoke: Invoke, { name, role = 'editor', expires }: Flags): Promise<number> {
  const wanted = ROLES.find((known) => known.toLowerCase() === role)
  if (!wanted) throw new UsageError(`--role ${String(role)} is none of ${ROLES.join(', ').toLowerCase()}.`)
  if (typeof name !== 'string') throw new UsageError('Say whose key it is: --name "Sports desk".')
  const { secret, ...made } = newSecret()
  const sent = { ...made, name, role: wanted, expiresAt: expiry(expires) }
  const { key } = await invoke<{ key: ApiKey }>({ task: 'createKey', ...sent })
  console.error(`${keyTable([key])}\n\nIts secret, shown this once; it goes into the header x-api-key:\n`)
  console.log(secret)
  return 0
}

async function list(invoke: Invoke, json: boolean): Promise<number> {
  const { keys } = await invoke<{ keys: ApiKey[] }>({ task: 'listKeys' })
  console.log(json ? JSON.stringify(keys, null, 2) : keyTable(keys))
  return 0
}

async function revoke(invoke: Invoke, id: string): Promise<number> {
  const { key } = await invoke<{ key: ApiKey }>({ task: 'revokeKey', id })
  console.log(`${key.id} (${key.name}) is revoked and stops working within a minute.`)
  return 0
}

function expiry(sent: string | boolean | undefined): string | null {
  if (sent === undefined) return null
  const time = Date.parse(String(sent))
  if (Number.isNaN(time))
    throw new UsageError(`--expires ${String(sent)} is no date: give one such as 2027-06-30.`)
  return new Date(time).toISOString()
}
