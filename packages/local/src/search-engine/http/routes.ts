import { documentReadRoutes } from './documents-read-routes.ts'
import { documentWriteRoutes } from './documents-write-routes.ts'
import { indexFieldRoutes } from './index-fields-routes.ts'
import { indexRoutes } from './indexes-routes.ts'
import { keyRoutes } from './keys-routes.ts'
import { multiSearchRoutes } from './multi-search-routes.ts'
import { searchRoutes } from './search-routes.ts'
import { serverRoutes } from './server-routes.ts'
import { settingRoutes } from './settings-routes.ts'
import { taskRoutes } from './tasks-routes.ts'
import { similarRoutes } from './similar-routes.ts'
import { unsupportedRoutes } from './unsupported-routes.ts'
import type { Route } from './router.ts'

/** All routes of the engine. */
export const routes: readonly Route[] = [
  ...serverRoutes,
  ...indexRoutes,
  ...indexFieldRoutes,
  ...documentReadRoutes,
  ...documentWriteRoutes,
  ...settingRoutes,
  ...searchRoutes,
  ...multiSearchRoutes,
  ...taskRoutes,
  ...keyRoutes,
  ...similarRoutes,
  ...unsupportedRoutes,
]
