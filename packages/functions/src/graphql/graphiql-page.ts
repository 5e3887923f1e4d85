import { createRequire } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { GraphiQLOptions } from 'graphql-yoga'
import { tabs } from './graphiql-tabs.ts'

type Page = Uint8Array<ArrayBuffer>
type Render = (options: GraphiQLOptions) => string

/** The laptop's key stands in the page: it is the same on every laptop, and no deployment has one. */
function options(key: string): GraphiQLOptions {
  return { title: 'Verbatim', defaultTabs: tabs(key), shouldPersistHeaders: true }
}

let page: Promise<Page | null> | undefined

/**
 * GraphiQL with all its scripts in one page that loads nothing from the network, gzipped: 9 MB of it would not go
 * through Lambda. Null where `@graphql-yoga/render-graphiql` is not installed beside the function, as in production.
 */
export function graphiqlPage(key: string): Promise<Page | null> {
  return (page ??= renderPage(key))
}

async function renderPage(key: string): Promise<Page | null> {
  const render = await installedRenderer()
  return render && new Uint8Array(await promisify(gzip)(render(options(key))))
}

/** A name that the bundler cannot follow keeps the package out of the bundle. */
async function installedRenderer(): Promise<Render | null> {
  const module = ['@graphql-yoga', 'render-graphiql'].join('/')
  const require = createRequire(path.join(process.cwd(), 'package.json'))
  let file: string
  try {
    file = require.resolve(module)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'MODULE_NOT_FOUND') return null
    throw error
  }
  const { renderGraphiQL }: { renderGraphiQL: Render } = await import(pathToFileURL(file).href)
  return renderGraphiQL
}
