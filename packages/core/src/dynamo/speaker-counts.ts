import { differing, type Counted } from '../speaker/counting.ts'
import { StaleSpeakerError } from '../speaker/repository.ts'
import type { SpeakerRepository, StoredSpeaker } from '../speaker/repository.ts'
import type { Buckets } from './buckets.ts'
import type { Table } from './client.ts'
import { appearanceWrites, inSteps, looksUpDates } from './count-moves.ts'
import type { Move } from './count-moves.ts'
import type { ItemReader } from './item-reader.ts'
import { ledgerWrite, readLedger, type Ledger } from './ledger.ts'
import { queryItems } from './sorted-keys.ts'
import { ensureInitial, putSpeaker, speakerKey, storedSpeaker } from './stored-speaker.ts'
import { ConditionFailedError, transact } from './transact.ts'
import type { Write } from './transact.ts'

/** Counts quotes towards speakers: the speakers, their appearances and the articles' ledgers move together. */
export function createSpeakerCounts(
  table: Table,
  read: ItemReader,
  buckets: Buckets,
): Pick<SpeakerRepository, 'counted' | 'count'> {
  async function speakersOf(moves: readonly Move[]): Promise<Map<string, StoredSpeaker>> {
    const articleOf = new Map(moves.map(({ speakerId, articleId }) => [speakerId, articleId]))
    const found = [...articleOf].map(async ([id, articleId]) => {
      const speaker = storedSpeaker(await read(speakerKey(id)))
      if (!speaker) throw new Error(`Article ${articleId} quotes speaker ${id}, who is missing`)
      return [id, speaker] as const
    })
    return new Map(await Promise.all(found))
  }

  /** Makes some moves in one transaction; `ledgers` holds how far each article is counted, before and after. */
  async function take(moves: readonly Move[], ledgers: Map<string, Ledger>): Promise<void> {
    const speakers = await speakersOf(moves)
    const counted = new Map<string, Counted>()
    const writes: Write[] = []
    for (const move of moves) {
      const { articleId, speakerId, now } = move
      const speaker = speakers.get(speakerId)
      if (speaker) speakers.set(speakerId, withCount(speaker, move, await knownDates(table, speaker, move)))
      writes.push(...appearanceWrites(move))
      const held = counted.get(articleId) ?? { ...ledgers.get(articleId)?.counted }
      counted.set(articleId, held)
      if (now) held[speakerId] = now
      else delete held[speakerId]
    }
    for (const speaker of speakers.values()) {
      await ensureInitial(buckets, speaker)
      writes.push(putSpeaker(speaker))
    }
    for (const [articleId, now] of counted) {
      const ledger = ledgers.get(articleId) ?? { articleId, step: 0, counted: {} }
      writes.push(ledgerWrite(ledger, now))
      const isGone = Object.keys(now).length === 0
      ledgers.set(articleId, { articleId, step: isGone ? 0 : ledger.step + 1, counted: now })
    }
    await transact(table, writes)
  }

  return {
    counted: async (articleId) => (await readLedger(read, articleId)).counted,
    async count(targets) {
      const known = await Promise.all([...targets.keys()].map((articleId) => readLedger(read, articleId)))
      const ledgers = new Map(known.map((ledger) => [ledger.articleId, ledger]))
      const moves = known.flatMap((ledger) => movesOf(ledger, targets.get(ledger.articleId) ?? {}))
      try {
        for (const step of inSteps(moves)) await take(step, ledgers)
      } catch (error) {
        if (error instanceof ConditionFailedError) throw new StaleSpeakerError({ cause: error })
        throw error
      }
    },
  }
}

function movesOf({ articleId, counted }: Ledger, target: Counted): Move[] {
  return differing(counted, target).map((speakerId) => ({
    articleId,
    speakerId,
    before: counted[speakerId] ?? null,
    now: target[speakerId] ?? null,
  }))
}

/** The dates among which are the first and the last. */
async function knownDates(
  table: Table,
  { id, firstQuotedAt, lastQuotedAt }: StoredSpeaker,
  move: Move,
): Promise<string[]> {
  const others = looksUpDates(move)
    ? await otherDates(table, id, move.articleId)
    : [firstQuotedAt, lastQuotedAt]
  return [...others, move.now?.publishedAt].filter((date) => typeof date === 'string')
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

function withCount(speaker: StoredSpeaker, { before, now }: Move, dates: string[]): StoredSpeaker {
  const sorted = dates.toSorted()
  return {
    ...speaker,
    quoteCount: speaker.quoteCount + (now?.quotes ?? 0) - (before?.quotes ?? 0),
    firstQuotedAt: sorted[0] ?? null,
    lastQuotedAt: sorted.at(-1) ?? null,
  }
}
