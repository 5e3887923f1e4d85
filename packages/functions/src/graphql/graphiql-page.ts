import { createRequire } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { GraphiQLOptions } from 'graphql-yoga'
import { TABS } from './graphiql-tabs.ts'

type Page = Uint8Array<ArrayBuffer>
type Render = (options: GraphiQLOptions) => string

const OPTIONS: GraphiQLOptions = { title: 'Verbatim', defaultTabs: TABS, shouldPersistHeaders: true }

let page: Promise<Page | null> | undefined

/**
 * GraphiQL with all its scripts in one page that loads nothing from the network, gzipped: 9 MB of it would not go
 * through Lambda. Null where `@graphql-yoga/render-graphiql` is not installed beside the function, as in production.
 */
export function graphiqlPage(): Promise<Page | null> {
  return (page ??= renderPage())
}

async function renderPage(): Promise<Page | null> {
  const render = await installedRenderer()
  return render && new Uint8Array(await promisify(gzip)(render(OPTIONS)))
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
