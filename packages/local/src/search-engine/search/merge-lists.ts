interface Cursor<T> {
  list: readonly T[]
  at: number
}

/**
 * Joins lists into one: of their first items the one before all others comes next, then again. Each list keeps its
 * own order, whatever `isBefore` says of it.
 */
export function* mergeLists<T>(
  lists: readonly (readonly T[])[],
  isBefore: (a: T, b: T) => boolean,
): Generator<T> {
  const heap: Cursor<T>[] = lists.filter(({ length }) => length > 0).map((list) => ({ list, at: 0 }))
  const isLess = (a: number, b: number): boolean => {
    const left = headOf(heap[a])
    const right = headOf(heap[b])
    return left !== undefined && right !== undefined && isBefore(left, right)
  }
  for (let at = (heap.length >> 1) - 1; at >= 0; at--) sink(heap, at, isLess)
  for (let first = heap[0]; first !== undefined; first = heap[0]) {
    const head = headOf(first)
    if (head !== undefined) yield head
    first.at++
    if (first.at >= first.list.length) {
      const last = heap.pop()
      if (last !== undefined && heap.length > 0 && last !== first) heap[0] = last
    }
    sink(heap, 0, isLess)
  }
}

const headOf = <T>(cursor: Cursor<T> | undefined): T | undefined => cursor?.list[cursor.at]

function sink<T>(heap: Cursor<T>[], from: number, isLess: (a: number, b: number) => boolean): void {
  let at = from
  for (let child = 2 * at + 1; child < heap.length; child = 2 * at + 1) {
    if (child + 1 < heap.length && isLess(child + 1, child)) child++
    if (!isLess(child, at)) return
    const [above, below] = [heap[at], heap[child]]
    if (above === undefined || below === undefined) return
    heap[at] = below
    heap[child] = above
    at = child
  }
}
