import { writeFileSync } from 'node:fs'
import { setTimeout as delay } from 'node:timers/promises'
import type { App } from './bundle.ts'
import { answerCall, MADE_UP, stateOf } from './mock-aws.ts'
import { startSstServer } from './sst-server.ts'

/** A resource as it would be asked of AWS. Secrets stand as `[secret]`; `options` are Pulumi's. */
export type Resource = {
  type: string
  name: string
  inputs: Record<string, unknown>
  options?: { protect: boolean; retainOnDelete: boolean }
}

/** Runs the stack against the mocks and writes `{"resources": […]}` to file descriptor 3; exits 1 when it fails. */
export async function synthesise(
  app: App,
  work: string,
  program: (watch: () => void) => Promise<unknown>,
): Promise<void> {
  const server = await startSstServer(work)
  process.env['SST_SERVER'] = server.url
  process.env = secretsMade(process.env)
  const region = process.env['AWS_REGION'] ?? 'eu-west-1'
  const resources: Resource[] = []
  const options = new Map<string, Resource['options']>()
  process.on('unhandledRejection', fail)

  await $util.runtime.setMocks(
    {
      newResource: ({ type, name, inputs }) => {
        const plain = withoutWrappers(inputs, false)
        resources.push({ type, name, inputs: withoutWrappers(inputs, true) })
        return { id: `${name}-id`, state: stateOf({ type, name, inputs: plain }, region) }
      },
      call: ({ token, inputs }) => answerCall(token, inputs, region),
    },
    app.name,
    app.stage,
    false,
  )
  await $util.runtime.runInPulumiStack(() => program(() => noteOptions(options)))
  await $util.runtime.disconnect()
  await quiet(resources)
  server.close()
  const described = resources.map((it) => ({ ...it, options: options.get(`${it.type}::${it.name}`) }))
  writeFileSync(3, `${JSON.stringify({ resources: described }, null, 2)}\n`)
  process.exit(0)
}

/** Mocks never see a resource's options, so they are noted as it is declared. */
function noteOptions(options: Map<string, Resource['options']>): void {
  $util.runtime.registerStackTransformation(({ type, name, opts }) => {
    const { protect = false, retainOnDelete = false } = opts as $util.CustomResourceOptions
    options.set(`${type}::${name}`, { protect: Boolean(protect), retainOnDelete })
    return undefined
  })
}

/** Some resources are declared inside `apply`, after the program has returned; all have come when no more do. */
async function quiet(resources: readonly Resource[]): Promise<void> {
  for (let still = 0, known = -1; still < 5;) {
    await delay(50)
    still = resources.length === known ? still + 1 : 0
    known = resources.length
  }
}

// It has a preset, and is no secret.
const NEVER_SET = 'SST_SECRET_SearchKeyRotation'

/** Every other `sst secret` has a value, as if it had been set. */
function secretsMade(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return new Proxy(environment, {
    get: (target, name) =>
      Reflect.get(target, name) ??
      (String(name).startsWith('SST_SECRET_') && name !== NEVER_SET
        ? `${MADE_UP} ${String(name)}`
        : undefined),
  })
}

// How Pulumi marks a secret on the wire.
const SECRET = '4dabf18193072939515e22adb298388d'

/** Takes Pulumi's marks off. Where `masked`, what stands for a secret and is marked as one is not shown. */
function withoutWrappers<T>(value: T, masked: boolean, marked?: boolean): T
function withoutWrappers(value: unknown, masked: boolean, marked = false): unknown {
  // Whatever came from a resource that knows a secret is marked too, names and addresses among it: those are shown.
  if (typeof value === 'string') return masked && marked && value.includes(MADE_UP) ? '[secret]' : value
  if (Array.isArray(value)) return value.map((it) => withoutWrappers(it, masked, marked))
  if (!value || typeof value !== 'object') return value
  if (SECRET in value) return withoutWrappers(Reflect.get(value, 'value'), masked, true)
  return Object.fromEntries(
    Object.entries(value).map(([key, it]) => [key, withoutWrappers(it, masked, marked)]),
  )
}

function fail(error: unknown): never {
  console.error(error)
  process.exit(1)
}
