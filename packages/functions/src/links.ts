// Read by hand: a library for it would be 5 kB of the bundle of graphql, whose size decides its cold start.
/** What a linked resource says of itself; SST sets one `SST_RESOURCE_<name>` variable for each, as does the laptop. */
const LINKS = {
  App: (of: Fields) => ({ stage: text(of, 'stage') }),
  Table: (of: Fields) => ({ name: text(of, 'name') }),
  /** The table of keys, quotas and the audit trail; addresses are hashed with `pepper`. */
  Access: (of: Fields) => ({ name: text(of, 'name'), pepper: nonEmpty(of, 'pepper') }),
  Search: (of: Fields) => server(of),
  /** The same server with its master key, and the keys that others are given. */
  SearchMaster: (of: Fields) => ({
    ...server(of),
    keys: list(of, 'keys').map((key) => ({
      uid: text(fields(key), 'uid'),
      name: text(fields(key), 'name'),
      actions: list(fields(key), 'actions').map(String),
    })),
  }),
  /** The SQS queue that holds what could not be indexed. */
  DeadLetters: (of: Fields) => ({ url: text(of, 'url') }),
  /** The one key that a laptop has from the start; no deployment is linked to one. */
  EditorKey: (of: Fields) => ({ value: nonEmpty(of, 'value') }),
} as const

type Fields = Readonly<Record<string, unknown>>
type Links = { [Name in keyof typeof LINKS]: ReturnType<(typeof LINKS)[Name]> }

/** A linked resource, or null where this function is not linked to it. Never logs what a link holds. */
export function link<Name extends keyof Links>(name: Name): Links[Name] | null {
  const sent = process.env[`SST_RESOURCE_${name}`]
  if (sent === undefined) return null
  try {
    return LINKS[name](fields(parseJson(sent))) as Links[Name]
  } catch (cause) {
    throw new Error(`SST_RESOURCE_${name} is malformed: ${String(cause)}`, { cause })
  }
}

/** A linked resource that this function cannot do without. */
export function requiredLink<Name extends keyof Links>(name: Name): Links[Name] {
  const found = link(name)
  if (!found) throw new Error(`SST_RESOURCE_${name} is not set: link the function to ${name}`)
  return found
}

function parseJson(sent: string): unknown {
  try {
    return JSON.parse(sent)
  } catch {
    // It may hold a key, so the parser's message, which quotes it, is not passed on.
    return undefined
  }
}

/** `prefix` is put before the names of indexes, so that several stacks can share a server. */
function server(of: Fields) {
  const prefix = of['prefix'] === undefined ? '' : text(of, 'prefix')
  return { url: text(of, 'url'), key: text(of, 'key'), prefix }
}

function fields(value: unknown): Fields {
  if (typeof value === 'object' && value !== null) return { ...value }
  throw new TypeError('it must be an object in JSON')
}

function text(of: Fields, name: string): string {
  const value = of[name]
  if (typeof value === 'string') return value
  throw new TypeError(`\`${name}\` must be text`)
}

function nonEmpty(of: Fields, name: string): string {
  if (text(of, name) === '') throw new TypeError(`\`${name}\` must not be empty`)
  return text(of, name)
}

function list(of: Fields, name: string): unknown[] {
  const value = of[name]
  if (Array.isArray(value)) return value
  throw new TypeError(`\`${name}\` must be a list`)
}
