/** A part of the stack in a process of its own, which a run may kill: the API, the indexer or the maintenance. */
import { startHttpApi } from '@verbatim/local/lambda/http/http-api.ts'
import { startIndexerPart } from './indexer-part.ts'
import { createPartFunction } from './part-settings.ts'
import type { PartMessage, PartSettings } from './part-settings.ts'

// Functions run in UTC on Lambda, and their threads take the time zone from here.
process.env['TZ'] = 'UTC'
// Whoever started it is gone.
process.on('disconnect', () => process.exit())

const settings: PartSettings = JSON.parse(process.argv[2] ?? '{}')
const tell = (message: PartMessage) => process.send?.(message)
if (settings.role === 'indexer') await startIndexerPart(settings, tell)
else {
  const name = settings.role === 'api' ? 'graphql' : 'maintenance'
  const target = createPartFunction(name, settings, console.log)
  await target.warm()
  const { port } = await startHttpApi({
    port: settings.port,
    routes: name === 'graphql' ? { '/graphql': target } : {},
    invocable: name === 'maintenance' ? { maintenance: target } : {},
    home: '/graphql',
    onFailure: console.log,
  })
  tell({ type: 'ready', port })
}
