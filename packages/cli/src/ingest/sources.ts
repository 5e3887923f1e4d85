import type { Dirent } from 'node:fs'
import { access, constants, readdir, stat } from 'node:fs/promises'
import path from 'node:path'

/** Where articles come from: one in a file, many in the lines of a file, standard input, or a path that is no good. */
export type Source =
  | { kind: 'file'; path: string }
  | { kind: 'lines'; path: string }
  | { kind: 'stdin' }
  | { kind: 'none'; path: string; problem: string }

const KINDS = new Map<string, 'file' | 'lines'>([
  ['.txt', 'file'],
  ['.html', 'file'],
  ['.htm', 'file'],
  ['.jsonl', 'lines'],
  ['.ndjson', 'lines'],
])
const KNOWN = [...KINDS.keys()].join(', ')

/** What each path given by a person stands for; folders are walked, in order of name. `-` is standard input. */
export async function findSources(paths: readonly string[]): Promise<Source[]> {
  const found: Source[] = []
  for (const given of paths)
    found.push(...(given === '-' ? [{ kind: 'stdin' } as const] : await sourcesAt(given)))
  return await Promise.all(found.map(readable))
}

async function readable(source: Source): Promise<Source> {
  if (source.kind === 'stdin' || source.kind === 'none') return source
  const failure = await access(source.path, constants.R_OK).catch((error: unknown) => error)
  return failure === undefined ? source : unreadable(source.path, failure)
}

async function sourcesAt(given: string): Promise<Source[]> {
  const stats = await stat(given).catch((error: unknown) => error)
  if (!isStats(stats)) return [unreadable(given, stats)]
  if (stats.isDirectory()) return folder(given)
  const kind = KINDS.get(path.extname(given).toLowerCase())
  if (kind) return [{ kind, path: given }]
  return [{ kind: 'none', path: given, problem: `is no article; the name must end in one of ${KNOWN}` }]
}

/** A folder may hold other things beside articles (a README), so files of other kinds are passed over. */
async function folder(given: string): Promise<Source[]> {
  const entries = await readdir(given, { recursive: true, withFileTypes: true })
  const sources = entries
    .filter((entry) => entry.isFile() && !isHidden(given, entry))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .toSorted()
    .flatMap((file): Source[] => {
      const kind = KINDS.get(path.extname(file).toLowerCase())
      return kind ? [{ kind, path: file }] : []
    })
  if (sources.length > 0) return sources
  return [{ kind: 'none', path: given, problem: `holds no articles; their names end in one of ${KNOWN}` }]
}

function isHidden(root: string, entry: Dirent): boolean {
  const inside = path.relative(root, path.join(entry.parentPath, entry.name))
  return inside.split(path.sep).some((part) => part.startsWith('.'))
}

function isStats(value: unknown): value is Awaited<ReturnType<typeof stat>> {
  return typeof value === 'object' && value !== null && 'isDirectory' in value
}

function unreadable(given: string, error: unknown): Source {
  const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
  return {
    kind: 'none',
    path: given,
    problem: missing ? 'is not there' : `cannot be read (${String(error)})`,
  }
}
