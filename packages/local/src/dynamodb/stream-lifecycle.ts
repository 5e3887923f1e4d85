import { streamArn } from './arns.ts'
import type { Catalogue } from './catalogue.ts'
import { constraintError, validationError } from './errors.ts'
import { nextNumber, sequenceNumber } from './sequence.ts'
import type { StreamSpecification, StreamViewType, Table } from './types.ts'
import type { Stage } from './write-queue.ts'

const viewTypes: readonly StreamViewType[] = ['KEYS_ONLY', 'NEW_IMAGE', 'OLD_IMAGE', 'NEW_AND_OLD_IMAGES']

/** Checks the parameter StreamSpecification, which dynalite does not know; undefined when it is absent. */
export function checkStreamSpecification(value: unknown): StreamSpecification | undefined {
  if (value === undefined || value === null) return undefined
  const { StreamEnabled, StreamViewType } = value as { StreamEnabled?: unknown; StreamViewType?: unknown }
  if (typeof StreamEnabled !== 'boolean')
    throw validationError('One or more parameter values were invalid: StreamEnabled must be true or false')
  if (!StreamEnabled && StreamViewType !== undefined)
    throw validationError(
      'One or more parameter values were invalid: StreamViewType goes with StreamEnabled = true only',
    )
  if (!StreamEnabled) return { StreamEnabled }
  const view = viewTypes.find((type) => type === StreamViewType)
  if (!view) {
    const constraint = `Member must satisfy enum value set: [${viewTypes.join(', ')}]`
    throw constraintError('streamSpecification.streamViewType', StreamViewType ?? null, constraint)
  }
  return { StreamEnabled, StreamViewType: view }
}

/** Starts a stream of the table: stages it and writes its name into the table's description, which is not staged. */
export function startStream(
  stage: Stage,
  catalogue: Catalogue,
  table: Table,
  view: StreamViewType,
  { region, now }: { region: string; now: number },
): void {
  const { description } = table
  const number = nextNumber(stage)
  const label = new Date(now).toISOString().slice(0, -1)
  const arn = streamArn(region, description.TableName, label)
  catalogue.saveStream(stage, {
    number,
    arn,
    label,
    tableName: description.TableName,
    keySchema: description.KeySchema,
    viewType: view,
    createdAt: now / 1000,
    startingSequence: sequenceNumber(number),
  })
  description.StreamSpecification = { StreamEnabled: true, StreamViewType: view }
  description.LatestStreamArn = arn
  description.LatestStreamLabel = label
}

/** Closes the table's stream, if it has one: it can be read for 24 hours more, and gets no further record. */
export function endStream(stage: Stage, catalogue: Catalogue, table: Table): void {
  const stream = catalogue.streamOf(table)
  if (stream) catalogue.saveStream(stage, { ...stream, endingSequence: sequenceNumber(nextNumber(stage)) })
}
