import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '../../..')
const compiler = path.join(root, 'node_modules/relay-compiler/cli.js')

/**
 * Compiles `app/`, with the sources that are given in place of its own, against `schema/schema.graphql`. Answers the
 * operations that Relay would send, by name; throws what the compiler prints when it refuses.
 */
export function compileApp(sources: Readonly<Record<string, string>> = {}): Map<string, string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'relay-'))
  const write = (name: string, text: string): void => writeFileSync(path.join(folder, name), text)
  try {
    cpSync(path.join(import.meta.dirname, 'app'), path.join(folder, 'app'), { recursive: true })
    for (const [name, text] of Object.entries(sources)) write(path.join('app', name), text)
    mkdirSync(path.join(folder, 'artifacts'))
    write('schema.graphql', readFileSync(path.join(root, 'schema/schema.graphql'), 'utf8'))
    write('persisted.json', '{}')
    write('relay.config.json', JSON.stringify(CONFIGURATION))
    execFileSync(process.execPath, [compiler, 'relay.config.json'], { cwd: folder, stdio: 'pipe' })
    const persisted = JSON.parse(readFileSync(path.join(folder, 'persisted.json'), 'utf8')) as object
    return new Map(
      Object.values(persisted).map((text: string) => [/^\w+ (\w+)/u.exec(text)?.[1] ?? '', text]),
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const CONFIGURATION = {
  src: './app',
  schema: './schema.graphql',
  language: 'typescript',
  artifactDirectory: './artifacts',
  eagerEsModules: true,
  persistConfig: { file: './persisted.json', algorithm: 'SHA256' },
}
