import * as z from 'zod/mini'

/** What a linked resource says of itself; SST sets one `SST_RESOURCE_<name>` variable for each, as does the laptop. */
const LINKS = {
  Table: z.object({ name: z.string() }),
  /** `prefix` is put before the names of indexes, so that several stacks can share a server. */
  Search: z.object({ url: z.string(), key: z.string(), prefix: z._default(z.string(), '') }),
  /** The same server with its master key, and the keys that others are given. */
  SearchMaster: z.object({
    url: z.string(),
    key: z.string(),
    prefix: z._default(z.string(), ''),
    keys: z.array(z.object({ uid: z.string(), name: z.string(), actions: z.array(z.string()) })),
  }),
  /** The SQS queue that holds what could not be indexed. */
  DeadLetters: z.object({ url: z.string() }),
  EditorKey: z.object({ value: z.string().check(z.minLength(1)) }),
} as const

type Links = { [Name in keyof typeof LINKS]: z.infer<(typeof LINKS)[Name]> }

/** A linked resource, or null where this function is not linked to it. Never logs what a link holds. */
export function link<Name extends keyof Links>(name: Name): Links[Name] | null {
  const text = process.env[`SST_RESOURCE_${name}`]
  if (text === undefined) return null
  const parsed = LINKS[name].safeParse(parseJson(text))
  if (!parsed.success) throw new Error(`SST_RESOURCE_${name} is malformed: ${z.prettifyError(parsed.error)}`)
  return parsed.data as Links[Name]
}

/** A linked resource that this function cannot do without. */
export function requiredLink<Name extends keyof Links>(name: Name): Links[Name] {
  const found = link(name)
  if (!found) throw new Error(`SST_RESOURCE_${name} is not set: link the function to ${name}`)
  return found
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // The text may hold a key, so the parser's message, which quotes it, is not passed on.
    return undefined
  }
}
