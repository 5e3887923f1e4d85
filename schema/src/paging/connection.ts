import type { Page } from '@verbatim/core/paging.ts'
import { builder, type TypeOf } from '../builder.ts'
import { ofPage } from '../list-size.ts'
import { PageInfo, type PageInfoValue } from './page-info.ts'

/** An item with its place in a list. */
export type Edge<Node> = { cursor: string; node: Node }

/** A page of a list. `edges` is asked only when edges or nodes are selected, and answers the same each time. */
export type Connection<OneEdge> = {
  pageInfo: PageInfoValue
  edges: () => readonly OneEdge[] | Promise<readonly OneEdge[]>
}

type AnyEdge = Edge<object>

/** The edge type of a node's type, by the Relay spec: `cursor` and `node`. */
export function edgeType<OneEdge extends AnyEdge>(
  name: string,
  node: TypeOf<OneEdge['node']>,
  description: string,
): TypeOf<OneEdge> {
  const type = builder.objectRef<OneEdge>(name)
  const shape: TypeOf<AnyEdge> = type
  const nodeType: TypeOf<object> = node
  builder.objectType(shape, {
    description,
    fields: (t) => ({
      cursor: t.exposeString('cursor', { description: 'Where this item stands; opaque.' }),
      node: t.field({ description: 'The item.', type: nodeType, resolve: (edge) => edge.node }),
    }),
  })
  return type
}

/** A connection type by the Relay spec: `edges`, `pageInfo`, and `nodes` for those who need no cursors. */
export function connectionType<OneConnection extends Connection<AnyEdge>>(
  name: string,
  node: TypeOf<object>,
  edge: TypeOf<AnyEdge>,
  description: string,
): TypeOf<OneConnection> {
  const type = builder.objectRef<OneConnection>(name)
  const shape: TypeOf<Connection<AnyEdge>> = type
  builder.objectType(shape, {
    description,
    fields: (t) => ({
      edges: t.field({
        description: 'The items of this page, each with its cursor.',
        type: [edge],
        extensions: ofPage,
        resolve: (page) => page.edges(),
      }),
      nodes: t.field({
        description: 'The items of this page, without cursors.',
        type: [node],
        extensions: ofPage,
        resolve: async (page) => (await page.edges()).map((one) => one.node),
      }),
      pageInfo: t.field({
        description: 'How the page goes on.',
        type: PageInfo,
        resolve: (page) => page.pageInfo,
      }),
    }),
  })
  return type
}

/** A service's page as the value of a connection type. */
export function connectionOf<Node>(page: Page<Node>): Connection<Edge<Node>> {
  return { pageInfo: pageInfoOf(page), edges: () => page.edges }
}

/** What `pageInfo` answers for a service's page, also when some of its items are left out afterwards. */
export function pageInfoOf(page: Page<unknown>): PageInfoValue {
  return {
    hasNextPage: page.hasNextPage,
    hasPreviousPage: page.hasPreviousPage,
    // A cursor may be made only when it is asked for.
    get startCursor() {
      return page.edges[0]?.cursor ?? null
    },
    get endCursor() {
      return page.edges.at(-1)?.cursor ?? null
    },
  }
}
