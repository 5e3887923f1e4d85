import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { BuildOptions } from 'esbuild'
import { fingerprints, readManifest, type Manifest } from './bundle-manifest.ts'

/** What to bundle: `entry` is a TypeScript file, `folder` keeps the bundles from one run to the next. */
export interface BundleRequest {
  entry: string
  folder: string
  /** As it is deployed: without `@aws-sdk/*`, of which Lambda's runtime brings its own, and with names shortened. */
  forLambda?: boolean
}

/** A built function: the absolute path of its ES module, the bytes of all its modules, and whether it had to be built. */
export interface Bundle {
  file: string
  bytes: number
  built: boolean
}

const root = path.resolve(import.meta.dirname, '../../../..')
let building = 0

const requireShim =
  "import { createRequire as topLevelCreateRequire } from 'module';" +
  'const require = topLevelCreateRequire(import.meta.url);'

/** esbuild's settings for a function, the same that SST's Node runtime uses when it deploys one. */
export function buildOptions({ entry, forLambda = false }: BundleRequest): BuildOptions {
  return {
    absWorkingDir: root,
    entryPoints: [path.resolve(entry)],
    // A name from the content: a running function keeps its file while another process builds a newer one.
    entryNames: '[name]-[hash]',
    outExtension: { '.js': '.mjs' },
    bundle: true,
    // What is imported when it is needed lies in files of its own, which a cold start does not read.
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: ['node24', 'es2024'],
    mainFields: ['module', 'main'],
    // The source is held in memory and scanned by every cold start. Names stay on a laptop, whose stack traces are read;
    // SST's minifying shortens them. Its `keepNames` would set each anew whenever a function starts.
    minifyWhitespace: true,
    minifySyntax: true,
    minifyIdentifiers: forLambda,
    // GraphQL tells values of other realms apart from its own at every check of a type, but not in production.
    define: { 'process.env.NODE_ENV': '"production"' },
    sourcemap: 'linked',
    sourcesContent: false,
    banner: { js: requireShim },
    external: ['sharp', 'pg-native', ...(forLambda ? ['@aws-sdk/*', '@smithy/*'] : [])],
    metafile: true,
    logLevel: 'silent',
  }
}

/**
 * Bundles a handler, or answers the bundle of an earlier call when none of the files in it has changed since.
 * Safe to call from several processes at once. Throws esbuild's error, with file and line, when the code is wrong.
 */
export async function bundle(request: BundleRequest): Promise<Bundle> {
  const options = buildOptions(request)
  const name = `${path.basename(request.entry, '.ts')}${request.forLambda ? '-aws' : ''}`
  const key = digest(JSON.stringify([options, process.versions.node]))
  const manifestFile = path.join(request.folder, `${name}-${key}.json`)
  const known = await readManifest(manifestFile)
  if (known) return { file: known.file, bytes: known.bytes, built: false }
  const manifest = await build(options, request.folder)
  await writeWhole(manifestFile, JSON.stringify(manifest))
  return { file: manifest.file, bytes: manifest.bytes, built: true }
}

async function build(options: BuildOptions, folder: string): Promise<Manifest> {
  // Loaded only when something has to be built: esbuild runs a process of its own, about 40 MB.
  const esbuild = await import('esbuild')
  await mkdir(folder, { recursive: true })
  // esbuild writes the files itself: through this process they would leave 30 MB behind.
  const draft = await mkdtemp(path.join(path.resolve(folder), 'building-'))
  try {
    building++
    const { metafile } = await esbuild.build({ ...options, outdir: draft, metafile: true }).finally(() => {
      building--
      return building === 0 ? esbuild.stop() : undefined
    })
    const modules = Object.entries(metafile.outputs).filter(([file]) => file.endsWith('.mjs'))
    const entry = path.basename(modules.find(([, { entryPoint }]) => isEntry(entryPoint, options))?.[0] ?? '')
    // The entry last: a bundle that can be found is complete.
    const parts = (await readdir(draft)).filter((name) => name !== entry)
    for (const name of [...parts, entry]) await rename(path.join(draft, name), path.join(folder, name))
    const inputs = [...Object.keys(metafile.inputs), 'package-lock.json']
    return {
      file: path.resolve(folder, entry),
      bytes: modules.reduce((sum, [, { bytes }]) => sum + bytes, 0),
      inputs: fingerprints(inputs.map((input) => path.resolve(root, input))),
    }
  } finally {
    await rm(draft, { recursive: true, force: true })
  }
}

/** What is imported dynamically counts as an entry for esbuild, too. */
function isEntry(file: string | undefined, { entryPoints }: BuildOptions): boolean {
  return file !== undefined && Array.isArray(entryPoints) && entryPoints.includes(path.resolve(root, file))
}

function digest(data: string): string {
  return createHash('sha256').update(data).digest('hex').slice(0, 12)
}

/** Another process reads either the old file or the new one, never half of one. */
async function writeWhole(file: string, data: string): Promise<void> {
  const draft = `${file}.${process.pid}-${performance.now()}`
  await mkdir(path.dirname(file), { recursive: true })
  await writeFile(draft, data)
  await rename(draft, file)
}
