import { spawnSync } from 'node:child_process'
import path from 'node:path'

/** A resource as `npm run synth` prints it. */
export type Resource = {
  type: string
  name: string
  inputs: Record<string, unknown>
  options?: { protect: boolean; retainOnDelete: boolean }
}

/** A statement of an IAM policy. */
export type Statement = {
  Effect: string
  Action: string[]
  Resource: string[]
  Condition?: Record<string, Record<string, string[]>>
  Principal?: Record<string, unknown>
}

const root = path.resolve(import.meta.dirname, '../..')

/** What `npm run synth -- --stage …` prints, parsed; a line beside the JSON fails. */
export function synth(stage: string, settings: Record<string, string> = {}, ...flags: string[]): Resource[] {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(root, 'scripts', 'synth.ts'), '--stage', stage, ...flags],
    { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024, env: { ...process.env, ...settings } },
  )
  if (status !== 0) throw new Error(`synth of ${stage} ended with ${status}:\n${stderr}`)
  const { resources }: { resources: Resource[] } = JSON.parse(stdout)
  return resources
}

/** The resources of one type, by the last part of its name: `Instance` for `aws:ec2/instance:Instance`. */
export function all(stack: readonly Resource[], kind: string): Resource[] {
  return stack.filter(({ type }) => type.startsWith('aws:') && type.endsWith(`:${kind}`))
}

/** The one resource of a type whose name holds this text. */
export function one(stack: readonly Resource[], kind: string, name = ''): Resource {
  const [found, ...others] = all(stack, kind).filter((it) => it.name.includes(name))
  if (!found || others.length) throw new Error(`There are ${found ? 'several' : 'no'} ${kind} “${name}”`)
  return found
}

/** The statements of a role's own policies. */
export function statementsOf(role: Resource): Statement[] {
  const policies = (role.inputs['inlinePolicies'] ?? []) as { policy: string }[]
  return policies.flatMap(({ policy }) => (JSON.parse(policy) as { Statement: Statement[] }).Statement)
}

/** The environment variables of a function. */
export function variablesOf({ inputs }: Resource): Record<string, string> {
  return (inputs['environment'] as { variables: Record<string, string> }).variables
}

/** The stage that a stack is of, as its functions know it. */
export function stageOf(stack: readonly Resource[]): string {
  const app = variablesOf(one(stack, 'Function', 'Setup'))['SST_RESOURCE_App'] ?? ''
  const { stage }: { stage: string } = JSON.parse(app)
  return stage
}
