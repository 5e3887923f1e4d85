import { createHmac } from 'node:crypto'
import {
  MAINTENANCE_ACTIONS,
  SEARCH_ACTIONS,
  WRITE_ACTIONS,
} from '../../packages/core/src/meilisearch/key-actions.ts'
import { searchKeyRotation } from '../settings.ts'

/**
 * A key with few rights, known before the server has made it: Meilisearch derives a key from the master key and the
 * key's uid. So no key has to travel from the server to the deployment.
 */
export function createKey(name: string, actions: string[], masterKey: $util.Output<string>) {
  const uid = new random.RandomId(`Search${name}KeyId`, {
    byteLength: 16,
    keepers: { rotation: searchKeyRotation },
  }).hex.apply(uuidOf)
  const value = $resolve([masterKey, uid]).apply(([master, id]) =>
    createHmac('sha256', master).update(id).digest('hex'),
  )
  return { uid, name: `verbatim ${$app.stage} ${name.toLowerCase()}`, actions, value: $util.secret(value) }
}

/** The API's key, which can only search, the indexer's, which writes, and one that may also swap whole indexes. */
export function createKeys(masterKey: $util.Output<string>) {
  return {
    reader: createKey('Reader', SEARCH_ACTIONS, masterKey),
    writer: createKey('Writer', WRITE_ACTIONS, masterKey),
    maintainer: createKey('Maintainer', MAINTENANCE_ACTIONS, masterKey),
  }
}

/** 16 bytes in hexadecimal digits as a UUID of version 4, the only kind that Meilisearch takes. */
function uuidOf(hex: string): string {
  return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/u, '$1-$2-4$3-8$4-$5')
}
