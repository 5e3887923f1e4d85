import { keys, url } from './search.ts'
import { keysMade } from './make-keys.ts'

/** For the API: searches. */
export const searchReader = searchLink(keys.reader.value)

/** For the indexer: writes documents and settings. */
export const searchWriter = searchLink(keys.writer.value)

/** For maintenance: also replaces indexes. */
export const searchMaintainer = searchLink(keys.maintainer.value)

/**
 * A link named `Search`. Functions read that one name with a key of their own each, and two `sst.Linkable`s cannot
 * share a name, so this is what SST takes for a link, without the resource.
 */
function searchLink(key: $util.Output<string>) {
  // A function gets a key only when the server knows it: then a rotation interrupts nothing.
  const made = $resolve([key, keysMade]).apply(([value]) => value)
  return {
    urn: 'sst:sst:Linkable::Search',
    getSSTLink: () => ({ properties: { url, key: made, prefix: '' } }),
  }
}
