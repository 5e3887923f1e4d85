import type { AuditEntry, AuditPage } from '@verbatim/core/access/audit.ts'
import { columns } from './access/columns.ts'
import { sinceOf } from './access/since.ts'
import { readArguments, runCommand, targetUsage } from './maintenance/arguments.ts'
import { connectFunction } from './maintenance/invoke.ts'

const usage = `Lists who has changed what, the last first.

  npm run audit [-- --since 2026-11-01] [-- --json]

  --since   how far back: a day, a time, or a span such as 36h or 90d (30d)
  --json    an object of JSON a line
${targetUsage}

An outcome is DONE, the status of an ingestion, the code of the error that was answered, or PENDING where the function
ended before it could say. Entries are kept for 400 days.`

/** How many entries are asked for at once, and printed under one heading. */
const PAGE = 200

await runCommand(async () => {
  const own = { since: 'string', json: 'boolean' } as const
  const { flags, target, help } = readArguments(process.argv.slice(2), own)
  if (help) {
    console.log(usage)
    return 0
  }
  const since = sinceOf(String(flags['since'] ?? '30d'), Date.now())
  const invoke = connectFunction(target, 'access')
  let page: AuditPage = { entries: [], next: null }
  do {
    page = await invoke<AuditPage>({ task: 'readAudit', since, from: page.next, count: PAGE })
    if (flags['json'] === true) for (const entry of page.entries) console.log(JSON.stringify(entry))
    else console.log(auditTable(page.entries, since))
  } while (page.next !== null)
  return 0
})

function auditTable(entries: readonly AuditEntry[], since: string): string {
  if (entries.length === 0) return `Nothing was changed since ${since}.`
  const rows = entries.map(({ at, keyId, keyName, mutation, outcome, ids }) => [
    at,
    mutation,
    outcome,
    keyId,
    keyName,
    ids.join(' '),
  ])
  return columns([['when', 'mutation', 'outcome', 'key', 'name', 'ids'], ...rows])
}
