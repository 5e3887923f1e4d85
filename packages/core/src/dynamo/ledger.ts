import type { Counted } from '../speaker/counting.ts'
import { MISSING } from './conditions.ts'
import { LedgerEntity } from './entities/ledger.ts'
import type { ItemReader } from './item-reader.ts'
import type { Write } from './transact.ts'
import { pack, unpack } from './packed-json.ts'

/** What of an article has been counted, and by how many steps. */
export type Ledger = { articleId: string; step: number; counted: Counted }

// An item holds 400 KB: as it is that would be some 5,000 speakers, and gzipped it is more than an article can have.
const MOST_PLAIN = 500

/** An article's ledger; one that nothing was counted of is at step 0. */
export async function readLedger(read: ItemReader, articleId: string): Promise<Ledger> {
  const item = await read({ pk: `article#${articleId}`, sk: 'ledger' })
  if (!item) return { articleId, step: 0, counted: {} }
  const { step, counted } = LedgerEntity.fields(item)
  return { articleId, step, counted: counted instanceof Uint8Array ? (unpack(counted) as Counted) : counted }
}

/** Writes what is counted by the next step, if the ledger still is as it was read. */
export function ledgerWrite({ articleId, step }: Ledger, counted: Counted): Write {
  const condition =
    step === 0
      ? MISSING
      : { expression: '#step = :step', names: { '#step': 'step' }, values: { ':step': step } }
  const speakers = Object.keys(counted).length
  if (speakers === 0) return { remove: { pk: `article#${articleId}`, sk: 'ledger' }, condition }
  const kept = speakers > MOST_PLAIN ? pack(JSON.stringify(counted)) : counted
  return { put: LedgerEntity.item({ articleId, step: step + 1, counted: kept }), condition }
}
