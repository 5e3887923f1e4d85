import { listTag } from '../paging-cursor.ts'
import { StaleSpeakerError } from '../speaker/repository.ts'
import type { NewNames, SpeakerRepository, StoredSpeaker } from '../speaker/repository.ts'
import { sortKey } from '../speaker/name-key.ts'
import type { Buckets } from './buckets.ts'
import type { Table } from './client.ts'
import { NameEntity } from './entities/name.ts'
import type { Item, ItemReader } from './item-reader.ts'
import { pageOfRows } from './page-of-rows.ts'
import { bucketedRows } from './row-source.ts'
import { EVERYTHING, queryItems } from './sorted-keys.ts'
import { createSpeakerCounts } from './speaker-counts.ts'
import {
  ensureInitial,
  initialOf,
  listPlace,
  putSpeaker,
  speakerKey,
  storedSpeaker,
} from './stored-speaker.ts'
import { ConditionFailedError, transact } from './transact.ts'
import type { Write } from './transact.ts'

// One surname may be shared by many; the one quoted most is looked for among this many.
const BEARERS = 200

/** Speakers and the directory of their names in DynamoDB. */
export function createSpeakerRepository(table: Table, read: ItemReader, buckets: Buckets): SpeakerRepository {
  const byId = async (id: string) => storedSpeaker(await read(speakerKey(id)))
  const byIds = (ids: readonly string[]) => Promise.all(ids.map(byId))
  const claimant = async (nameKey: string) => idIn(await read({ pk: `name#${nameKey}`, sk: 'claim' }))

  /** One that absorbed others is listed as long as any of them has a quote. */
  async function isQuoted(speaker: StoredSpeaker | null): Promise<boolean> {
    if (!speaker || !listPlace(speaker)) return false
    if (speaker.quoteCount > 0) return true
    return (await byIds(speaker.absorbed)).some((one) => one !== null && one.quoteCount > 0)
  }

  return {
    byIds,
    claimants: (nameKeys) => Promise.all(nameKeys.map(claimant)),
    async bearers(nameKey) {
      const partition = { index: 'table' as const, pk: `name#${nameKey}` }
      const items = await queryItems(table, partition, EVERYTHING, { limit: BEARERS, descending: true })
      return [...new Set(items.flatMap((item) => idIn(item) ?? []))]
    },
    list({ startsWith = '', kinds }, page) {
      const prefix = sortKey(startsWith)
      const range = prefix === '' ? EVERYTHING : { low: prefix, high: `${prefix}\u{10ffff}` }
      const known = async () => (prefix === '' ? buckets.within('speakers') : [initialOf(prefix)])
      const partitionOf = (initial: string) => ({ index: 'gsi1' as const, pk: `speakers#${initial}` })
      return pageOfRows<StoredSpeaker>(
        {
          tag: listTag('speakers', { prefix, kinds }),
          rows: bucketedRows(table, range, known, partitionOf, initialOf),
          descending: false,
          async read(rows) {
            const speakers = await byIds(rows.map(({ key }) => key.pk.slice('speaker#'.length)))
            const quoted = await Promise.all(speakers.map(isQuoted))
            return speakers.map((one, index) =>
              one && quoted[index] === true && (!kinds || kinds.includes(one.kind)) ? one : null,
            )
          },
        },
        page,
      )
    },
    async save(changes) {
      for (const { speaker } of changes) await ensureInitial(buckets, speaker)
      const writes = changes.flatMap(({ speaker, names }) => [
        putSpeaker(speaker),
        ...nameWrites(speaker.id, names),
      ])
      try {
        await transact(table, writes)
      } catch (error) {
        if (error instanceof ConditionFailedError) throw new StaleSpeakerError({ cause: error })
        throw error
      }
    },
    ...createSpeakerCounts(table, read, buckets),
  }
}

function idIn(item: Item | null): string | null {
  return (item && NameEntity.fields(item)?.speakerId) ?? null
}

function nameWrites(speakerId: string, { claims, aliases }: NewNames = { claims: [], aliases: [] }): Write[] {
  const put = (nameKey: string, role: string) => NameEntity.item({ nameKey, role, speakerId })
  const claimed = new Set(claims)
  return [
    ...[...claimed].map((nameKey) => ({
      put: put(nameKey, 'claim'),
      condition: {
        expression: 'attribute_not_exists(pk) OR speakerId = :me',
        values: { ':me': speakerId },
      },
    })),
    ...[...new Set(aliases)].map((nameKey) => ({ put: put(nameKey, `alias#${speakerId}`) })),
  ]
}
