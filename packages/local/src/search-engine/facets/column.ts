import type { Bits } from '../index/bits.ts'
import { eachBit } from '../index/bits.ts'

/** The values that each document has in a field. Most have one, so each is a number into a list of distinct values. */
export interface Column<T extends string | number> {
  get(doc: number): readonly T[] | undefined
  /** No values take the document out. */
  set(doc: number, values: readonly T[]): void
  /** Calls `visit` for every document with values, in ascending order. */
  each(visit: (doc: number, values: readonly T[]) => void): void
  /** Calls `visit` for every value of some documents. */
  eachValue(docs: Bits, visit: (value: T) => void): void
  /** How many of some documents have each value, values counting as the same when `fold` makes them so. */
  count(docs: Bits, fold: (value: T) => T): Map<T, number>
  pack(): PackedColumn<T>
}

/** A column as it lies in a checkpoint. */
export interface PackedColumn<T extends string | number> {
  values: T[]
  /** By document: the place of its one value, or a mark. */
  one: Int32Array
  /** The values of documents that have several. */
  many: [doc: number, values: readonly T[]][]
}

const NONE = -1
const SEVERAL = -2
const FIRST_SIZE = 64

/** A column, empty or as it was packed. */
export function createColumn<T extends string | number>(packed?: PackedColumn<T>): Column<T> {
  const values: T[] = packed?.values ?? []
  const places = new Map(values.map((value, place) => [value, place]))
  const many = new Map(packed?.many)
  let one = packed?.one ?? new Int32Array(0)

  function get(doc: number): readonly T[] | undefined {
    const place = one[doc] ?? NONE
    const value = values[place]
    return value !== undefined ? [value] : place === SEVERAL ? many.get(doc) : undefined
  }

  function set(doc: number, own: readonly T[]): void {
    const [first] = own
    if (doc >= one.length) {
      if (first === undefined) return
      const wider = new Int32Array(Math.max(FIRST_SIZE, 2 * one.length, doc + 1)).fill(NONE, one.length)
      wider.set(one)
      one = wider
    }
    if (one[doc] === SEVERAL) many.delete(doc)
    if (first === undefined) one[doc] = NONE
    else if (own.length === 1) one[doc] = placeOf(first)
    else {
      one[doc] = SEVERAL
      many.set(doc, own)
    }
  }

  function placeOf(value: T): number {
    let place = places.get(value)
    if (place === undefined) {
      place = values.length
      values.push(value)
      places.set(value, place)
    }
    return place
  }

  function each(visit: (doc: number, values: readonly T[]) => void): void {
    for (let doc = 0; doc < one.length; doc++) {
      const own = get(doc)
      if (own !== undefined) visit(doc, own)
    }
  }

  function eachValue(docs: Bits, visit: (value: T) => void): void {
    eachBit(docs, (doc) => {
      const place = one[doc] ?? NONE
      const value = values[place]
      if (value !== undefined) visit(value)
      else if (place === SEVERAL) for (const own of many.get(doc) ?? []) visit(own)
    })
  }

  function count(docs: Bits, fold: (value: T) => T): Map<T, number> {
    const counts = new Uint32Array(values.length)
    const out = new Map<T, number>()
    const add = (value: T, by: number): void => void out.set(value, (out.get(value) ?? 0) + by)
    eachBit(docs, (doc) => {
      const place = one[doc] ?? NONE
      if (place >= 0) counts[place] = (counts[place] ?? 0) + 1
      else if (place === SEVERAL) for (const value of new Set((many.get(doc) ?? []).map(fold))) add(value, 1)
    })
    for (const [place, value] of values.entries()) {
      const own = counts[place] ?? 0
      if (own > 0) add(fold(value), own)
    }
    return out
  }

  // Values that no document has any more are left behind here.
  function pack(): PackedColumn<T> {
    const kept: T[] = []
    const renumbered = new Int32Array(values.length).fill(NONE)
    const column = one.map((place) => {
      if (place < 0) return place
      if (renumbered[place] === NONE) {
        const value = values[place]
        if (value !== undefined) renumbered[place] = kept.push(value) - 1
      }
      return renumbered[place] ?? NONE
    })
    return { values: kept, one: column, many: [...many] }
  }

  return { get, set, each, eachValue, count, pack }
}
