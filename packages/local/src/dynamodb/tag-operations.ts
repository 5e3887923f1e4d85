import { tableOfArn } from './arns.ts'
import type { Catalogue } from './catalogue.ts'
import type { Json } from './types.ts'
import { checkRequest } from './validation.ts'
import type { WriteQueue } from './write-queue.ts'

/** TagResource, UntagResource and ListTagsOfResource. */
export function createTagOperations(queue: WriteQueue, catalogue: Catalogue) {
  async function change(arn: string, edit: (tags: { [key: string]: string }) => Iterable<[string, string]>) {
    await queue.run((stage) => {
      const table = catalogue.table(tableOfArn(arn))
      catalogue.saveTable(stage, { ...table, tags: Object.fromEntries(edit(table.tags)) })
    })
    return ''
  }

  return {
    TagResource: async (body: Json): Promise<string> => {
      const { ResourceArn, Tags } = checkRequest('TagResource', body)
      const added = Tags.map(({ Key, Value }): [string, string] => [Key, Value])
      return change(ResourceArn, (tags) => [...Object.entries(tags), ...added])
    },
    UntagResource: async (body: Json): Promise<string> => {
      const { ResourceArn, TagKeys } = checkRequest('UntagResource', body)
      return change(ResourceArn, (tags) => Object.entries(tags).filter(([key]) => !TagKeys.includes(key)))
    },
    ListTagsOfResource: async (body: Json): Promise<string> => {
      const { ResourceArn } = checkRequest('ListTagsOfResource', body)
      const { tags } = catalogue.table(tableOfArn(ResourceArn))
      return JSON.stringify({ Tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })) })
    },
  }
}
