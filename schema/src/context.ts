import type { Services } from '@verbatim/core/services.ts'
import { createLoaders, type Loaders } from './loaders.ts'

/** What a key allows: an editor may change what is stored, a reader may not. */
export type Role = 'EDITOR' | 'READER'

/** What every resolver gets: the services, this request's loaders, and who asks (null without a valid key). */
export type Context = { services: Services; loaders: Loaders; role: Role | null }

/** The context of one request; loaders are never shared between requests. */
export function createContext(services: Services, role: Role | null): Context {
  return { services, loaders: createLoaders(services), role }
}
