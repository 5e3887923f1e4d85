import type { LocalFunction } from '@verbatim/local/lambda/function.ts'
import type { DynamoDBRecord } from 'aws-lambda'
import type { FaultKind } from './fault-kinds.ts'
import type { PartMessage } from './part-settings.ts'

// Batches that are kept to be given again.
const KEPT = 40

/** Gives batches to the indexer, now and then some of them again: at least once is all that a stream promises. */
export function createRepeater(indexer: LocalFunction, tell: (message: PartMessage) => void) {
  const kept: DynamoDBRecord[][] = []
  const armed: FaultKind[] = []
  const take = (kind: FaultKind): boolean => {
    const place = armed.indexOf(kind)
    if (place === -1) return false
    armed.splice(place, 1)
    tell({ type: 'fault', kind })
    return true
  }
  return {
    /** The next batch that allows it will be repeated in this manner. */
    arm: (kind: FaultKind) => void armed.push(kind),
    invoke: async (event: { Records: DynamoDBRecord[] }): Promise<unknown> => {
      const { Records } = event
      const first = Records[0]?.dynamodb?.ApproximateCreationDateTime ?? Date.now() / 1000
      // Each record twice, one behind the other, and the batch once more when it is done.
      const twice = take('duplicated records')
      const answer = await indexer.invoke(twice ? { Records: Records.flatMap((one) => [one, one]) } : event)
      if (twice) await indexer.invoke(event)
      const old = kept[0]
      if (old && kept.length > KEPT / 4 && take('replayed records')) {
        for (const batch of kept.splice(0)) await indexer.invoke({ Records: batch })
      }
      kept.push(Records)
      if (kept.length > KEPT) kept.shift()
      tell({ type: 'batch', records: Records.length, lagMs: Math.max(0, Date.now() - first * 1000) })
      return answer
    },
  }
}
