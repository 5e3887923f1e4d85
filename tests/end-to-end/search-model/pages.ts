/** Where a page of a connection lies. */
export type Place = { first: number; after: string | null } | { last: number; before: string | null }

export type PageInfo = {
  hasNextPage: boolean
  hasPreviousPage: boolean
  startCursor: string | null
  endCursor: string | null
}

/** All pages of a list of so many items each, walked forwards or backwards, in the order of the list. */
export async function walkPages<Page extends { pageInfo: PageInfo }>(
  { size, backward }: { size: number; backward: boolean },
  read: (place: Place) => Promise<Page>,
): Promise<Page[]> {
  const pages: Page[] = []
  let cursor: string | null = null
  for (;;) {
    const page: Page = await read(backward ? { last: size, before: cursor } : { first: size, after: cursor })
    const { hasNextPage, hasPreviousPage, startCursor, endCursor } = page.pageInfo
    pages.push(page)
    if (!(backward ? hasPreviousPage : hasNextPage)) return backward ? pages.toReversed() : pages
    cursor = backward ? startCursor : endCursor
  }
}
