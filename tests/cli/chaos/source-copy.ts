import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '../../..')
const COPIED = ['package.json', 'package-lock.json', 'packages', 'schema', 'samples']

/** The sources in a folder of their own, in which a line may be changed; libraries are the repository's. */
export type SourceCopy = {
  folder: string
  /** Throws when the old text does not stand in the file exactly once. */
  change(file: string, from: string, to: string): Promise<void>
  remove(): Promise<void>
}

/** Copies the sources. */
export async function copySources(): Promise<SourceCopy> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'verbatim-mutant-'))
  const isSource = (file: string) => path.basename(file) !== 'node_modules'
  for (const part of COPIED)
    await cp(path.join(root, part), path.join(folder, part), { recursive: true, filter: isSource })
  const libraries = path.join(folder, 'node_modules')
  await mkdir(path.join(libraries, '@verbatim'), { recursive: true })
  // The workspaces lead to the copies, all else to what is installed; the cache of bundles is the copy's own.
  for (const name of await readdir(path.join(root, 'node_modules')))
    if (name !== '@verbatim' && name !== '.cache')
      await symlink(path.join(root, 'node_modules', name), path.join(libraries, name))
  for (const name of await readdir(path.join(root, 'packages')))
    await symlink(path.join(folder, 'packages', name), path.join(libraries, '@verbatim', name))
  await symlink(path.join(folder, 'schema'), path.join(libraries, '@verbatim/schema'))
  return {
    folder,
    async change(file, from, to) {
      const text = await readFile(path.join(folder, file), 'utf8')
      if (text.split(from).length !== 2) throw new Error(`${file} does not hold once: ${from}`)
      await writeFile(path.join(folder, file), text.replace(from, to))
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}
