import type { Database } from './database.ts'
import {
  droppedEntries,
  droppedKey,
  prefixRange,
  streamEntries,
  streamKey,
  tableEntries,
  tableKey,
} from './keys.ts'
import { notFound } from './errors.ts'
import type { Stream, Table } from './types.ts'
import type { Stage } from './write-queue.ts'

/** The tables and streams of the store, all held in memory: there are few, and every request needs one. */
export interface Catalogue {
  /** The table; throws ResourceNotFoundException, which names the table where DynamoDB does. */
  table(name: string, naming?: boolean): Table
  hasTable(name: string): boolean
  /** All tables in order of name. */
  tables(): Table[]
  stream(arn: string): Stream
  streams(): Stream[]
  /** The stream that the table's changes go to, if any. */
  streamOf(table: Table): Stream | undefined
  saveTable(stage: Stage, table: Table): void
  saveStream(stage: Stage, stream: Stream): void
  removeTable(stage: Stage, table: Table): void
  removeStream(stage: Stage, stream: Stream): void
  /** Marks everything below the prefixes for deletion, which `purge` does and which a crash does not undo. */
  drop(stage: Stage, prefixes: readonly string[]): void
  purge(): Promise<void>
}

/** Reads the catalogue from the store, and finishes deletions that a crash interrupted. */
export async function openCatalogue(database: Database): Promise<Catalogue> {
  const tables = new Map<string, Table>()
  const streams = new Map<string, Stream>()
  for (const text of await database.values(prefixRange(tableEntries)).all()) {
    const table: Table = JSON.parse(text)
    tables.set(table.description.TableName, table)
  }
  for (const text of await database.values(prefixRange(streamEntries)).all()) {
    const stream: Stream = JSON.parse(text)
    streams.set(stream.arn, stream)
  }
  const catalogue: Catalogue = {
    table: (name, naming = false) => {
      const table = tables.get(name)
      if (!table) throw notFound(naming ? `Table: ${name} not found` : undefined)
      return table
    },
    hasTable: (name) => tables.has(name),
    tables: () =>
      Array.from(tables.keys())
        .toSorted()
        .flatMap((name) => tables.get(name) ?? []),
    stream: (arn) => {
      const stream = streams.get(arn)
      if (!stream) throw notFound(`Stream: ${arn} not found`)
      return stream
    },
    streams: () => Array.from(streams.values()),
    streamOf: ({ description }) =>
      description.StreamSpecification?.StreamEnabled
        ? streams.get(description.LatestStreamArn ?? '')
        : undefined,
    saveTable: (stage, table) => {
      stage.put(tableKey(table.description.TableName), JSON.stringify(table))
      tables.set(table.description.TableName, table)
    },
    saveStream: (stage, stream) => {
      stage.put(streamKey(stream.number), JSON.stringify(stream))
      streams.set(stream.arn, stream)
    },
    removeTable: (stage, table) => {
      stage.delete(tableKey(table.description.TableName))
      tables.delete(table.description.TableName)
    },
    removeStream: (stage, stream) => {
      stage.delete(streamKey(stream.number))
      streams.delete(stream.arn)
    },
    drop: (stage, prefixes) => {
      for (const prefix of prefixes) stage.put(droppedKey(prefix), prefix)
    },
    purge: async () => {
      for (const prefix of await database.values(prefixRange(droppedEntries)).all()) {
        await database.clear(prefixRange(prefix))
        await database.del(droppedKey(prefix))
      }
    },
  }
  await catalogue.purge()
  return catalogue
}
