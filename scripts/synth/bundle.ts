import { readFileSync } from 'node:fs'
import path from 'node:path'
import { build, type BuildOptions, type Plugin } from 'esbuild'

/** What SST knows of an app: what `app()` answered, and the stage. */
export type App = { name: string; stage: string } & Record<string, unknown>

// Bundled CommonJS files expect these.
const BANNER = `
import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));`

/** A program that calls `app()` of sst.config.ts; its answer goes to file descriptor 3. */
export async function bundleAppCall(root: string, stage: string, outfile: string): Promise<void> {
  const code = `
    import config from ${imported(root, 'sst.config.ts')}
    import { writeFileSync } from 'node:fs'
    writeFileSync(3, JSON.stringify(await config.app({ stage: ${JSON.stringify(stage)} })))`
  await bundle(root, code, { outfile, banner: { js: `${BANNER}\nfunction $config(it) { return it }` } })
}

/** A program that calls `run()` of sst.config.ts against the mocks; the resources go to file descriptor 3. */
export async function bundleRunCall({
  root,
  app,
  work,
  outfile,
  dev,
}: {
  root: string
  app: App
  work: string
  outfile: string
  /** As `sst dev` makes the stage, whose functions run on the developer's machine. */
  dev: boolean
}): Promise<void> {
  const platform = path.join(root, '.sst', 'platform')
  const cli = {
    command: 'diff',
    dev,
    paths: { home: work, root, work, platform },
    state: { version: {} },
  }
  const code = `
    import { run } from ${imported(platform, 'src/auto/run.ts')}
    import { synthesise } from ${imported(root, 'scripts/synth/synthesise.ts')}
    import config from ${imported(root, 'sst.config.ts')}
    await synthesise($app, $cli.paths.work, (watch) => run(() => { watch(); return config.run() }))`
  await bundle(root, code, {
    outfile,
    define: { $app: JSON.stringify(app), $cli: JSON.stringify(cli), $dev: String(dev) },
    inject: [path.join(platform, 'src/shim/run.js')],
    plugins: [globalsOfSst(root, platform)],
    banner: { js: BANNER },
  })
}

async function bundle(root: string, contents: string, options: BuildOptions): Promise<void> {
  await build({
    stdin: { contents, resolveDir: root, sourcefile: 'synth.ts', loader: 'ts' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    sourcemap: 'linked',
    mainFields: ['module', 'main'],
    logLevel: 'error',
    nodePaths: [path.join(root, '.sst/platform/node_modules')],
    external: [
      '@pulumi/*',
      '@pulumiverse/*',
      '@sst-provider/*',
      '@aws-sdk/*',
      'undici',
      'esbuild',
      'archiver',
      'glob',
      'vite',
    ],
    ...options,
  })
}

/** As the `sst` program does: every file of ours finds `sst`, `aws` and the other providers without an import. */
function globalsOfSst(root: string, platform: string): Plugin {
  const lock: { alias: string; package: string }[] = JSON.parse(
    readFileSync(path.join(root, '.sst/provider-lock.json'), 'utf8'),
  )
  const imports = [
    ...lock.map((entry) => `import * as ${entry.alias} from ${JSON.stringify(entry.package)};`),
    `import * as sst from ${imported(platform, 'src/components')};`,
  ].join('')
  return {
    name: 'globals-of-sst',
    setup: (bundling) =>
      bundling.onLoad({ filter: /\.ts$/ }, ({ path: file }) =>
        /[/\\](?:\.sst|node_modules)[/\\]/u.test(file)
          ? undefined
          : { contents: imports + readFileSync(file, 'utf8'), loader: 'ts' },
      ),
  }
}

function imported(folder: string, file: string): string {
  return JSON.stringify(path.join(folder, file))
}
