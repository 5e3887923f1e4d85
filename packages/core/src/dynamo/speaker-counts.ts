import { GetCommand } from '@aws-sdk/lib-dynamodb'
import type { Counted } from '../speaker/counting.ts'
import { StaleSpeakerError } from '../speaker/repository.ts'
import type { SpeakerRepository, StoredSpeaker } from '../speaker/repository.ts'
import { MISSING } from './conditions.ts'
import type { Buckets } from './buckets.ts'
import type { Table } from './client.ts'
import { AppearanceEntity } from './entities/appearance.ts'
import { LedgerEntity } from './entities/ledger.ts'
import { queryItems } from './sorted-keys.ts'
import { ensureInitial, putSpeaker, speakerKey, storedSpeaker } from './stored-speaker.ts'
import { ConditionFailedError, transact } from './transact.ts'
import type { Write } from './transact.ts'

type Count = Counted[string]

/** Counts quotes towards speakers: the speaker, its appearance and the article's ledger move together. */
export function createSpeakerCounts(
  table: Table,
  buckets: Buckets,
): Pick<SpeakerRepository, 'counted' | 'count'> {
  const get = async (Key: { pk: string; sk: string }) =>
    (await table.client.send(new GetCommand({ TableName: table.name, Key, ConsistentRead: true }))).Item ??
    null

  async function ledgerOf(articleId: string): Promise<{ step: number; counted: Counted }> {
    const Item = await get({ pk: `article#${articleId}`, sk: 'ledger' })
    const data = Item && LedgerEntity.fields(Item)
    return data ?? { step: 0, counted: {} }
  }

  async function count(articleId: string, speakerId: string, now: Count | null): Promise<void> {
    const [{ step, counted }, item, dates] = await Promise.all([
      ledgerOf(articleId),
      get(speakerKey(speakerId)),
      otherDates(table, speakerId, articleId),
    ])
    const speaker = storedSpeaker(item)
    if (!speaker) throw new Error(`Article ${articleId} quotes speaker ${speakerId}, who is missing`)
    const { [speakerId]: before, ...others } = counted
    const next = withCount(speaker, (now?.quotes ?? 0) - (before?.quotes ?? 0), [
      ...dates,
      ...(now ? [now.publishedAt] : []),
    ])
    await ensureInitial(buckets, next)
    await transact(table, [
      putSpeaker(next),
      ...appearanceWrites(speakerId, articleId, before ?? null, now),
      ledgerWrite(articleId, step, now ? { ...others, [speakerId]: now } : others),
    ])
  }

  return {
    counted: async (articleId) => (await ledgerOf(articleId)).counted,
    async count(articleId, speakerId, now) {
      try {
        await count(articleId, speakerId, now)
      } catch (error) {
        if (error instanceof ConditionFailedError) throw new StaleSpeakerError({ cause: error })
        throw error
      }
    },
  }
}

/** The first and last dates on which other articles quote the speaker. */
async function otherDates(table: Table, speakerId: string, articleId: string): Promise<string[]> {
  const partition = { index: 'table' as const, pk: `speaker#${speakerId}` }
  const range = { low: 'article#', high: 'article#~' }
  const ends = await Promise.all(
    [false, true].map((descending) => queryItems(table, partition, range, { limit: 2, descending })),
  )
  return ends
    .flat()
    .filter((item) => item['articleId'] !== articleId)
    .map((item) => String(item['publishedAt']))
}

function withCount(speaker: StoredSpeaker, difference: number, dates: string[]): StoredSpeaker {
  const sorted = dates.toSorted()
  return {
    ...speaker,
    quoteCount: speaker.quoteCount + difference,
    firstQuotedAt: sorted[0] ?? null,
    lastQuotedAt: sorted.at(-1) ?? null,
  }
}

function appearanceWrites(
  speakerId: string,
  articleId: string,
  before: Count | null,
  now: Count | null,
): Write[] {
  const put = now && {
    put: AppearanceEntity.item({
      speakerId,
      articleId,
      publishedAt: now.publishedAt,
      quoteCount: now.quotes,
    }),
  }
  const moved = before !== null && before.publishedAt !== now?.publishedAt
  const remove = moved && {
    remove: { pk: `speaker#${speakerId}`, sk: `article#${before.publishedAt}#${articleId}` },
  }
  return [...(remove ? [remove] : []), ...(put ? [put] : [])]
}

function ledgerWrite(articleId: string, step: number, counted: Counted): Write {
  const condition =
    step === 0
      ? MISSING
      : { expression: '#step = :step', names: { '#step': 'step' }, values: { ':step': step } }
  if (Object.keys(counted).length === 0)
    return { remove: { pk: `article#${articleId}`, sk: 'ledger' }, condition }
  const Item = LedgerEntity.item({ articleId, step: step + 1, counted })
  return { put: Item, condition }
}
