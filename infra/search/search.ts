import { network } from '../network.ts'
import { searchUrl } from '../settings.ts'
import { createHost } from './host.ts'
import { createKeys } from './keys.ts'

const ownMasterKey =
  network && new random.RandomPassword('SearchMasterKey', { length: 48, special: false }).result

/** The key of keys; only the function that makes the others is given it. Set by `sst secret` for a server by URL. */
export const masterKey = ownMasterKey ?? new sst.Secret('SearchMasterKey').value

/** Our own search host; undefined when search is somebody else's. */
export const host = network && ownMasterKey ? createHost(network, ownMasterKey) : undefined

/** Where the search server answers. */
export const url = host ? host.url : $output(searchUrl ?? '')

/** The keys that functions are given. */
export const keys = createKeys(masterKey)

/** What a function that calls the search server adds to its arguments. */
export const nearSearch = network ? { vpc: network.inside } : {}
