import type { StoredSpeaker } from '../speaker/repository.ts'
import { sortKey } from '../speaker/name-key.ts'
import { versionIs, MISSING } from './conditions.ts'
import type { Buckets } from './buckets.ts'
import { SpeakerEntity } from './entities/speaker.ts'
import type { Item, ItemKey } from './item-reader.ts'
import type { Write } from './transact.ts'

export const speakerKey = (id: string): ItemKey => ({ pk: `speaker#${id}`, sk: 'speaker' })

export function storedSpeaker(item: Item | null): StoredSpeaker | null {
  const data = item && SpeakerEntity.fields(item)
  if (!data) return null
  return {
    id: data.speakerId,
    version: data.version,
    name: data.name,
    kind: data.kind,
    description: data.description ?? null,
    aliases: data.aliases,
    quoteCount: data.quoteCount,
    firstQuotedAt: data.firstQuotedAt ?? null,
    lastQuotedAt: data.lastQuotedAt ?? null,
    mergedInto: data.mergedInto ?? null,
    absorbed: data.absorbed,
    shownSince: data.shownSince ?? 0,
  }
}

/** Where the list of speakers keeps this one; null when it is merged or nobody quotes it. */
export function listPlace(speaker: StoredSpeaker): { initial: string; order: string } | null {
  if (speaker.mergedInto !== null || (speaker.quoteCount === 0 && speaker.absorbed.length === 0)) return null
  // A tab comes before a blank, and no name holds one: “Harbour” stands before “Harbour Trust”.
  const order = `${sortKey(speaker.name)}\t${speaker.id}`
  return { initial: initialOf(order), order }
}

/** The bucket of a place in the list: the first character, as the order has it. */
export function initialOf(order: string): string {
  return String.fromCodePoint(order.codePointAt(0) ?? 0)
}

/** Writes a speaker that still is as it was read; version 0 stands for a new one. */
export function putSpeaker(speaker: StoredSpeaker): Write {
  const { id, version, description, firstQuotedAt, lastQuotedAt, mergedInto, ...rest } = speaker
  const Item = SpeakerEntity.item({
    ...rest,
    speakerId: id,
    version: version + 1,
    ...(description !== null && { description }),
    ...(firstQuotedAt !== null && { firstQuotedAt }),
    ...(lastQuotedAt !== null && { lastQuotedAt }),
    ...(mergedInto !== null && { mergedInto }),
    ...listPlace(speaker),
  })
  return { put: Item, condition: version === 0 ? MISSING : versionIs(version) }
}

/** Makes sure that the list looks into the bucket of this speaker. */
export async function ensureInitial(buckets: Buckets, speaker: StoredSpeaker): Promise<void> {
  const place = listPlace(speaker)
  if (place) await buckets.ensure('speakers', place.initial)
}
