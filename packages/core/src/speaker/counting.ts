import { StaleSpeakerError } from './repository.ts'
import type { SpeakerRepository } from './repository.ts'
import { sleep } from '../sleep.ts'

/** How many quotes of an article count towards each speaker, by speaker id, and since which publication date. */
export type Counted = Record<string, { quotes: number; publishedAt: string }>

const TRIES = 10

/**
 * Brings the counts of articles' speakers, by article id, to what they should be. What was counted before is compared,
 * and the difference moved, so running it twice, or again after a crash, counts nothing twice.
 */
export async function recount(
  speakers: SpeakerRepository,
  targets: ReadonlyMap<string, Counted>,
): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      return await speakers.count(targets)
    } catch (error) {
      // Another article of the same speaker was counted at this moment.
      if (!(error instanceof StaleSpeakerError) || tries === TRIES) throw error
      await sleep(Math.random() * 10 * 2 ** tries)
    }
  }
}

/** The speakers that are counted otherwise than they should be. */
export function differing(before: Counted, after: Counted): string[] {
  const all = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...all].filter(
    (id) => before[id]?.quotes !== after[id]?.quotes || before[id]?.publishedAt !== after[id]?.publishedAt,
  )
}
