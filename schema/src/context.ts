import type { Caller } from '@verbatim/core/access/types.ts'
import type { Services } from '@verbatim/core/services.ts'
import { createLoaders, type Loaders } from './loaders.ts'

/** What every resolver gets: the services, this request's loaders and id, and who asks. */
export type Context = { services: Services; loaders: Loaders; caller: Caller; requestId: string }

/** The context of one request; loaders are never shared between requests. */
export function createContext(services: Services, caller: Caller, requestId: string): Context {
  return { services, loaders: createLoaders(services), caller, requestId }
}
