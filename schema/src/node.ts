import type { Article as ArticleValue } from '@verbatim/core/article/types.ts'
import { InvalidInputError, type InputPath } from '@verbatim/core/errors.ts'
import { nounOf } from '@verbatim/core/ids.ts'
import type { Quote as QuoteValue } from '@verbatim/core/quote/types.ts'
import type { Speaker as SpeakerValue } from '@verbatim/core/speaker/types.ts'
import { builder } from './builder.ts'
import { coded } from './errors/code-errors.ts'
import type { Loaders } from './loaders.ts'
import { nounOfId } from './ids.ts'
import { MOST_NODES } from './limits.ts'
import { listAsked } from './list-size.ts'

type NodeValue = ArticleValue | QuoteValue | SpeakerValue

/** Relay's `Node`; what has one id everywhere can be fetched again by it. */
export const Node = builder.interfaceRef<NodeValue>('Node').implement({
  description: 'What has an id of its own and can be fetched again by it, by the Relay spec.',
  // An id says which noun it belongs to, so no value needs a mark of its type.
  resolveType: (value) => nounOf(value.id),
  fields: (t) => ({
    id: t.exposeID('id', {
      description:
        'The same for as long as the thing exists, unique over all types, of `[a-z0-9_]`, under 100 bytes.',
    }),
  }),
})

/** Reads one node; a merged speaker's id gives the speaker that is left. */
function load(loaders: Loaders, id: string, path: InputPath): Promise<NodeValue | null> {
  const readers = { Article: loaders.article, Quote: loaders.quote, Speaker: loaders.speaker }
  return readers[nounOfId(id, path)].load(id)
}

/** Adds `node` and `nodes`. */
export function defineNodeQueries(): void {
  builder.queryFields((t) => ({
    node: t.field({
      description: 'The article, quote or speaker with this id; null when there is none.',
      type: Node,
      nullable: true,
      args: { id: t.arg.id({ required: true, description: 'An id that this API gave out.' }) },
      resolve: (_, { id }, { loaders }) => load(loaders, id, ['id']),
    }),
    nodes: t.field({
      description:
        'The nodes with these ids, in their order; null in the place of each that is not there, and of one that is ' +
        'malformed, with an error for that place.',
      type: [Node],
      extensions: listAsked(['ids'], MOST_NODES),
      nullable: { list: false, items: true },
      args: {
        ids: t.arg.idList({
          required: true,
          description: `Ids that this API gave out, at most ${MOST_NODES}.`,
        }),
      },
      resolve: (_, { ids }, { loaders }) => {
        if (ids.length > MOST_NODES)
          throw new InvalidInputError(`\`ids\` holds ${ids.length} ids; at most ${MOST_NODES} are read.`, [
            'ids',
          ])
        // Each by itself, so that a bad id costs its own place and no other.
        return ids.map((id, index) => coded(() => load(loaders, id, ['ids', index])))
      },
    }),
  }))
}
