import path from 'node:path'
import { bundle } from '../lambda/bundle.ts'
import { errorText } from '../lambda/errors.ts'
import { createFunction, type LocalFunction } from '../lambda/function.ts'
import { functions, runtimeEntry } from './settings.ts'
import { StartError } from './start-error.ts'

/** The project's functions, linked and ready to be invoked; none has been started yet. */
export type Handlers = Record<keyof typeof functions, LocalFunction>

/** The bundles of all functions and of the runtime, built or found. */
export type Bundles = Record<keyof typeof functions | 'runtime', string>

// The line of a request that CloudWatch reads as metrics; for people there is a shorter one.
const REQUEST_METRICS = /^\{"level":"INFO","message":"Request","_aws":/

/** Builds what changed since the last time, all at once. */
export async function bundleHandlers(folder: string): Promise<Bundles> {
  const file = async (entry: string) => {
    try {
      return (await bundle({ entry, folder })).file
    } catch (cause) {
      throw new StartError(`${path.basename(entry)} cannot be bundled. ${errorText(cause)}`, { cause })
    }
  }
  const [access, graphql, indexer, maintenance, setup, runtime] = await Promise.all([
    file(functions.access.entry),
    file(functions.graphql.entry),
    file(functions.indexer.entry),
    file(functions.maintenance.entry),
    file(functions.setup.entry),
    file(runtimeEntry),
  ])
  return { access, graphql, indexer, maintenance, setup, runtime }
}

/** Defines the functions over their bundles; `log` takes each line that one prints, with its name before it. */
export function createHandlers(
  bundles: Bundles,
  links: Record<string, object>,
  environment: Record<string, string>,
  log: (line: string) => void,
): Handlers {
  const create = (name: keyof typeof functions) =>
    createFunction(
      { ...functions[name], name, file: bundles[name], export: 'handler', links, environment },
      bundles.runtime,
      (line) => {
        if (!REQUEST_METRICS.test(line)) log(`[${name}] ${line}`)
      },
    )
  return {
    access: create('access'),
    graphql: create('graphql'),
    indexer: create('indexer'),
    maintenance: create('maintenance'),
    setup: create('setup'),
  }
}

/** The functions that people run by name: by the short one, and by the name that a stage called `local` would give it. */
export function invocableOf({ access, maintenance }: Handlers): Record<string, LocalFunction> {
  return Object.fromEntries(
    Object.entries({ access, maintenance }).flatMap(([name, one]) => [
      [name, one],
      [`verbatim-local-${name}`, one],
    ]),
  )
}
