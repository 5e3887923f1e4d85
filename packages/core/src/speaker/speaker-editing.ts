import { ConflictError, NotFoundError } from '../errors.ts'
import { rootsOf, speakersByIds } from './group.ts'
import { checkedName } from './name.ts'
import { nameKey } from './name-key.ts'
import { StaleSpeakerError } from './repository.ts'
import type { SpeakerRepository, StoredSpeaker } from './repository.ts'
import type { SpeakerService } from './service.ts'
import { surnameKeys } from './surname-keys.ts'
import type { Speaker } from './types.ts'
import { sleep } from '../sleep.ts'

const TRIES = 6

/** Merging, its undoing, and renaming. None of them touches a quote. */
export function createSpeakerEditing(
  speakers: SpeakerRepository,
): Pick<SpeakerService, 'merge' | 'unmerge' | 'rename'> {
  async function root(id: string, path: string): Promise<StoredSpeaker> {
    const [found] = await rootsOf(speakers, [id])
    if (!found) throw new NotFoundError(`There is no speaker ${id}.`, [path])
    return found
  }

  async function merge(from: string, into: string): Promise<void> {
    const [away, left] = await Promise.all([root(from, 'from'), root(into, 'into')])
    if (away.id === left.id)
      throw new ConflictError(`Both ids are of one speaker, ${left.name}: there is nothing to merge.`, [
        'from',
      ])
    await speakers.save([
      { speaker: shownAnew({ ...away, mergedInto: left.id }) },
      { speaker: { ...left, absorbed: [...left.absorbed, away.id, ...away.absorbed] } },
    ])
  }

  async function unmerge(id: string): Promise<void> {
    const [merged] = await speakers.byIds([id])
    if (!merged) throw new NotFoundError(`There is no speaker ${id}.`, ['id'])
    if (merged.mergedInto === null)
      throw new ConflictError(`${merged.name} is not merged into another speaker.`, ['id'])
    const leaving = new Set([id, ...merged.absorbed])
    const ancestors: StoredSpeaker[] = []
    for (let next: string | null = merged.mergedInto; next !== null;) {
      const [above]: (StoredSpeaker | null)[] = await speakers.byIds([next])
      if (above) ancestors.push(above)
      next = above?.mergedInto ?? null
    }
    await speakers.save([
      { speaker: shownAnew({ ...merged, mergedInto: null }) },
      ...ancestors.map((above) => ({
        speaker: { ...above, absorbed: above.absorbed.filter((one) => !leaving.has(one)) },
      })),
    ])
  }

  async function rename(id: string, wanted: string): Promise<void> {
    const name = checkedName(wanted, ['name'])
    const speaker = await root(id, 'id')
    const [claimant = null] = await speakers.claimants([nameKey(name)])
    const own = claimant === null || claimant === speaker.id
    if (!own && !speaker.absorbed.includes(claimant))
      throw new ConflictError(`Another speaker is called ${name}: merge the two instead.`, ['name'])
    const aliases = [speaker.name, ...speaker.aliases].filter((one) => nameKey(one) !== nameKey(name))
    await speakers.save([
      {
        speaker: shownAnew({ ...speaker, name, aliases }),
        names: {
          claims: own && speaker.kind !== 'UNNAMED' ? [nameKey(name)] : [],
          aliases: [nameKey(name), ...(speaker.kind === 'PERSON' ? surnameKeys(name) : [])],
        },
      },
    ])
  }

  return {
    async merge(from, into) {
      await untilFresh(() => merge(from, into))
      return now(speakers, into)
    },
    async unmerge(id) {
      await untilFresh(() => unmerge(id))
      return now(speakers, id)
    },
    async rename(id, name) {
      await untilFresh(() => rename(id, name))
      return now(speakers, id)
    },
  }
}

/** From the clock, as an article's version is: the larger of the two is the version of a quote's document. */
function shownAnew(speaker: StoredSpeaker): StoredSpeaker {
  return { ...speaker, shownSince: Math.max(speaker.shownSince + 1, Date.now()) }
}

async function now(speakers: SpeakerRepository, id: string): Promise<Speaker> {
  const [speaker] = await speakersByIds(speakers, [id])
  if (!speaker) throw new NotFoundError(`There is no speaker ${id}.`, ['id'])
  return speaker
}

/** Reads and decides again when the speakers were changed in between, as by counting. */
async function untilFresh(work: () => Promise<void>): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      await work()
      return
    } catch (error) {
      if (!(error instanceof StaleSpeakerError)) throw error
      if (tries === TRIES) throw new ConflictError('Others are changing this speaker: please try again.')
      await sleep(Math.random() * 20 * 2 ** tries)
    }
  }
}
