/** What a deployment may choose, read from the environment and from `.env.<stage>`, and what is fixed for all. */

/** Whether this stage keeps its data when it is removed, and refuses to be removed by mistake. */
export const production = $app.stage === 'production'

/**
 * A Meilisearch of somebody else's, such as Meilisearch Cloud; undefined for a host of our own. Under `sst dev`
 * functions run on the developer's machine, which reaches no private subnet but its own port.
 */
export const searchUrl = text('MEILI_URL') ?? ($dev ? 'http://127.0.0.1:7700' : undefined)

/** Origins whose pages may call the API from a browser. */
export const corsOrigins = text('CORS_ORIGINS')?.split(/[\s,]+/u) ?? ['*']

/** The API's own name, such as `api.example.org`, in a Route 53 zone of the account; undefined for AWS's name. */
export const apiDomain = text('API_DOMAIN')

/** How open the API is, of the profiles that the function knows (packages/functions/src/graphql/profile.ts). */
export const apiProfile = oneOf('API_PROFILE', ['production', 'trusted', 'open'])

/** Who is told of alarms and of costs; without it alarms only show in the console. */
export const alarmEmail = text('ALARM_EMAIL')

/** What a month may cost before a mail is sent. */
export const monthlyBudgetUsd = positive('MONTHLY_BUDGET_USD', 100)

/**
 * Whenever it is set to something else, the next deployment makes new search keys and ends the old ones. Kept with the
 * stage, so that nobody's next deployment brings the old ones back. No secret, whatever SST calls it.
 */
export const searchKeyRotation = $util.unsecret(new sst.Secret('SearchKeyRotation', '1').value)

/** The API's throttle, for all callers together. */
export const requestsPerSecond = positive('REQUESTS_PER_SECOND', 200)

/** Speakers of whom the extraction is less sure are not named, 0 to 1. */
export const leastConfidence = share('LEAST_CONFIDENCE', 0)

/** The search host. An index of a million quotes takes about 4 GB of disk, and is quick while it fits into memory. */
export const searchHost = {
  instanceType: graviton('SEARCH_INSTANCE_TYPE', production ? 't4g.medium' : 't4g.small'),
  diskGb: positive('SEARCH_DISK_GB', 20),
}

function text(name: string): string | undefined {
  return process.env[name]?.trim() || undefined
}

/** The pinned program is built for arm64, which AWS's own processors run: their types have a g behind the number. */
function graviton(name: string, preset: string): string {
  const type = text(name) ?? preset
  if (!/^[a-z]+\d+g[a-z]*\.\w+$/u.test(type))
    throw new Error(`${name} is ${JSON.stringify(type)}: it has to be a type with arm64, such as t4g.medium`)
  return type
}

/** The first is the preset. */
function oneOf(name: string, values: readonly [string, ...string[]]): string {
  const value = text(name) ?? values[0]
  if (!values.includes(value))
    throw new Error(`${name} is ${JSON.stringify(value)}: it has to be one of ${values.join(', ')}`)
  return value
}

function positive(name: string, preset: number): number {
  const value = Number(text(name) ?? preset)
  if (!Number.isInteger(value) || value < 1)
    throw new Error(`${name} is ${JSON.stringify(process.env[name])}: it has to be a whole number from 1 on`)
  return value
}

function share(name: string, preset: number): number {
  const value = Number(text(name) ?? preset)
  if (!(value >= 0 && value <= 1))
    throw new Error(`${name} is ${JSON.stringify(process.env[name])}: it has to be a number from 0 to 1`)
  return value
}
