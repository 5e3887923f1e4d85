import { backfill } from './backfill.ts'
import type { Catalogue } from './catalogue.ts'
import type { Database } from './database.ts'
import { validationError } from './errors.ts'
import { expiryEntry } from './item-writer.ts'
import { expiryPrefix } from './keys.ts'
import type { Json, Table } from './types.ts'
import { checkRequest } from './validation.ts'
import type { WriteQueue } from './write-queue.ts'

interface Specification {
  AttributeName: string
  Enabled: boolean
}

/** UpdateTimeToLive and DescribeTimeToLive. */
export function createTimeToLiveOperations(database: Database, queue: WriteQueue, catalogue: Catalogue) {
  return {
    UpdateTimeToLive: async (body: Json): Promise<string> => {
      const { TableName } = checkRequest('DescribeTimeToLive', body)
      const specification = checkSpecification(body['TimeToLiveSpecification'])
      await queue.runAlone(async (stage) => {
        const { expiresBy, ...table } = structuredClone(catalogue.table(TableName))
        checkChange(expiresBy, specification)
        if (!specification.Enabled) {
          catalogue.drop(stage, [expiryPrefix(table)])
          return catalogue.saveTable(stage, table)
        }
        const enabled: Table = { ...table, expiresBy: specification.AttributeName }
        await backfill(database, stage, enabled, (item, key) => expiryEntry(enabled, item, key))
        catalogue.saveTable(stage, enabled)
      })
      await catalogue.purge()
      return JSON.stringify({ TimeToLiveSpecification: specification })
    },

    DescribeTimeToLive: async (body: Json): Promise<string> => {
      const { TableName } = checkRequest('DescribeTimeToLive', body)
      const { expiresBy } = catalogue.table(TableName)
      const TimeToLiveDescription =
        expiresBy === undefined
          ? { TimeToLiveStatus: 'DISABLED' }
          : { TimeToLiveStatus: 'ENABLED', AttributeName: expiresBy }
      return JSON.stringify({ TimeToLiveDescription })
    },
  }
}

function checkSpecification(value: unknown): Specification {
  const { AttributeName, Enabled } = (value ?? {}) as Partial<Specification>
  if (typeof AttributeName !== 'string' || AttributeName === '' || typeof Enabled !== 'boolean')
    throw validationError(
      'One or more parameter values were invalid: TimeToLiveSpecification needs AttributeName (text) and Enabled (boolean)',
    )
  return { AttributeName, Enabled }
}

function checkChange(expiresBy: string | undefined, { AttributeName, Enabled }: Specification): void {
  if (Enabled && expiresBy !== undefined) throw validationError('TimeToLive is already enabled')
  if (!Enabled && expiresBy === undefined) throw validationError('TimeToLive is already disabled')
  if (!Enabled && expiresBy !== AttributeName)
    throw validationError(
      'TimeToLive is active on a different AttributeName: current AttributeName is ' + expiresBy,
    )
}
