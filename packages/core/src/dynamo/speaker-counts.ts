import { differing, type Counted } from '../speaker/counting.ts'
import { StaleSpeakerError } from '../speaker/repository.ts'
import type { SpeakerRepository, StoredSpeaker } from '../speaker/repository.ts'
import type { Buckets } from './buckets.ts'
import type { Table } from './client.ts'
import { AppearanceEntity } from './entities/appearance.ts'
import type { ItemReader } from './item-reader.ts'
import { ledgerWrite, readLedger, type Ledger } from './ledger.ts'
import { queryItems } from './sorted-keys.ts'
import { ensureInitial, putSpeaker, speakerKey, storedSpeaker } from './stored-speaker.ts'
import { ConditionFailedError, transact } from './transact.ts'
import type { Write } from './transact.ts'

type Count = Counted[string] | null

// Each takes up to three of a transaction's hundred writes.
const SPEAKERS_A_STEP = 30

/** Counts quotes towards speakers: the speakers, their appearances and the article's ledger move together. */
export function createSpeakerCounts(
  table: Table,
  read: ItemReader,
  buckets: Buckets,
): Pick<SpeakerRepository, 'counted' | 'count'> {
  async function step(ledger: Ledger, ids: readonly string[], target: Counted): Promise<Ledger> {
    const { articleId } = ledger
    const counted = { ...ledger.counted }
    const speakers = await Promise.all(ids.map(async (id) => storedSpeaker(await read(speakerKey(id)))))
    const writes: Write[] = []
    for (const [index, id] of ids.entries()) {
      const speaker = speakers[index]
      if (!speaker) throw new Error(`Article ${articleId} quotes speaker ${id}, who is missing`)
      const before = ledger.counted[id] ?? null
      const now = target[id] ?? null
      const next = withCount(speaker, before, now, await knownDates(table, speaker, articleId, before, now))
      await ensureInitial(buckets, next)
      writes.push(putSpeaker(next), ...appearanceWrites(id, articleId, before, now))
      if (now) counted[id] = now
      else delete counted[id]
    }
    await transact(table, [...writes, ledgerWrite(ledger, counted)])
    const isGone = Object.keys(counted).length === 0
    return { articleId, step: isGone ? 0 : ledger.step + 1, counted }
  }

  async function count(articleId: string, target: Counted): Promise<void> {
    let ledger = await readLedger(read, articleId)
    const ids = differing(ledger.counted, target)
    for (let from = 0; from < ids.length; from += SPEAKERS_A_STEP)
      ledger = await step(ledger, ids.slice(from, from + SPEAKERS_A_STEP), target)
  }

  return {
    counted: async (articleId) => (await readLedger(read, articleId)).counted,
    async count(articleId, target) {
      try {
        await count(articleId, target)
      } catch (error) {
        if (error instanceof ConditionFailedError) throw new StaleSpeakerError({ cause: error })
        throw error
      }
    },
  }
}

/** The dates among which are the first and the last; they are looked up only when this article's goes or moves. */
async function knownDates(
  table: Table,
  { id, firstQuotedAt, lastQuotedAt }: StoredSpeaker,
  articleId: string,
  before: Count,
  now: Count,
): Promise<string[]> {
  const stays = before === null || before.publishedAt === now?.publishedAt
  const others = stays ? [firstQuotedAt, lastQuotedAt] : await otherDates(table, id, articleId)
  return [...others, now?.publishedAt].filter((date) => typeof date === 'string')
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

function withCount(speaker: StoredSpeaker, before: Count, now: Count, dates: string[]): StoredSpeaker {
  const sorted = dates.toSorted()
  return {
    ...speaker,
    quoteCount: speaker.quoteCount + (now?.quotes ?? 0) - (before?.quotes ?? 0),
    firstQuotedAt: sorted[0] ?? null,
    lastQuotedAt: sorted.at(-1) ?? null,
  }
}

function appearanceWrites(speakerId: string, articleId: string, before: Count, now: Count): Write[] {
  const writes: Write[] = []
  if (before !== null && before.publishedAt !== now?.publishedAt)
    writes.push({ remove: { pk: `speaker#${speakerId}`, sk: `article#${before.publishedAt}#${articleId}` } })
  if (now) {
    const { publishedAt, quotes: quoteCount } = now
    writes.push({ put: AppearanceEntity.item({ speakerId, articleId, publishedAt, quoteCount }) })
  }
  return writes
}
