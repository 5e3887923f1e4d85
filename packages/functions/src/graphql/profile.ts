/** How open the API is to those who develop against it. */
export type Profile = {
  /** Whether any query may come by GET; else only registered documents, which caches may keep. */
  anyGet: boolean
  graphiql: boolean
  /** Whether quotas hold; a laptop has one user. */
  quotas: boolean
  /** An admin's key may ask for the schema in any case. */
  introspection: boolean
  /** Whether an error may say “Did you mean …?”, which tells names of the schema. */
  suggestions: boolean
  /** Whether only registered documents are answered; an editor's key may send any. */
  trustedOnly: boolean
}

const production: Profile = {
  anyGet: false,
  graphiql: false,
  quotas: true,
  introspection: false,
  suggestions: false,
  trustedOnly: false,
}

/** The profiles by name. */
export const PROFILES = {
  open: {
    anyGet: true,
    graphiql: true,
    quotas: false,
    introspection: true,
    suggestions: true,
    trustedOnly: false,
  },
  production,
  trusted: { ...production, trustedOnly: true },
} satisfies Record<string, Profile>

/** The profile that `API_PROFILE` names: `production` when it names none. Throws for an unknown name. */
export function profileOf(name = 'production'): Profile {
  const found = Object.entries(PROFILES).find(([known]) => known === name)
  if (found) return found[1]
  throw new Error(`API_PROFILE is ${JSON.stringify(name)}; there are ${Object.keys(PROFILES).join(', ')}`)
}
