import type { AuditEntry, AuditRepository } from '../access/audit.ts'
import type { Table } from './client.ts'
import type { Item } from './item-reader.ts'
import { randomBytes } from '../node-crypto.ts'

/** How long an entry is kept: a year, and a month to look back at it. */
const KEPT_S = 400 * 24 * 3600

/** The trail in the access table, a partition for each month. An entry is named by its sort key, which begins with its time. */
export function createAuditRepository({ name: TableName, client }: Table): AuditRepository {
  return {
    async add(entry) {
      const sk = `${entry.at}#${randomBytes(6).toString('hex')}`
      const expiresAt = Math.floor(Date.parse(entry.at) / 1000) + KEPT_S
      const Item = { ...keyOf(sk), ...entry, expiresAt }
      await client.put({ TableName, Item })
      return sk
    },
    async complete(name, outcome, ids) {
      await client.update({
        TableName,
        Key: keyOf(name),
        UpdateExpression: 'SET #outcome = :outcome, #ids = :ids',
        ConditionExpression: 'attribute_exists(pk)',
        ExpressionAttributeNames: { '#outcome': 'outcome', '#ids': 'ids' },
        ExpressionAttributeValues: { ':outcome': outcome, ':ids': ids },
      })
    },
    async page({ since, from, count }) {
      const entries: AuditEntry[] = []
      // `~` comes after every character of a name: the end of this month, when nothing else is said.
      let before = from ?? `${new Date().toISOString().slice(0, 7)}~`
      while (before > since) {
        const { Items = [] } = await client.query({
          TableName,
          KeyConditionExpression: 'pk = :month AND sk BETWEEN :since AND :before',
          ExpressionAttributeValues: { ':month': monthOf(before), ':since': since, ':before': before },
          ScanIndexForward: false,
          // One more than is asked, and the one that the page begins after: it tells whether there is another page.
          Limit: count - entries.length + 2,
        })
        const found = Items.filter(({ sk }) => sk !== before)
        for (const item of found) {
          if (entries.length === count) return { entries, next: before }
          entries.push(entryOf(item))
          before = String(item['sk'])
        }
        before = `${monthBefore(monthOf(before))}~`
      }
      return { entries, next: null }
    },
  }
}

function keyOf(name: string): { pk: string; sk: string } {
  return { pk: monthOf(name), sk: name }
}

/** `audit#2026-11` for anything that begins with a time of that month. */
function monthOf(name: string): string {
  return `audit#${name.slice(0, 7)}`
}

/** `2026-10` for `audit#2026-11`. */
function monthBefore(partition: string): string {
  const [year = 0, month = 0] = partition.slice('audit#'.length).split('-').map(Number)
  return new Date(Date.UTC(year, month - 2)).toISOString().slice(0, 7)
}

function entryOf(item: Item): AuditEntry {
  const { at, keyId, keyName, requestId, mutation, ids, outcome } = item as AuditEntry
  return { at, keyId, keyName, requestId, mutation, ids, outcome }
}
