import { documentReadRoutes } from './documents-read-routes.ts'
import { documentWriteRoutes } from './documents-write-routes.ts'
import { indexRoutes } from './indexes-routes.ts'
import { keyRoutes } from './keys-routes.ts'
import { multiSearchRoutes } from './multi-search-routes.ts'
import { searchRoutes } from './search-routes.ts'
import { serverRoutes } from './server-routes.ts'
import { settingRoutes } from './settings-routes.ts'
import { taskRoutes } from './tasks-routes.ts'
import type { Route } from './router.ts'

/** All routes of the engine. */
export const routes: readonly Route[] = [
  ...serverRoutes,
  ...indexRoutes,
  ...documentReadRoutes,
  ...documentWriteRoutes,
  ...settingRoutes,
  ...searchRoutes,
  ...multiSearchRoutes,
  ...taskRoutes,
  ...keyRoutes,
]
