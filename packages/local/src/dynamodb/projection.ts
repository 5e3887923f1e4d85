import db from 'dynalite/db/index.js'

import type { ProjectionRequest } from './requests.ts'
import { newStoredItem, type StoredItem } from './stored-item.ts'
import type { IndexDescription, Item, Table } from './types.ts'
import { refuse } from './validation.ts'

/** Cuts an item down to what was asked for. */
export type Project = (item: StoredItem) => StoredItem

/** The request's projection; undefined when it wants whole items. Throws when it reaches into a key. */
export function projectionOf(table: Table, request: ProjectionRequest): Project | undefined {
  refuse(db.validateKeyPaths(request.projection?.nestedPaths, table.description))
  const paths = request.projection?.paths ?? request.AttributesToGet
  return paths && ((item) => newStoredItem(db.mapPaths(paths, item.item())))
}

/** What an index shows of its items; undefined when it shows them whole. */
export function indexProjection(table: Table, index: IndexDescription): Project | undefined {
  if (index.Projection.ProjectionType === 'ALL') return undefined
  const names = new Set([
    ...[...table.description.KeySchema, ...index.KeySchema].map((element) => element.AttributeName),
    ...(index.Projection.NonKeyAttributes ?? []),
  ])
  return (item) => newStoredItem(pick(item.item(), names))
}

function pick(item: Item, names: ReadonlySet<string>): Item {
  return Object.fromEntries(Object.entries(item).filter(([name]) => names.has(name)))
}
